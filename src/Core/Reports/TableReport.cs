using System.Text;
using Stoker.Core.Costs;

namespace Stoker.Core.Reports;

/// <summary>The report as plain text for a terminal or a build log.</summary>
public static class TableReport
{
    private static readonly TextColumn[] CallColumns =
    [
        new("where", Comfort: 26, Least: 18, KeepLine: true),
        new("operation", GiveUp: 5, Comfort: 10, Least: 10),
        new("model", Comfort: 17, Least: 12),
        new("input", Right: true),
        new("", GiveUp: 4, Tone: Tone.Faint),
        new("output", Right: true),
        new("", GiveUp: 3, Tone: Tone.Faint),
        new("$ per call", Right: true, Tone: Tone.Strong),
        new("", GiveUp: 2, Tone: Tone.Faint),
        new("provenance", GiveUp: 1),
        new("loop role", Comfort: 20, Least: 12),
    ];

    private static readonly TextColumn[] TotalColumns =
    [
        new("app", Comfort: 30, Least: 12),
        new("expected", Right: true, Tone: Tone.Strong),
        new("range", Tone: Tone.Faint),
        new("provenance", Comfort: 20, Least: 10),
    ];

    /// <summary>Writes the report; lines end with <c>\n</c>.</summary>
    public static string Write(Report report, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var page = new Page(
            new StringBuilder(),
            options,
            Math.Min(Math.Max(options.Width, ReportOptions.NarrowestWidth), ReportOptions.WidestWidth),
            new Ansi(options.Color));
        foreach (var app in report.Apps)
        {
            WriteApp(page, app);
        }

        if (report.Apps.Count == 0)
        {
            page.Output.Append("No app makes LLM calls that Stoker can see.\n\n");
        }

        FindingList.Write(page.Output, "Findings", ReportFindings.Of(report), options, page.Width, page.Ansi);
        WriteTotals(page, report);
        if (report.Budgets.Count > 0)
        {
            BudgetTable.Write(page.Output, report.Budgets, page.Width, page.Ansi);
        }

        foreach (var app in report.Apps.Where(static app => app.Change is not null))
        {
            ChangeTable.Write(page.Output, app, page.Width, page.Ansi);
        }

        WriteNotes(page, report);
        WriteLegend(page, report);
        return page.Output.ToString();
    }

    private static void WriteApp(Page page, AppReport app)
    {
        var framework = app.TargetFramework is { } tfm ? $" ({Plain.Text(tfm)})" : "";
        page.Heading(Plain.Text(app.Name) + framework);
        if (app.Calls.Count == 0)
        {
            page.Output.Append("  no call sites\n\n");
            return;
        }

        var table = new TextTable(CallColumns);
        string? folder = null;
        foreach (var (call, inFolder) in app.Calls
            .Select(call => (call, PlaceText.Folder(call.Place, page.Options)))
            .OrderBy(call => call.Item2, StringComparer.Ordinal))
        {
            if (inFolder != folder)
            {
                folder = inFolder;
                table.Add(folder);
            }

            table.Add(
                $"  {Plain.Text(call.Place.Short)}",
                Plain.Text(call.Operation) + (call.Batch ? " batch" : ""),
                Plain.Text(ReportSentences.Model(call)),
                Expected(call.Input),
                Amounts.Ends(call.Input),
                Expected(call.Output),
                Amounts.Ends(call.Output),
                call.UsdPerCall is { } usd ? Expected(usd) : Amounts.None,
                call.UsdPerCall is { } range ? Amounts.Ends(range) : "",
                call.UsdPerCall is { } priced ? Amounts.Word(priced.Provenance) : Amounts.None,
                LoopText.Of(call));
        }

        table.Write(page.Output, page.Width, page.Ansi);
        page.Output.Append('\n');
        EntryPointTable.Write(page.Output, app, page.Width, page.Ansi);
        WriteGaps(page, app);
    }

    /// <summary>What the table could not say: calls without a price and ranges without an end, with their reasons.</summary>
    private static void WriteGaps(Page page, AppReport app)
    {
        var before = page.Output.Length;
        foreach (var reason in app.Calls
            .Where(call => call.UsdPerCall is null)
            .GroupBy(ReportSentences.WhyNotPriced, StringComparer.Ordinal))
        {
            page.Item($"{reason.Key} ({ReportSentences.Places(reason)})", Amounts.None, Tone.Warning);
        }

        foreach (var (cause, places) in ReportSentences.Unbounded(app))
        {
            page.Item($"{cause} ({places})", Amounts.Unbounded, Tone.Faint);
        }

        if (app.UnreachedCalls.Count > 0)
        {
            page.Item(ReportSentences.Unreached(app), Amounts.None, Tone.Faint);
        }

        if (page.Output.Length > before)
        {
            page.Output.Append('\n');
        }
    }

    private static void WriteTotals(Page page, Report report)
    {
        if (report.Apps.Count == 0)
        {
            return;
        }

        page.Heading("Per 1,000 requests");
        var table = new TextTable(TotalColumns);
        foreach (var app in report.Apps)
        {
            table.Add(
                Plain.Text(app.Name),
                app.UsdPer1000Requests is { } usd ? Expected(usd) : Amounts.None,
                app.UsdPer1000Requests is { } range ? Amounts.Ends(range) : "",
                app.UsdPer1000Requests is { } priced ? ReportSentences.WordAndCause(priced) : Amounts.None);
        }

        table.Write(page.Output, page.Width, page.Ansi);
        page.Paragraph(ReportSentences.HowTotalsAreMade);
        if (ReportSentences.UnboundedLoops(report) is { } loops)
        {
            page.Paragraph(loops);
        }

        page.Output.Append('\n');
        page.Heading("Coverage");
        var longest = report.Apps.Max(app => app.Name.Length);
        foreach (var app in report.Apps)
        {
            TextBlock.Write(page.Output, ReportSentences.Of(app.Coverage), page.Width, indent: 2, lead: Plain.Text(app.Name).PadRight(longest) + "  ");
        }

        page.Output.Append('\n');
    }

    private static void WriteNotes(Page page, Report report)
    {
        var notes = report.Apps.SelectMany(app => app.Notes).Distinct().ToList();
        if (notes.Count == 0)
        {
            return;
        }

        page.Heading("Notes");
        foreach (var note in notes)
        {
            page.Item(Plain.Text(note), "!", Tone.Warning);
        }

        page.Output.Append('\n');
    }

    private static void WriteLegend(Page page, Report report)
    {
        page.Paragraph(ReportSentences.Prices(report), indent: 0);
        if (ReportSentences.Legend(report) is { Length: > 0 } legend)
        {
            page.Paragraph(legend, indent: 0);
        }
    }

    private static string Expected(TokenRange range) => $"{Amounts.Sign(range.Provenance)} {Amounts.Tokens(range.Expected)}";

    private static string Expected(UsdRange range) => $"{Amounts.Sign(range.Provenance)} {Amounts.Usd(range.Expected)}";

    private sealed record Page(StringBuilder Output, ReportOptions Options, int Width, Ansi Ansi)
    {
        public void Heading(string text) => Output.Append(Ansi.Paint(text, Tone.Strong)).Append('\n');

        public void Paragraph(string text, int indent = 2) => TextBlock.Write(Output, text, Width, indent);

        public void Item(string text, string sign, Tone tone) =>
            TextBlock.Write(Output, text, Width, indent: 2, lead: sign + " ", paintedLead: Ansi.Paint(sign, tone) + " ");
    }
}
