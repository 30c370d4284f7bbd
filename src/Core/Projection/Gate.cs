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
        var budgets = Budgets.Judge(report.Apps);
        var grave = demands.On ? Error : Warning;
        return report with
        {
            Budgets = budgets,
            Violations =
            [
                .. budgets
                    .Where(budget => budget.Verdict == BudgetVerdict.Exceeded)
                    .Select(budget => new Finding(GateRules.BudgetExceeded, grave, BudgetSentences.Exceeded(budget), budget.Place)),
                .. report.Apps.SelectMany(app => BrokenPolicies(app, grave)).Distinct(),
                .. report.Apps.SelectMany(app => app.Findings).Where(finding => finding.Rule == GateRules.InvalidFile).Distinct().Select(finding => finding with { Severity = grave }),

                // Not an error even at the gate: a budget that nobody gave traffic is a gap, not a spend.
                .. budgets
                    .Where(budget => budget.Verdict == BudgetVerdict.Unjudged)
                    .Select(budget => new Finding(GateRules.Coverage, Warning, BudgetSentences.Unjudged(budget), budget.Place)),
                .. report.Apps.SelectMany(app => MissingCoverage(app, demands, grave)).Distinct(),
            ],
        };
    }

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
}
