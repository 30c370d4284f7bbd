using System.Text;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>The report as a comment on a merge request: totals, the dearest calls and the findings to read in ten seconds, the rest folded away.</summary>
public static class MarkdownReport
{
    /// <summary>Hidden tag by which a later run finds its comment again.</summary>
    public const string Tag = "<!-- stoker:report -->";

    private const int MostApps = 30;
    private const int MostEntryPoints = 20;
    private const int MostFindings = 10;
    private const int RoomForEnd = 2_000;

    /// <summary>Writes the report; lines end with <c>\n</c>.</summary>
    public static string Write(Report report, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var page = new StringBuilder();
        page.Append(Tag).Append("\n### Stoker: what the LLM calls cost\n\n");
        foreach (var app in report.Apps.Where(static app => app.Change is not null).Take(MostApps))
        {
            ChangeMarkdown.Write(page, app);
        }

        WriteTotals(page, report);
        WriteEntryPoints(page, report);
        WriteBudgets(page, report);
        WriteDearest(page, report, options);
        WriteFindings(page, report, options);
        WriteGaps(page, report, options);
        WriteAllCalls(page, report, options);
        WriteEnd(page, report);
        return page.ToString();
    }

    private static void WriteTotals(StringBuilder page, Report report)
    {
        if (report.Apps.Count == 0)
        {
            page.Append("No app makes LLM calls that Stoker can see.\n\n");
            return;
        }

        page.Append("| app | $ per 1,000 requests | range | provenance | coverage |\n|---|--:|---|---|---|\n");
        foreach (var app in report.Apps.Take(MostApps))
        {
            var usd = app.UsdPer1000Requests;
            Row(
                page,
                $"**{MarkdownText.Escape(app.Name)}**",
                usd is null ? Amounts.None : $"**{Expected(usd)}**",
                usd is null ? "" : Amounts.Ends(usd),
                usd is null ? Amounts.None : MarkdownText.Escape(ReportSentences.WordAndCause(usd)),
                ReportSentences.Of(app.Coverage));
        }

        page.Append('\n');
        if (report.Apps.Count > MostApps)
        {
            page.Append($"… and {Amounts.Count(report.Apps.Count - MostApps, "more app")}.\n\n");
        }
    }

    private static void WriteEntryPoints(StringBuilder page, Report report)
    {
        var entries = report.Apps
            .SelectMany(static app => app.EntryPoints.Select(entry => (App: app, Entry: entry)))
            .OrderByDescending(static pair => pair.Entry.UsdPerRequest?.Expected ?? -1)
            .ToList();
        if (entries.Count == 0)
        {
            return;
        }

        page.Append("**Dearest requests**\n\n| app | entry point | calls | input tokens | output tokens | $ per request | range |\n|---|---|---|---|---|--:|---|\n");
        foreach (var (app, entry) in entries.Take(MostEntryPoints))
        {
            Row(
                page,
                MarkdownText.Escape(app.Name),
                MarkdownText.Code(entry.Name),
                Text(entry, entry.Calls),
                Text(entry, entry.Input),
                Text(entry, entry.Output),
                entry.UsdPerRequest is { } usd ? Expected(usd) : Amounts.None,
                entry.UsdPerRequest is { } range ? Amounts.Ends(range) : "");
        }

        page.Append('\n');
        if (entries.Count > MostEntryPoints)
        {
            page.Append($"… and {Amounts.Count(entries.Count - MostEntryPoints, "more entry point")}.\n\n");
        }

        static string Text(EntryPointReport entry, Quantity quantity) => MarkdownText.Escape(entry.Text(quantity.Expected));
    }

    private static void WriteBudgets(StringBuilder page, Report report)
    {
        if (report.Budgets.Count == 0)
        {
            return;
        }

        page.Append("| budget per month | limit | projected | range | share | verdict |\n|---|--:|--:|---|--:|---|\n");
        foreach (var budget in report.Budgets.OrderBy(budget => budget.Verdict != BudgetVerdict.Exceeded).Take(MostApps))
        {
            var word = BudgetSentences.Word(budget.Verdict);
            Row(
                page,
                $"**{MarkdownText.Escape(budget.Name)}**",
                budget.LimitUsdPerMonth is { } limit ? Amounts.Usd(limit) : Amounts.None,
                budget.UsdPerMonth is { } usd ? Expected(usd) : Amounts.None,
                budget.UsdPerMonth is { } range ? Amounts.Ends(range) : "",
                BudgetSentences.Share(budget),
                string.Join("; ", BudgetSentences.Gaps(budget).Prepend(budget.Verdict == BudgetVerdict.Exceeded ? $"**{word}**" : word)));
        }

        page.Append('\n');
        if (report.Budgets.Count > MostApps)
        {
            page.Append($"… and {Amounts.Count(report.Budgets.Count - MostApps, "more budget")}.\n\n");
        }
    }

    private static void WriteDearest(StringBuilder page, Report report, ReportOptions options)
    {
        var dearest = report.Apps
            .SelectMany(app => app.Calls.Select(call => (App: app, Call: call)))
            .Where(pair => pair.Call.UsdPerCall is not null)
            .OrderByDescending(pair => pair.Call.UsdPerCall!.Expected * pair.Call.CallsPerRequest)
            .Take(options.DearestCalls)
            .ToList();
        if (dearest.Count == 0)
        {
            return;
        }

        var several = report.Apps.Count > 1;
        page.Append("**Dearest in one request**\n\n");
        Row(page, [.. App("app"), "where", "model", "$ per request", "calls", "$ per call", "in", "out", "loop role"]);
        Row(page, [.. App("---"), "---", "---", "--:", "--:", "--:", "--:", "--:", "---"]);
        foreach (var (app, call) in dearest)
        {
            Row(
                page,
                [
                    .. App(MarkdownText.Escape(app.Name)),
                    MarkdownText.Code(call.Place.Short),
                    MarkdownText.Code(call.Model ?? "unknown"),
                    Amounts.Usd(call.UsdPerCall!.Expected * call.CallsPerRequest),
                    Amounts.Tokens(call.CallsPerRequest) + (call.InUnboundedLoop ? " ×?" : ""),
                    Expected(call.UsdPerCall),
                    Expected(call.Input),
                    Expected(call.Output),
                    MarkdownText.Escape(LoopText.Of(call)),
                ]);
        }

        page.Append('\n');

        string[] App(string cell) => several ? [cell] : [];
    }

