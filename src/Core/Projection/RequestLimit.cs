using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>STK5005: a request costs more than the team lets it.</summary>
internal static class RequestLimit
{
    /// <summary>The entry points over their limit.</summary>
    /// <param name="entryPoints">Entry points as costed.</param>
    /// <param name="calls">The calls as costed.</param>
    public static IEnumerable<Finding> Breaches(IReadOnlyList<EntryPointReport> entryPoints, IReadOnlyList<CallReport> calls)
    {
        foreach (var entry in entryPoints)
        {
            if (entry is { MaxUsdPerRequest: { } limit, UsdPerRequest: { } usd } && usd.Expected > limit)
            {
                yield return new(GateRules.RequestOverLimit, "warning", Message(entry, usd, limit, calls), entry.Place);
            }
        }
    }

    private static string Message(EntryPointReport entry, UsdRange usd, decimal limit, IReadOnlyList<CallReport> calls)
    {
        var symbols = entry.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal);
        var dearest = entry.Reached
            .Select(reached => (Times: reached.PerRequest.Reckoned(symbols), Call: ViewOf(calls.FirstOrDefault(call => call.Id == reached.Id && call.Assembly == reached.Assembly), reached)))
            .Where(static part => part.Call?.UsdPerCall is not null)
            .OrderByDescending(static part => part.Times * part.Call!.UsdPerCall!.Expected)
            .FirstOrDefault();
        var most = dearest.Call is null ? "" : $"; most of it is {dearest.Call.Api} at {dearest.Call.Place.Short}, {Amounts.Usd(dearest.Call.UsdPerCall!.Expected)} × {CostText.Number(dearest.Times)}";
        return $"{entry.Name} costs {Amounts.Usd(usd.Expected)} per request, over the {Amounts.Usd(limit)} of stoker.max_usd_per_request: {entry.Text(entry.Calls.Expected)} calls{most}";
    }

    private static CallReport? ViewOf(CallReport? call, CallReach reached) => call?.Callers.FirstOrDefault(view => view.By == reached.By) ?? call;
}
