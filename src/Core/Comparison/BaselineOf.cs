using Stoker.Core.Costs;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>Makes the baseline that an app would be accepted with.</summary>
public static class BaselineOf
{
    /// <summary>The baseline of an app as it is reported. It depends on no line and, apart from names for display, on no local.</summary>
    public static Baseline App(AppReport app)
    {
        var entries = EntryPoints(app);
        var names = SymbolNames(entries);
        var unique = Unique(entries);
        return new Baseline
        {
            App = app.Name,
            EntryPoints =
            [
                .. entries
                    .Zip(unique, (entry, name) => new BaselineEntryPoint(
                        name,
                        entry.Kind,
                        entry.Traffic?.RequestsPerMonth,
                        Renamed(entry.Calls.Expected, names),
                        Renamed(entry.Input.Expected, names),
                        Renamed(entry.Output.Expected, names)))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ],
            Calls =
            [
                .. app.Calls
                    .SelectMany(static call => call.Callers.Count == 0 ? [call] : call.Callers)
                    .Select(call => Call(call, entries, unique, names))
                    .OrderBy(call => call.Assembly, StringComparer.Ordinal)
                    .ThenBy(call => call.Id, StringComparer.Ordinal)
                    .ThenBy(call => call.By, StringComparer.Ordinal),
            ],
            Sizes =
            [
                .. entries
                    .SelectMany(entry => entry.Symbols)
                    .Where(symbol => symbol.Value is not null)
                    .Select(symbol => new BaselineSize(names[symbol.Id], symbol.Value!.Value))
                    .GroupBy(size => size.Name, StringComparer.Ordinal)
                    .Select(same => same.First())
                    .OrderBy(size => size.Name, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The entry points of an app. An app whose entry points nobody saw has one that runs every call site, in the loops around it.</summary>
    internal static IReadOnlyList<EntryPointReport> EntryPoints(AppReport app) => app.EntryPoints.Count > 0 || app.Calls.Count == 0 ? app.EntryPoints : [Whole(app)];

    /// <summary>Names of entry points, each once: <c>main</c>, <c>main (2)</c>.</summary>
    internal static IReadOnlyList<string> Unique(IReadOnlyList<EntryPointReport> entries)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. entries.Select(entry =>
            {
                var number = taken.TryGetValue(entry.Name, out var used) ? used + 1 : 1;
                taken[entry.Name] = number;
                return number == 1 ? entry.Name : $"{entry.Name} ({number})";
            }),
        ];
    }

    /// <summary>A name for each symbol, as short as tells it from the others.</summary>
    internal static IReadOnlyDictionary<string, string> SymbolNames(IReadOnlyList<EntryPointReport> entries)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var same in entries
            .SelectMany(entry => entry.Symbols)
            .GroupBy(symbol => symbol.Id, StringComparer.Ordinal)
            .Select(symbols => symbols.First())
            .GroupBy(symbol => ExpressionText.Name(symbol.Name), StringComparer.Ordinal))
        {
            foreach (var symbol in same)
            {
                names[symbol.Id] = same.Count() == 1 ? same.Key : ExpressionText.Name($"{MemberNames.Short(symbol.Id)}/{symbol.Name}");
            }
        }

        return names;
    }

    private static BaselineCall Call(CallReport call, IReadOnlyList<EntryPointReport> entries, IReadOnlyList<string> unique, IReadOnlyDictionary<string, string> names) => new()
    {
        Id = call.Id,
        Assembly = call.Assembly,
        By = call.By,
        Operation = call.Operation,
        Provider = call.Provider,
        Model = call.Model,
        Usage = new RunUsage(
            call.Input.Expected,
            Math.Min(call.CachedInput?.Expected ?? 0, call.Input.Expected),
            call.Output.Expected,
            call.Batch ? 1 : call.BatchShare ?? 0),
        Hardware = call.Hardware,
        Reached =
        [
            .. entries
                .Zip(unique, (entry, name) => (Name: name, Reached: entry.Reached.FirstOrDefault(reached => reached.Id == call.Id && reached.Assembly == call.Assembly && reached.By == call.By)))
                .Where(static reach => reach.Reached is not null)
                .Select(reach => new BaselineReach(reach.Name, Renamed(reach.Reached!.PerRequest.Expected, names), reach.Reached.Resent is { } resent ? Renamed(resent.Expected, names) : null))
                .OrderBy(reach => reach.EntryPoint, StringComparer.Ordinal),
        ],
    };

    private static CostExpression Renamed(CostExpression expression, IReadOnlyDictionary<string, string> names) => expression.IsUnbounded
        ? expression
        : new([.. expression.Terms.Select(term => term with { Factors = [.. term.Factors.Select(factor => factor with { Symbol = names.TryGetValue(factor.Symbol, out var name) ? name : ExpressionText.Name(factor.Symbol) })] })]);

    private static EntryPointReport Whole(AppReport app)
    {
        var symbols = new Dictionary<string, CostSymbol>(StringComparer.Ordinal);
        var reached = app.Calls.Select(call => new CallReach(call.Id, call.Assembly, PerRequest(call, symbols))).ToList();
        return new()
        {
            Kind = "app",
            Name = app.Name,
            Assembly = app.Name,
            Method = "",
            Place = app.Calls[0].Place,
            Calls = Sum(app.Calls, reached, static _ => TokenRange.Exactly(1)),
            Input = Sum(app.Calls, reached, static call => call.Input),
            CachedInput = Quantity.Zero,
            Output = Sum(app.Calls, reached, static call => call.Output),
            Symbols = [.. symbols.Values.OrderBy(symbol => symbol.Id, StringComparer.Ordinal)],
            Reached = reached,
        };
    }

    private static Quantity PerRequest(CallReport call, Dictionary<string, CostSymbol> symbols)
    {
        var product = CostExpression.One;
        foreach (var (loop, i) in call.Loops.Select(static (loop, i) => (loop, i)))
        {
            if (loop is { IterationsFrom: Provenance.Exact, Iterations: { } rounds })
            {
                product = product.Times(rounds);
                continue;
            }

            // Of one loop around several calls the place tells that it is the same.
            var symbol = symbols.Values.FirstOrDefault(known => known.Place == loop.Place) ?? new CostSymbol($"{call.Id}#{i + 1}", loop.Symbol, loop.Place, loop.Iterations, loop.IterationsFrom);
            symbols[symbol.Id] = symbol;
            product = product.Times(CostExpression.Of(symbol.Id));
        }

        return call.Factors.Aggregate(Quantity.Exactly(product), static (times, factor) => times.Times(factor.Times));
    }

    private static Quantity Sum(IReadOnlyList<CallReport> calls, IReadOnlyList<CallReach> reached, Func<CallReport, TokenRange> amount) =>
        calls.Zip(reached, (call, run) => run.PerRequest.Times(Quantity.Of(amount(call)))).Aggregate(Quantity.Zero, static (sum, part) => sum.Plus(part));
}
