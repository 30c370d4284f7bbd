using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Prices a linked app and adds it up.</summary>
public static class Projector
{
    private const int Requests = 1_000;

    /// <summary>What an app spends.</summary>
    /// <param name="app">The linked app.</param>
    /// <param name="book">The prices.</param>
    /// <param name="asOf">The day (UTC) the prices are applied for.</param>
    public static AppReport Project(LinkedApp app, PriceBook book, DateTime asOf)
    {
        var costing = new CallCosting(book, asOf);
        CallReport[] calls = [.. app.Calls.Select(Cost)];
        var entryPoints = EntryPointCosts.Of(app, calls);
        calls = [.. EntryPointCosts.PerRequest(calls, entryPoints)];
        return new AppReport
        {
            Name = app.Name,
            Project = app.Project,
            TargetFramework = app.TargetFramework,
            Calls = calls,
            UnreachedCalls = [.. app.Unreached.Select(Cost)],
            EntryPoints = entryPoints,
            Findings = LinkedFindings.Of(app, calls, entryPoints, book, asOf),
            Coverage = Cover(calls, app.AssembliesWithoutLedger.Count, app.LedgersOutOfDate),
            BudgetScopes = app.Budgets,
            UsdPer1000Requests = PerThousandRequests(entryPoints),
            CallsInUnboundedLoops = calls.Count(call => call.InUnboundedLoop),
            Notes = app.Notes,
        };

        CallReport Cost(LinkedCall linked) => CallerCosts.Of(linked, costing, book);
    }

    /// <summary>How many of the calls could be priced. A call behind a wrapper counts once per caller that binds it.</summary>
    public static Coverage Cover(IReadOnlyList<CallReport> calls, int assembliesWithoutLedger, int ledgersOutOfDate = 0)
    {
        CallReport[] counted = [.. calls.SelectMany(static call => call.Callers.Count > 0 ? call.Callers : [call])];
        return new(
            counted.Length,
            counted.Count(call => call.UsdPerCall is not null),
            counted.Count(call => call.UsdPerCall is null && call.Model is null),
            counted.Count(call => call.UsdPerCall is null && call.Model is not null),
            assembliesWithoutLedger,
            ledgersOutOfDate);
    }

    /// <summary>USD for 1,000 requests to each entry point; <see langword="null"/> when nothing is priced.</summary>
    public static UsdRange? PerThousandRequests(IReadOnlyList<EntryPointReport> entryPoints)
    {
        var parts = entryPoints
            .Select(entry => entry.UsdPerRequest)
            .OfType<UsdRange>()

            // So that the cause that stays is that of the weakest and then the dearest part.
            .OrderByDescending(part => part.Provenance)
            .ThenByDescending(part => part.Expected)
            .ToList();
        return parts.Count == 0 ? null : parts.Aggregate(UsdRange.Zero, static (sum, part) => sum.Plus(part)).Times(Requests);
    }

    /// <summary>USD of a priced call in one request: times the rounds of its loops as far as they are known.</summary>
    internal static UsdRange PerRequest(CallReport call)
    {
        var usd = call.UsdPerCall!.Times(call.CallsPerRequest);
        if (call.InUnboundedLoop)
        {
            return usd with { High = null, Provenance = Provenance.Unbounded, Cause = usd.High is null ? usd.Cause : "loops whose length nothing says" };
        }

        return call.Loops.Aggregate(usd, static (sum, loop) => loop.IterationsFrom > sum.Provenance
            ? sum with { Provenance = loop.IterationsFrom, Cause = $"rounds of '{loop.Symbol}'" }
            : sum);
    }
}
