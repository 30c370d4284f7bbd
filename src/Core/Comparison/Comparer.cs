using Stoker.Core.Costs;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>Compares an app with its baseline: shape, cost per request, total, call sites. Today's prices and today's sizes of loops hold for both sides.</summary>
public static class Comparer
{
    private const decimal Requests = 1_000;

    /// <summary>What changed.</summary>
    /// <param name="before">The baseline.</param>
    /// <param name="app">The app as it is.</param>
    /// <param name="price">Today's prices.</param>
    /// <param name="against">What the app is compared with, for people.</param>
    public static AppChange Compare(Baseline before, AppReport app, RunPrice price, string against)
    {
        var head = new Head(app);
        var sizes = new Sizes(before.Sizes, head.Baseline.Sizes);
        var entries = Entries(before, head.Baseline);
        var entryOf = new EntryIndex(entries);
        var calls = CallMatching.Match(before.Calls, head.Baseline.Calls)
            .Select(pair => new ComparedCall(pair.Before, pair.After, PricedCall.Of(pair.Before, pair.After, price, out var lost), lost, Runs(pair.Before, pair.After, entryOf, sizes)).Grown(price))
            .ToList();
        var unit = UnitOf(entries, calls);
        return new AppChange
        {
            Against = against,
            Unit = unit,
            Total = calls.SelectMany(call => call.Runs.Select(run => Total(run, entries[run.Entry], unit))).Aggregate(CostSplit.Zero, static (sum, part) => sum.Plus(part)),
            EntryPoints = [.. entries.Select((entry, i) => Change(entry, [.. calls.SelectMany(call => call.Runs.Where(run => run.Entry == i).Select(run => (call, run)))], head))],
            Calls = [.. calls.Select(call => Change(call, entries, unit, head)).OfType<CallChange>()],
            Notes = Notes(before, head.Baseline, calls),
            Accepted = before.Accepted,
        };
    }

    private static List<ComparedEntry> Entries(Baseline before, Baseline after)
    {
        var old = before.EntryPoints.GroupBy(Identity, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<BaselineEntryPoint>(same), StringComparer.Ordinal);
        var entries = after.EntryPoints.Select(entry => new ComparedEntry(old.TryGetValue(Identity(entry), out var same) && same.Count > 0 ? same.Dequeue() : null, entry)).ToList();
        entries.AddRange(old.Values.SelectMany(gone => gone).OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => new ComparedEntry(entry, null)));
        return entries;

