using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>What one request to each entry point costs.</summary>
internal static class EntryPointCosts
{
    /// <summary>The entry points as a report shows them.</summary>
    /// <param name="app">The linked app.</param>
    /// <param name="calls">Its calls as costed, in the same order.</param>
    /// <param name="costing">What they were costed with.</param>
    public static IReadOnlyList<EntryPointReport> Of(LinkedApp app, IReadOnlyList<CallReport> calls, CallCosting costing)
    {
        var costed = app.Calls
            .Zip(calls, (linked, call) => (linked, call))
            .GroupBy(static pair => (pair.call.Assembly, pair.call.Id))
            .ToDictionary(static same => same.Key, same => new Costed(same.First().linked, same.First().call, costing));
        var costs = new RequestCosts(
            (assembly, call) => costed[(assembly, call.Id)].PerCall,
            (assembly, call) => costed[(assembly, call.Id)].PerResend);
        return [.. app.EntryPoints.Where(static entry => entry.Start is not null).Select(entry => Of(entry, costs.Of(entry.Start!), entry.Calls.Any(call => costed[(call.Assembly, call.Id)].IsPriced)))];
    }

    /// <summary>The calls with how often the entry point that makes them most often does so.</summary>
    public static IEnumerable<CallReport> PerRequest(IReadOnlyList<CallReport> calls, IReadOnlyList<EntryPointReport> entryPoints)
    {
        var most = new Dictionary<(string, string), (decimal Times, bool IsOpen)>();
        foreach (var entry in entryPoints)
        {
            var symbols = entry.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal);
            foreach (var call in entry.Reached)
            {
                var times = call.PerRequest.Reckoned(symbols);
                var isOpen = call.PerRequest.Expected.Symbols.Any(id => symbols[id].Value is null);
                most[(call.Assembly, call.Id)] = most.TryGetValue((call.Assembly, call.Id), out var known)
                    ? (Math.Max(known.Times, times), known.IsOpen || isOpen)
                    : (times, isOpen);
            }
        }

        return calls.Select(call => most.TryGetValue((call.Assembly, call.Id), out var times)
            ? call with { CallsPerRequest = (long)Math.Min(Rounds.Most, Math.Ceiling(times.Times)), InUnboundedLoop = times.IsOpen }
            : call);
    }

    private static EntryPointReport Of(LinkedEntryPoint linked, RequestCost cost, bool isPriced)
    {
        var entry = linked.Entry;
        return new()
        {
            Kind = entry.Kind,
            Name = entry.Name,
            Assembly = linked.Assembly,
            Method = entry.Method,
            Place = entry.Place,
            Calls = cost.Calls,
            Input = cost.Input,
            CachedInput = cost.CachedInput,
            Output = cost.Output,
            Usd = isPriced ? cost.Usd : null,
            UsdPerRequest = isPriced ? cost.Usd.InUsd(linked.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal)) : null,
            Symbols = linked.Symbols,
            Reached = linked.Calls,
            Traffic = entry.Traffic,
            MaxUsdPerRequest = entry.MaxUsdPerRequest,
        };
    }

    private sealed class Costed(LinkedCall linked, CallReport call, CallCosting costing)
    {
        private RequestCost? _perCall;
        private RequestCost? _perResend;

        public bool IsPriced => call.UsdPerCall is not null;

        public RequestCost PerCall => _perCall ??= new(
            Quantity.One,
            Quantity.Of(call.Input),
            call.CachedInput is { } cached ? Quantity.Of(cached) : Quantity.Zero,
            Quantity.Of(call.Output),
            call.UsdPerCall is { } usd ? Quantity.Of(usd) : Quantity.Zero);

        public RequestCost PerResend => _perResend ??= Resend();

        private RequestCost Resend()
        {
            if (call.PerResend is not { } resent)
            {
                return RequestCost.Zero;
            }

            var tokens = Quantity.Of(resent);
            return RequestCost.Zero with
            {
                Input = tokens,
                Usd = costing.UsdPerInputToken(linked) is { } usd && IsPriced ? tokens.Times(Quantity.Exactly(CostExpression.Constant(usd))) : Quantity.Zero,
            };
        }
    }
}
