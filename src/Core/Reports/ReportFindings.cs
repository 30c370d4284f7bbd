using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>Findings for people: those of a shared library once, the gravest first.</summary>
internal sealed class ReportFindings
{
    private static readonly string[] Gravest = ["error", "warning", "info"];

    private ReportFindings(IEnumerable<Finding> ofGate, IEnumerable<Finding> ofRules)
    {
        // The gate's come first and in its own order: what fails a build, the dearest first.
        var all = ofGate
            .Concat(ofRules
                .OrderBy(finding => finding.Place is null ? 0 : 1)
                .ThenBy(finding => finding.Place ?? Nowhere, SourcePlace.Order)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal))
            .Distinct()
            .ToList();
        Accepted = all.Count(finding => finding.Suppressed);
        Groups =
        [
            .. all.Where(finding => !finding.Suppressed)
                .GroupBy(finding => finding.Severity)
                .OrderBy(group => Array.IndexOf(Gravest, group.Key) is var i and >= 0 ? i : Gravest.Length)
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>All findings: those of the rules in every app, and those of the gate.</summary>
    public static ReportFindings Of(Report report)
    {
        // What the gate says of a call says more than the live rule at the same place: in which app, and how the model came.
        var gate = new HashSet<(string, string?, int?)>(report.Violations.Select(Spot));
        return new(report.Violations, report.Apps.SelectMany(app => app.Findings).Where(finding => finding.Suppressed || finding.Place is null || !gate.Contains(Spot(finding))));
    }

    /// <summary>Only what the gate objects to.</summary>
    public static ReportFindings OfGate(Report report) => new(report.Violations, []);

    private static (string, string?, int?) Spot(Finding finding) => (finding.Rule, finding.Place?.File, finding.Place?.Line);

    private static SourcePlace Nowhere { get; } = new("", 0, 0);

    /// <summary>Findings by severity, the gravest first; those that are accepted are left out.</summary>
    public IReadOnlyList<IGrouping<string, Finding>> Groups { get; }

    /// <summary>Findings that the source or a baseline accepts.</summary>
    public int Accepted { get; }

    /// <summary><c>3 warnings, 2 infos, 1 accepted</c>; <c>none</c>.</summary>
    public string Summary
    {
        get
        {
            var parts = Groups.Select(group => Amounts.Count(group.Count(), Plain.Text(group.Key)));
            var text = string.Join(", ", Accepted > 0 ? parts.Append($"{Accepted} accepted") : parts);
            return text.Length == 0 ? "none" : text;
        }
    }
}