        static string Identity(BaselineEntryPoint entry) => $"{entry.Kind} {MemberNames.Route(entry.Name)}";
    }

    private static IReadOnlyList<Run> Runs(BaselineCall? before, BaselineCall? after, EntryIndex entryOf, Sizes sizes)
    {
        var runs = new SortedDictionary<int, (BaselineReach? Before, BaselineReach? After)>();
        foreach (var reach in before?.Reached ?? [])
        {
            runs[entryOf.Before(reach.EntryPoint)] = (reach, null);
        }

        foreach (var reach in after?.Reached ?? [])
        {
            var entry = entryOf.After(reach.EntryPoint);
            runs[entry] = (runs.TryGetValue(entry, out var known) ? known.Before : null, reach);
        }

        return
        [
            .. runs.Select(pair =>
            {
                var (was, now) = pair.Value;
                var sizeBefore = sizes.Before(was?.PerRequest, now?.PerRequest);
                return new Run(pair.Key, was?.PerRequest, now?.PerRequest, Number(was?.PerRequest, sizeBefore), Number(now?.PerRequest, sizes.After))
                {
                    ResentBefore = was?.Resent?.Evaluate(sizeBefore) ?? 0,
                    ResentAfter = now?.Resent?.Evaluate(sizes.After) ?? 0,
                };
            }),
        ];

        // What has no bound counts once, as everywhere: its shape tells.
        static decimal Number(CostExpression? expression, Func<string, decimal> sizeOf) => expression is null ? 0 : expression.Evaluate(sizeOf) ?? 1;
    }

    private static ChangeUnit UnitOf(List<ComparedEntry> entries, List<ComparedCall> calls)
    {
        var priced = calls.Where(call => call.Price is not null).SelectMany(call => call.Runs).Select(run => run.Entry).Distinct().ToList();
        return priced.Count > 0 && priced.TrueForAll(i => (entries[i].After ?? entries[i].Before)!.RequestsPerMonth is not null) ? ChangeUnit.PerMonth : ChangeUnit.Per1000Requests;
    }

    private static CostSplit Total(Run run, ComparedEntry entry, ChangeUnit unit)
    {
        // An entry point that is new, or whose requests nobody knew, had no other number of requests: what it brings is the code's doing.
        decimal after = (entry.After ?? entry.Before)!.RequestsPerMonth ?? Requests;
        decimal before = entry.After is null ? after : entry.Before?.RequestsPerMonth ?? after;
        return run.Price is null ? CostSplit.Zero
            : unit == ChangeUnit.PerMonth ? run.Price.Split(run.CallsBefore, run.CallsAfter, before, after)
            : run.Price.Split(run.CallsBefore, run.CallsAfter, Requests, Requests);
    }

    private static EntryPointChange Change(ComparedEntry entry, IReadOnlyList<(ComparedCall Call, Run Run)> runs, Head head)
    {
        var growth = entry is { Before: { } before, After: { } after } ? ShapeComparison.Of(before, after, runs, head) : [];
        return new EntryPointChange
        {
            Name = (entry.After ?? entry.Before)!.Name,
            Kind = KindOf(entry.Before, entry.After),
            Place = entry.After is { } now ? head.PlaceOfEntry(now.Name) : null,
            UsdPerRequest = runs.Where(pair => pair.Run.Price is not null).Select(pair => pair.Run.Price!.Split(pair.Run.CallsBefore, pair.Run.CallsAfter, 1, 1)).Aggregate(CostSplit.Zero, static (sum, part) => sum.Plus(part)),
            CallsBefore = entry.Before is { } old ? ShapeComparison.Text(old.Calls) : null,
            CallsAfter = entry.After is { } current ? ShapeComparison.Text(current.Calls) : null,
            Growth = growth,
            RequestsBefore = entry.Before?.RequestsPerMonth,
            RequestsAfter = entry.After?.RequestsPerMonth,
        };
    }

    private static CallChange? Change(ComparedCall call, List<ComparedEntry> entries, ChangeUnit unit, Head head)
    {
        var (before, after) = (call.Before, call.After);
        var usd = call.Runs.Select(run => Total(run, entries[run.Entry], unit)).Aggregate(CostSplit.Zero, static (sum, part) => sum.Plus(part));
        var isSame = before is not null && after is not null && !call.LostPrice
            && (before.Model, before.Provider, before.Usage, before.Hardware) == (after.Model, after.Provider, after.Usage, after.Hardware)
            && call.Runs.All(run => run is { Before: { } was, After: { } now } && was.Degree == now.Degree && run.CallsBefore == run.CallsAfter && run.ResentBefore == run.ResentAfter);
        return isSame ? null : new CallChange
        {
            Id = (after ?? before)!.Id,
            Assembly = (after ?? before)!.Assembly,
            Kind = KindOf(before, after),
            By = (after ?? before)!.By,
            Place = after is null ? null : head.PlaceOfCall(after),
            MovedFrom = before is not null && after is not null && before.Id != after.Id ? before.Id : null,
            ModelBefore = before?.Model,
            ModelAfter = after?.Model,
            InputBefore = before?.Usage.Input,
            InputAfter = after?.Usage.Input,
            OutputBefore = before?.Usage.Output,
            OutputAfter = after?.Usage.Output,
            Usd = usd,
            EntryPoints = [.. (after ?? before)!.Reached.Select(reach => reach.EntryPoint)],
            LostPrice = call.LostPrice,
        };
    }

    private static IReadOnlyList<string> Notes(Baseline before, Baseline after, List<ComparedCall> calls)
    {
        var notes = new List<string>();
        if (before.App != after.App)
        {
            notes.Add($"It is of {before.App}, not of {after.App}.");
        }

        if (calls.Count(call => call.Price is null) is > 0 and var unpriced)
        {
            notes.Add($"{Amounts.Count(unpriced, "call")} without a price on either side {(unpriced == 1 ? "is" : "are")} compared by shape only.");
        }

        return notes;
    }

    private static ChangeKind KindOf(object? before, object? after) => before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Kept;
}
