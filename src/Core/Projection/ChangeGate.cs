using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Judges what changed in an app: shape first, as it needs neither price nor traffic, then cost, then call sites, then what can no longer be seen.</summary>
internal static class ChangeGate
{
    /// <summary>What the gate objects to in one app's change.</summary>
    /// <param name="app">Name of the app.</param>
    /// <param name="change">Its change.</param>
    /// <param name="demands">What is demanded.</param>
    /// <param name="severity">Severity of what may fail a build.</param>
    public static IEnumerable<Violation> Judge(string app, AppChange change, GateDemands demands, string severity) =>
    [
        .. Shapes(app, change, severity),
        .. Costs(app, change, demands, severity),
        .. CallSites(app, change),
        .. LostPrices(app, change, severity),
    ];

    private static IEnumerable<Violation> Shapes(string app, AppChange change, string severity) => change.EntryPoints
        .SelectMany(static entry => entry.Growth.Select(growth => (entry.Name, Growth: growth)))
        .GroupBy(static pair => (pair.Growth.What, pair.Growth.Call, pair.Growth.Before, pair.Growth.After, pair.Growth.Place))
        .Select(same =>
        {
            var growth = same.First().Growth;
            List<string> entries = [.. same.Select(static pair => pair.Name)];
            var who = growth.Api is { } api ? $"{api} runs" : growth.What == "calls" ? "Its calls run" : $"Its {growth.What} grow";
            var because = growth.Because.Length == 0 ? "" : $" because of {growth.Because}";
            return new Violation(
                new Finding(GateRules.ShapeGrew, severity, $"{app}, {ChangeSentences.First(entries)}: {who} {growth.After} in one request{because}; {growth.Before} in the baseline.", growth.Place),
                growth.Call is { } call ? [call, .. entries] : entries);
        });

    private static IEnumerable<Violation> Costs(string app, AppChange change, GateDemands demands, string severity)
    {
        var grown = change.EntryPoints
            .Where(entry => entry.Kind == ChangeKind.Kept && IsOver(entry.UsdPerRequest.Before, entry.UsdPerRequest.Change, demands.IncreasePercent))
            .Select(entry => new Violation(
                new Finding(
                    GateRules.CostGrew,
                    severity,
                    $"{app}, {Plain.Text(entry.Name)}: one request costs {Amounts.Usd(entry.UsdPerRequest.After)}, {Amounts.Usd(entry.UsdPerRequest.Before)} in the baseline "
                        + $"({ChangeSentences.Percent(entry.UsdPerRequest.Before, entry.UsdPerRequest.Change)}, {Allowed(demands)} allowed): {ChangeSentences.Parts(entry.UsdPerRequest)}.",
                    entry.Place),
                [entry.Name]))
            .ToList();

        var total = change.Total;
        var overUsd = demands.MaxIncreaseUsd is { } most && total.OfCode > most;
        if (overUsd || (grown.Count == 0 && IsOver(total.Before, total.OfCode, demands.IncreasePercent)))
        {
            var requests = total.Requests == 0 ? "" : $" The requests' {ChangeSentences.Signed(total.Requests)} is the traffic's and not judged.";
            grown.Add(new Violation(
                new Finding(
                    GateRules.CostGrew,
                    severity,
                    $"{app}: all entry points together cost {Amounts.Usd(total.After)} {ChangeSentences.Of(change.Unit)}, {Amounts.Usd(total.Before)} in the baseline "
                        + $"({ChangeSentences.Signed(total.OfCode)}, {ChangeSentences.Percent(total.Before, total.OfCode)}; {Allowed(demands)} allowed): {ChangeSentences.Parts(total)}.{requests}",
                    null),
                [app]));
        }

        return grown;
    }

    // Growth from nothing has no share: a new entry point is told as new call sites, and limited in USD.
    private static bool IsOver(decimal before, decimal change, decimal? percent) => percent is { } most && before > 0 && change > 0 && change * 100 > most * before;

    private static string Allowed(GateDemands demands) => string.Join(" and ", new[]
    {
        demands.IncreasePercent is { } percent ? $"{percent:0.##} %" : null,
        demands.MaxIncreaseUsd is { } usd ? Amounts.Usd(usd) : null,
    }.OfType<string>());

    private static IEnumerable<Violation> CallSites(string app, AppChange change) => change.Calls
        .Where(static call => call.Kind != ChangeKind.Kept)
        .Select(call =>
        {
            var reached = call.EntryPoints.Count == 0 ? "no entry point reaches it" : $"in {ChangeSentences.First(call.EntryPoints)}";
            var what = call.Kind == ChangeKind.Added ? "is not in the baseline" : "is in the baseline and gone";
            var model = Plain.Text(call.ModelAfter ?? call.ModelBefore ?? "model unknown");
            var usd = call.Usd.Change == 0 ? "" : $", {ChangeSentences.Signed(call.Usd.Change)} {ChangeSentences.Of(change.Unit)}";
            return new Violation(
                new Finding(GateRules.CallSites, "info", $"{app}: the call {ChangeSentences.Call(call)} {what} ({model}, {reached}{usd}).", call.Place),
                [call.Id]);
        });

    private static IEnumerable<Violation> LostPrices(string app, AppChange change, string severity) => change.Calls
        .Where(static call => call.LostPrice)
        .Select(call => new Violation(
            new Finding(
                GateRules.Coverage,
                severity,
                $"{app}: the call {ChangeSentences.Call(call)} had a price in the baseline ({Plain.Text(call.ModelBefore ?? "")}) and has none now ({Plain.Text(call.ModelAfter ?? "model unknown")}), so its cost is compared at the old model's prices.",
                call.Place),
            [call.Id]));
}

/// <summary>Something that the gate objects to, with the names by which a baseline may accept it.</summary>
/// <param name="Finding">What is said.</param>
/// <param name="At">Ids of call sites, names of entry points, the app's name.</param>
internal sealed record Violation(Finding Finding, IReadOnlyList<string> At);