    private static void WriteFindings(StringBuilder page, Report report, ReportOptions options)
    {
        var findings = ReportFindings.Of(report);
        page.Append($"**Findings: {MarkdownText.Escape(findings.Summary)}**\n\n");
        var grave = findings.Groups.Where(group => group.Key != "info").SelectMany(group => group).ToList();
        foreach (var finding in grave.Take(MostFindings))
        {
            page.Append(Line(finding)).Append('\n');
        }

        if (grave.Count > 0)
        {
            page.Append('\n');
        }

        Fold(page, options, "More findings", [], [.. grave.Skip(MostFindings).Concat(findings.Groups.Where(group => group.Key == "info").SelectMany(group => group)).Select(Line)]);

        string Line(Finding finding)
        {
            var place = finding.Place is { } at ? $" {MarkdownText.Code(PlaceText.Full(at, options))}" : "";
            return $"- {MarkdownText.Escape(finding.Severity)} **{MarkdownText.Escape(finding.Rule)}**{place}: {MarkdownText.Escape(finding.Message)}";
        }
    }

    private static void WriteGaps(StringBuilder page, Report report, ReportOptions options)
    {
        var lines = report.Apps.SelectMany(app => app.Calls.Where(call => call.UsdPerCall is null)
            .GroupBy(ReportSentences.WhyNotPriced, StringComparer.Ordinal)
            .Select(group => $"- {MarkdownText.Escape(app.Name)}: {MarkdownText.Escape(group.Key)} ({MarkdownText.Escape(ReportSentences.Places(group))})"));
        Fold(page, options, "Not priced", [], [.. lines]);
    }

    private static void WriteAllCalls(StringBuilder page, Report report, ReportOptions options)
    {
        foreach (var app in report.Apps.Where(app => app.Calls.Count > 0).Take(MostApps))
        {
            Fold(
                page,
                options,
                $"{MarkdownText.Escape(app.Name)}: {Amounts.Count(app.Calls.Count, "call")}",
                [
                    "| where | operation | model | model from | in | range | out | range | $ per call | range | provenance | loop role |",
                    "|---|---|---|---|--:|---|--:|---|--:|---|---|---|",
                ],
                [
                    .. app.Calls.Select(call => Cells(
                        MarkdownText.Code(PlaceText.Full(call.Place, options)),
                        MarkdownText.Escape(call.Operation) + (call.Batch ? " batch" : ""),
                        call.Model is { } model ? MarkdownText.Code(model) : ReportSentences.Model(call),
                        MarkdownText.Escape(call.ModelFrom),
                        Expected(call.Input),
                        Amounts.Ends(call.Input),
                        Expected(call.Output),
                        Amounts.Ends(call.Output),
                        call.UsdPerCall is { } usd ? Expected(usd) : Amounts.None,
                        call.UsdPerCall is { } range ? Amounts.Ends(range) : "",
                        call.UsdPerCall is { } priced ? Amounts.Word(priced.Provenance) : Amounts.None,
                        MarkdownText.Escape(LoopText.Of(call)))),
                ]);
        }
    }

    private static void WriteEnd(StringBuilder page, Report report)
    {
        foreach (var note in report.Apps.SelectMany(app => app.Notes).Distinct().Take(MostFindings))
        {
            page.Append("> ").Append(MarkdownText.Escape(note)).Append("\n\n");
        }

        string[] sentences =
        [
            ReportSentences.HowTotalsAreMade,
            report.Budgets.Count > 0 ? ReportSentences.HowBudgetsAreMade : "",
            MarkdownText.Escape(ReportSentences.UnboundedLoops(report) ?? ""),
            ReportSentences.Prices(report),
            ReportSentences.Legend(report),
        ];
        page.Append("<sub>").Append(string.Join("<br>", sentences.Where(sentence => sentence.Length > 0))).Append("</sub>\n");
    }

    /// <summary>A folded block with as many lines as there is room for, and a notice when there are more.</summary>
    private static void Fold(StringBuilder page, ReportOptions options, string title, IReadOnlyList<string> head, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Append($"<details><summary>{title}</summary>\n\n");
        foreach (var line in head)
        {
            page.Append(line).Append('\n');
        }

        var written = 0;
        while (written < lines.Count && page.Length + lines[written].Length < options.MaxCharacters - RoomForEnd)
        {
            page.Append(lines[written++]).Append('\n');
        }

        if (written < lines.Count)
        {
            page.Append($"\n… and {Amounts.Count(lines.Count - written, "more line")}, left out to keep this comment short; the report file has them.\n");
        }

        page.Append("\n</details>\n\n");
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append(Cells(cells)).Append('\n');

    private static string Cells(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Expected(TokenRange range) => $"{Amounts.Sign(range.Provenance)} {Amounts.Tokens(range.Expected)}";

    private static string Expected(UsdRange range) => $"{Amounts.Sign(range.Provenance)} {Amounts.Usd(range.Expected)}";
}
