using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Findings of rules that the analyzer cannot judge, because only the app knows the model or the way to a call: STK1004, STK4002, STK5004, STK2008, STK5005; and that the prices are stale.</summary>
public static class LinkedFindings
{
    private const string ModelNotAllowed = "STK4002";
    private const string CallOverLimit = "STK5004";
    private const string RetiringModel = "STK1004";

    /// <summary>The app's findings and those that its bindings add, ordered by place, rule and message.</summary>
    /// <param name="app">The linked app.</param>
    /// <param name="costs">Its calls as costed, in the same order.</param>
    /// <param name="entryPoints">Its entry points as costed.</param>
    /// <param name="book">The prices they were costed with.</param>
    /// <param name="asOf">The day (UTC) they were costed for.</param>
    public static IReadOnlyList<Finding> Of(LinkedApp app, IReadOnlyList<CallReport> costs, IReadOnlyList<EntryPointReport> entryPoints, PriceBook book, DateTime asOf)
    {
        // A registration in the call's own project is judged live too.
        var known = new HashSet<(string, SourcePlace?)>(app.Findings.Select(finding => (finding.Rule, finding.Place)));
        var added = app.Calls.Zip(costs, (linked, cost) => OfCallers(linked, cost, book, asOf)).SelectMany(findings => findings)
            .Concat(LoopFindings.Of(app, costs))
            .Concat(RequestLimit.Breaches(entryPoints, costs))
            .Where(finding => known.Add((finding.Rule, finding.Place))).ToList();
        if (app.Calls.Count > 0 && StalePrices.Judge(book, asOf) is { } stale)
        {
            added.Add(stale);
        }

        return added.Count == 0 ? app.Findings :
        [
            .. app.Findings.Concat(added)
                .OrderBy(finding => finding.Place, Linker.PlaceOrNoneFirst)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Finding> OfCallers(LinkedCall linked, CallReport cost, PriceBook book, DateTime asOf) => linked.Callers.Count == 0
        ? OfCall(linked, cost, book, asOf)
        : linked.Callers.Zip(cost.Callers, (caller, seen) => OfCall(caller, seen, book, asOf)).SelectMany(findings => findings);

    private static IEnumerable<Finding> OfCall(LinkedCall linked, CallReport cost, PriceBook book, DateTime asOf)
    {
        var call = linked.Call;
        if (call.Model.Kind is not (BindingKind.Configuration or BindingKind.Registration) || linked.Model.Model is not { } model)
        {
            yield break;
        }

        if (book.Find(model, linked.Model.Provider).Model is { } row && RetirementNotice.Judge(model, row, book, asOf, CostOn) is { } notice)
        {
            yield return new(RetiringModel, "warning", notice, call.Place);
        }

        if (call.Policy is { } policy && PolicyBreach.Judge(policy, model, linked.Model.Provider, book) is { } breach)
        {
            yield return new(ModelNotAllowed, "warning", breach.Message, call.Place);
        }

        if (call.MaxUsdPerCall is { } limit && CallLimit.Breach(limit, call, new(cost.Provider, cost.Model, cost.Input, cost.Output, cost.UsdPerCall, cost.NoPrice), book, asOf) is { } message)
        {
            yield return new(CallOverLimit, "warning", message, call.Place);
        }

        decimal? CostOn(ModelPrice other, DateTime day) =>
            new CallCosting(book, day).Of(linked with { Model = linked.Model with { Model = other.Id, Provider = other.Provider } }).UsdPerCall?.Expected;
    }
}
