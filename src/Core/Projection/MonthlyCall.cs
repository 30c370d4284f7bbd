using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>What one call site spends in a month, over all entry points of its app that reach it.</summary>
/// <param name="Report">The call.</param>
/// <param name="HasTraffic">Whether the requests of every entry point that reaches it are known.</param>
/// <param name="UsdPerMonth">USD a month as far as requests are known; <see langword="null"/> when none are, or the call has no price.</param>
/// <param name="InUnboundedLoop">Whether a loop of unknown length counts one round.</param>
internal sealed record MonthlyCall(CallReport Report, bool HasTraffic, UsdRange? UsdPerMonth, bool InUnboundedLoop)
{
    /// <summary>The calls that draw on a budget.</summary>
    public static IReadOnlyList<MonthlyCall> Of(AppReport app, string budget)
    {
        var reaching = app.EntryPoints
            .SelectMany(static entry => entry.Reached.Select(reached => (entry, reached)))
            .ToLookup(static pair => (pair.reached.Assembly, pair.reached.Id));
        return
        [
            .. app.Calls
                .Where(call => call.Budget == budget)
                .Select(call => Of(call, [.. reaching[(call.Assembly, call.Id)]])),
        ];
    }

    private static MonthlyCall Of(CallReport call, IReadOnlyList<(EntryPointReport Entry, CallReach Reached)> reaching)
    {
        var known = reaching.Where(static pair => pair.Entry.Traffic is not null).ToList();
        if (known.Count == 0 && call.Traffic is { } ofFolder)
        {
            // The options of the call's own file speak of the requests that come to it, whichever way.
            return new(call, true, call.UsdPerCall is null ? null : PerMonth(Projector.PerRequest(call), ofFolder), call.InUnboundedLoop);
        }

        if (known.Count == 0 || call.UsdPerCall is null)
        {
            return new(call, known.Count > 0 && known.Count == reaching.Count, null, false);
        }

        var parts = known.Select(pair => PerMonth(PerRequest(call, pair.Entry, pair.Reached), pair.Entry.Traffic!)).ToList();
        var open = known.Any(static pair => pair.Reached.PerRequest.Expected is var calls && (calls.IsUnbounded || pair.Entry.Symbols.Any(symbol => symbol.Value is null && calls.Symbols.Contains(symbol.Id))));
        return new(call, known.Count == reaching.Count, parts.Aggregate(UsdRange.Zero, static (sum, part) => sum.Plus(part)), open);
    }

    private static UsdRange PerRequest(CallReport call, EntryPointReport entry, CallReach reached)
    {
        var view = call.Callers.FirstOrDefault(view => view.By == reached.By) ?? call;
        var usd = reached.PerRequest.Times(Quantity.Of((view.UsdPerCall ?? call.UsdPerCall)!));
        var resent = reached.Resent is { } tokens && view.UsdPerResentToken is { } each ? tokens.Times(Quantity.Exactly(CostExpression.Constant(each))) : Quantity.Zero;
        return usd.Plus(resent).InUsd(entry.Symbols.ToDictionary(static symbol => symbol.Id, StringComparer.Ordinal));
    }

    private static UsdRange PerMonth(UsdRange perRequest, Traffic traffic)
    {
        var usd = Budgets.Bounded(perRequest, traffic.RequestsPerMonth);
        return usd.Provenance < traffic.From ? usd with { Provenance = traffic.From } : usd;
    }
}
