using System.Globalization;
using Stoker.Core.Costs;
using Stoker.Core.Prices;

namespace Stoker.Core.Reports;

/// <summary>The sentences that every format for people shares.</summary>
internal static class ReportSentences
{
    private const int MostPlacesOfACause = 4;

    /// <summary>What the totals count.</summary>
    public const string HowTotalsAreMade = "1,000 requests to each entry point, with the rounds of loops where code, options or traffic tell them.";

    /// <summary>What the sums of budgets count.</summary>
    public const string HowBudgetsAreMade = "A budget's projected spend: $ per call, times the rounds of its loops as far as they are known, times the requests per month configured for it, in each app that makes the call. The expected value decides.";

    /// <summary><c>41 calls, 38 priced, 2 model unknown, 1 price unknown</c>.</summary>
    public static string Of(Coverage coverage)
    {
        var parts = new List<string> { Amounts.Count(coverage.Calls, "call"), $"{coverage.Priced} priced" };
        if (coverage.ModelUnknown > 0)
        {
            parts.Add($"{coverage.ModelUnknown} model unknown");
        }

        if (coverage.PriceUnknown > 0)
        {
            parts.Add($"{coverage.PriceUnknown} price unknown");
        }

        var text = string.Join(", ", parts);
        text = coverage.WithoutLedger > 0
            ? $"{text}; {coverage.WithoutLedger} referenced {(coverage.WithoutLedger == 1 ? "assembly" : "assemblies")} not looked into"
            : text;
        return coverage.OutOfDate > 0 ? $"{text}; {Amounts.Count(coverage.OutOfDate, "ledger")} missing or out of date" : text;
    }

    /// <summary>Which day's prices the numbers use.</summary>
    public static string Prices(Report report)
    {
        var days = (report.AsOf.Date - report.PriceDate.Date).Days;
        var age = days switch
        {
            0 => "the same day",
            < 0 => $"{Amounts.Count(-days, "day")} later",
            <= PriceBook.FreshDays => $"{Amounts.Count(days, "day")} old",
            _ => $"{Amounts.Count(days, "day")} old: stale",
        };
        return $"Prices as of {Day(report.AsOf)}, from the table of {Day(report.PriceDate)} ({age}).";
    }

    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A call's model for a table's cell; callers of a wrapper may each pass another.</summary>
    public static string Model(CallReport call) => call.Model ?? (call.Callers.Count > 0 ? "by caller" : "unknown");

    /// <summary>Why a call has no amount of money: one reason for people.</summary>
    public static string WhyNotPriced(CallReport call) => Plain.Text(call.Model is null
        ? $"model unknown: {call.ModelFrom}"
        : call.NoPrice ?? "no price");

    /// <summary>The calls that count nowhere, because no entry point of the app reaches them.</summary>
    public static string Unreached(AppReport app) =>
        $"{Amounts.Count(app.UnreachedCalls.Count, "call")} that no entry point of this app reaches {(app.UnreachedCalls.Count == 1 ? "is" : "are")} not counted ({Places(app.UnreachedCalls)})";

    /// <summary>What makes ends of ranges unbounded, each cause once with the calls it concerns.</summary>
    public static IEnumerable<(string Cause, string Places)> Unbounded(AppReport app) => app.Calls
        .SelectMany(call => new[] { ("input", call.Input), ("output", call.Output) }
            .Where(part => part.Item2.High is null)
            .Select(part => (Cause: part.Item2.Cause is { } cause ? Plain.Text(cause) : $"{part.Item1} has no bound", Call: call)))
        .GroupBy(part => part.Cause, part => part.Call, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, Places(group)));

    /// <summary>The signs that occur in the report, the strongest first: <c>= exact (counted from the source), ≈ assumed (a default or a ratio)</c>.</summary>
    public static string Legend(Report report) => string.Join("  ", report.Apps
        .SelectMany(app => app.Calls
            .SelectMany(call => new[] { call.Input.Provenance, call.Output.Provenance }.Concat(Of(call.UsdPerCall)))
            .Concat(Of(app.UsdPer1000Requests)))
        .Concat(report.Budgets.SelectMany(budget => Of(budget.UsdPerMonth)))
        .Distinct()
        .OrderBy(provenance => provenance)
        .Select(provenance => $"{Amounts.Sign(provenance)} {Amounts.Word(provenance)}: {Meaning(provenance)};"))
        .TrimEnd(';');

    private static IEnumerable<Provenance> Of(UsdRange? usd) => usd is null ? [] : [usd.Provenance];

    private static string Meaning(Provenance provenance) => provenance switch
    {
        Provenance.Exact => "counted from the source",
        Provenance.Configured => "the team's own figure",
        Provenance.Measured => "from telemetry",
        Provenance.Assumed => "a default or a ratio",
        _ => "no upper bound",
    };

    /// <summary>What the totals leave out because nothing tells the length of a loop; <see langword="null"/> when they leave out nothing.</summary>
    public static string? UnboundedLoops(Report report)
    {
        var apps = report.Apps.Where(app => app.CallsInUnboundedLoops > 0).ToList();
        return apps.Count == 0
            ? null
            : $"Loops whose length nothing says count one round: {string.Join(", ", apps.Select(app => $"{Amounts.Count(app.CallsInUnboundedLoops, "call")} of {Plain.Text(app.Name)}"))}.";
    }

    /// <summary><c>unbounded: no output limit</c>.</summary>
    public static string WordAndCause(UsdRange usd) => usd is { High: null, Cause: { } cause }
        ? $"{Amounts.Word(usd.Provenance)}: {Plain.Text(cause)}"
        : Amounts.Word(usd.Provenance);

    /// <summary><c>Triage.cs:12, Reply.cs:30 and 5 more</c>.</summary>
    public static string Places(IEnumerable<CallReport> calls)
    {
        var places = calls.Select(call => Plain.Text(call.Place.Short)).Distinct().ToList();
        return places.Count <= MostPlacesOfACause
            ? string.Join(", ", places)
            : $"{string.Join(", ", places.Take(MostPlacesOfACause - 1))} and {places.Count - MostPlacesOfACause + 1} more";
    }
}
