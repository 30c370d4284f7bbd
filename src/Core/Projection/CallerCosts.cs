using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Costs a call site behind wrappers: once per caller that binds it, and joined as a range for the call site itself.</summary>
internal static class CallerCosts
{
    /// <summary>The report of a linked call.</summary>
    public static CallReport Of(LinkedCall linked, CallCosting costing, PriceBook book)
    {
        var own = Single(linked, costing, book);
        CallReport[] callers = [.. linked.Callers.Select(caller => Single(caller, costing, book))];
        return callers.Length == 0 ? own : Join(own, callers);
    }

    private static CallReport Single(LinkedCall linked, CallCosting costing, PriceBook book) =>
        costing.Cost(linked) with { Parts = costing.PartsOf(linked), By = linked.By, NotAllowed = LinkedPolicy.WhyNotAllowed(linked, book) };

    private static CallReport Join(CallReport own, IReadOnlyList<CallReport> callers)
    {
        var first = callers[0];
        var isOne = callers.All(caller => caller.Model == first.Model && caller.Provider == first.Provider);
        var unpriced = callers.FirstOrDefault(static caller => caller.UsdPerCall is null);
        return own with
        {
            Model = isOne ? first.Model : null,
            Provider = isOne ? first.Provider : null,
            ModelFrom = isOne ? first.ModelFrom : $"its callers pass {string.Join(", ", callers.Select(static c => c.Model ?? "an unknown model").Distinct())}",
            Input = callers.Select(static caller => caller.Input).Aggregate(static (a, b) => a.Or(b)),
            Output = callers.Select(static caller => caller.Output).Aggregate(static (a, b) => a.Or(b)),
            UsdPerCall = unpriced is null ? callers.Select(static caller => caller.UsdPerCall!).Aggregate(static (a, b) => a.Or(b)) : null,
            NoPrice = unpriced?.NoPrice,
            NotAllowed = callers.Select(static caller => caller.NotAllowed).FirstOrDefault(static why => why is not null),
            Callers = callers,
        };
    }
}
