using System.Text;
using Stoker.Core.Projection;

namespace Stoker.Core.Reports;

/// <summary>Only what changed: the answer of a comparison, in every format.</summary>
public static class DiffReport
{
    /// <summary>Hidden tag by which a later run finds its comment again.</summary>
    public const string Tag = "<!-- stoker:diff -->";

    private static readonly string[] OfChange = [GateRules.ShapeGrew, GateRules.CostGrew, GateRules.CallSites, GateRules.Coverage, GateRules.InvalidFile];

    /// <summary>The report without what is not of the change: as JSON it follows the report's schema.</summary>
    public static Report Of(Report judged) => judged with
    {
        Apps = [.. judged.Apps.Select(static app => app with { Calls = [], EntryPoints = [], Findings = [], BudgetScopes = [] })],
        Budgets = [],
        Violations = [.. judged.Violations.Where(static violation => OfChange.Contains(violation.Rule))],
    };

    /// <summary>Plain text; lines end with <c>\n</c>.</summary>
    public static string Table(Report judged, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var output = new StringBuilder();
        var width = Math.Min(Math.Max(options.Width, ReportOptions.NarrowestWidth), ReportOptions.WidestWidth);
        var ansi = new Ansi(options.Color);
        foreach (var app in judged.Apps)
        {
            if (app.Change is null)
            {
                TextBlock.Write(output, NotCompared(app), width, indent: 0);
                output.Append('\n');
            }
            else
            {
                ChangeTable.Write(output, app, width, ansi);
            }
        }

        FindingList.Write(output, "Findings", ReportFindings.OfGate(Of(judged)), options, width, ansi);
        TextBlock.Write(output, ChangeSentences.HowChangesAreMade, width, indent: 0);
        TextBlock.Write(output, ReportSentences.Prices(judged), width, indent: 0);
        return output.ToString();
    }

    /// <summary>A comment on a merge request; lines end with <c>\n</c>.</summary>
    public static string Markdown(Report judged, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var page = new StringBuilder();
        page.Append(Tag).Append("\n### Stoker: what this change costs\n\n");
        var findings = ReportFindings.OfGate(Of(judged));
        page.Append($"**Findings: {MarkdownText.Escape(findings.Summary)}**\n\n");
        foreach (var finding in findings.Groups.SelectMany(static group => group))
        {
            var place = finding.Place is { } at ? $" {MarkdownText.Code(PlaceText.Full(at, options))}" : "";
            page.Append($"- {MarkdownText.Escape(finding.Severity)} **{MarkdownText.Escape(finding.Rule)}**{place}: {MarkdownText.Escape(finding.Message)}\n");
            if (page.Length > options.MaxCharacters / 2)
            {
                page.Append("- … and more; the report file has them.\n");
                break;
            }
        }

        page.Append('\n');
        foreach (var app in judged.Apps)
        {
            if (page.Length > options.MaxCharacters - (options.MaxCharacters / 4))
            {
                page.Append("… and more apps; the report file has them.\n\n");
                break;
            }

            if (app.Change is null)
            {
                page.Append(MarkdownText.Escape(NotCompared(app))).Append("\n\n");
            }
            else
            {
                ChangeMarkdown.Write(page, app);
            }
        }

        return page.Append($"<sub>{ChangeSentences.HowChangesAreMade}<br>{ReportSentences.Prices(judged)}</sub>\n").ToString();
    }

    private static string NotCompared(AppReport app) => $"{Plain.Text(app.Name)}: not compared, as there is no baseline of it that can be read.";
}
