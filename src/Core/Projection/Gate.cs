using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Judges a report: budgets over all its apps, policies and coverage of each.</summary>
public static class Gate
{
    private const string Error = "error";
    private const string Warning = "warning";

    /// <summary>The report with its budgets judged and its violations found. Judging a judged report changes only what the demands change.</summary>
    public static Report Judge(Report report, GateDemands demands)
    {
        var grave = demands.On ? Error : Warning;
        var accepted = report.Apps.ToDictionary(static app => app, app => new AcceptedFindings(app.Change?.Accepted ?? [], report.AsOf), Same.Instance);
        var all = new AcceptedFindings([.. report.Apps.SelectMany(static app => app.Change?.Accepted ?? [])], report.AsOf);
        List<(AppReport App, AppReport Judged)> apps = [.. report.Apps.Select(app => (app, app with { Findings = Accepted(app, accepted[app]) }))];
        var budgets = Budgets.Judge(report.Apps);
        List<Finding> violations =
        [
            .. budgets
                .Where(budget => budget.Verdict == BudgetVerdict.Exceeded)
                .Select(budget => all.Judge(new Finding(GateRules.BudgetExceeded, grave, BudgetSentences.Exceeded(budget), budget.Place), [budget.Name])),
            .. apps.SelectMany(pair => OverLimits(pair.Judged, grave)).Distinct(),
            .. apps.SelectMany(pair => BrokenPolicies(pair.Judged, grave)).Distinct(),
            .. apps.SelectMany(pair => pair.App.Change is { } change
                ? ChangeGate.Judge(pair.App.Name, change, demands, grave).Select(violation => accepted[pair.App].Judge(violation.Finding, [.. violation.At, pair.App.Name]))
                : []),
            .. report.Apps.SelectMany(app => app.Findings).Where(finding => finding.Rule == GateRules.InvalidFile).Distinct().Select(finding => finding with { Severity = grave }),

            // Not an error even at the gate: a budget that nobody gave traffic is a gap, not a spend.
            .. budgets
                .Where(budget => budget.Verdict == BudgetVerdict.Unjudged)
                .Select(budget => all.Judge(new Finding(GateRules.Coverage, Warning, BudgetSentences.Unjudged(budget), budget.Place), [budget.Name])),
            .. apps.SelectMany(pair => MissingCoverage(pair.App, demands, grave).Select(finding => accepted[pair.App].Judge(finding, [pair.App.Name]))).Distinct(),
        ];
        var unused = all.Unused.ToList();
        return report with
        {
            Apps = [.. apps.Select(pair => pair.Judged with { Notes = [.. pair.App.Notes, .. Unused(pair.App, accepted[pair.App], unused).Except(pair.App.Notes)] })],
            Budgets = budgets,
            Violations = violations,
        };
    }

    private static IReadOnlyList<Finding> Accepted(AppReport app, AcceptedFindings accepted)
    {
        if (app.Change is not { Accepted.Count: > 0 })
        {
            return app.Findings;
        }

        var calls = app.Calls.ToLookup(static call => (call.Place.File, call.Place.Line), static call => call.Id);
        var entries = app.EntryPoints.ToLookup(static entry => (entry.Place.File, entry.Place.Line), static entry => entry.Name);
        return [.. app.Findings.Select(finding => finding.Place is { } at ? accepted.Judge(finding, [.. calls[(at.File, at.Line)], .. entries[(at.File, at.Line)]]) : finding)];
    }

    private static IEnumerable<string> Unused(AppReport app, AcceptedFindings ofApp, IReadOnlyList<Acceptance> unusedByBudgets) => ofApp.Unused
        .Where(unusedByBudgets.Contains)
        .Select(static entry => $"The baseline accepts {entry.Rule} at {entry.At}, which nothing objects to: the line can go.");

    private static IEnumerable<Finding> OverLimits(AppReport app, string severity) => app.Findings
        .Where(static finding => finding.Rule is GateRules.CallOverLimit or GateRules.RequestOverLimit && !finding.Suppressed)
        .Select(finding => finding with { Severity = severity });

    private static IEnumerable<Finding> BrokenPolicies(AppReport app, string severity) => app.Calls
        .Where(call => call.NotAllowed is not null && !IsAccepted(app, call))
        .Select(call => new Finding(
            GateRules.ModelNotAllowed,
            severity,
            $"{app.Name}: {call.NotAllowed}. {(call.Model is null ? "Why it is unknown" : "The model comes from")}: {call.ModelFrom}.",
            call.Place));

    private static bool IsAccepted(AppReport app, CallReport call) => app.Findings.Any(finding =>
        finding.Suppressed
        && finding.Rule == GateRules.ModelNotAllowed
        && finding.Place?.File == call.Place.File
        && finding.Place.Line == call.Place.Line);

    private static IEnumerable<Finding> MissingCoverage(AppReport app, GateDemands demands, string severity)
    {
        var coverage = app.Coverage;
        if (demands.Baseline && app.Change is null)
        {
            yield return new Finding(
                GateRules.Coverage,
                severity,
                $"{app.Name}: there is no baseline that can be read, so whether its cost grew is not judged. Write one: stoker baseline, or build with -p:StokerUpdateBaseline=true.",
                null);
        }

        if (demands.MinCoverage is { } least && coverage.Share < least)
        {
            yield return new Finding(
                GateRules.Coverage,
                severity,
                $"{app.Name}: {CoverageShare.Text(coverage.Share)} of the calls are priced ({coverage.Priced} of {coverage.Calls}), {CoverageShare.Text(least)} are demanded.",
                null);
        }

        if ((demands.On || demands.MinCoverage is not null) && coverage.OutOfDate + coverage.WithoutLedger > 0)
        {
            yield return new Finding(
                GateRules.Coverage,
                demands.MinCoverage is null ? Warning : severity,
                $"{app.Name}: {BudgetSentences.Unseen(coverage)}, so calls may be missing from what is judged.",
                null);
        }
    }

    private sealed class Same : IEqualityComparer<AppReport>
    {
        public static Same Instance { get; } = new();

        public bool Equals(AppReport? x, AppReport? y) => ReferenceEquals(x, y);

        public int GetHashCode(AppReport obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
