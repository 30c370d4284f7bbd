using System.Text;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>How the numbers of one place came about, and what would settle what is not known.</summary>
public static class Explanation
{
    private const int Label = 10;

    private static readonly TextColumn[] PartColumns =
    [
        new("role"),
        new("part", Comfort: 40, Least: 16),
        new("tokens", Right: true),
        new("range", Tone: Tone.Faint),
        new("provenance", GiveUp: 1),
    ];

    /// <summary>Call sites and entry points at a line of a file, in every app that has them; empty when there are none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isFile">Whether a path means the file.</param>
    /// <param name="line">Line, 1-based.</param>
    /// <param name="options">How it is shown.</param>
    public static string Write(Report report, Func<string, bool> isFile, int line, ReportOptions? options = null)
    {
        options ??= new ReportOptions();
        var page = new Page(new StringBuilder(), Math.Min(Math.Max(options.Width, ReportOptions.NarrowestWidth), ReportOptions.WidestWidth), new Ansi(options.Color), options);
        foreach (var app in report.Apps)
        {
            foreach (var call in app.Calls.Concat(app.UnreachedCalls).Where(call => IsAt(call.Place)))
            {
                Write(page, report, app, call);
            }

            foreach (var entry in app.EntryPoints.Where(entry => IsAt(entry.Place)))
            {
                Write(page, app, entry);
            }
        }

        return page.Output.ToString();

        bool IsAt(SourcePlace place) => place.Line == line && isFile(place.File);
    }

    /// <summary>Lines of a file that have something to explain, ordered.</summary>
    public static IReadOnlyList<int> Lines(Report report, Func<string, bool> isFile) =>
    [
        .. report.Apps
            .SelectMany(static app => app.Calls.Concat(app.UnreachedCalls).Select(static call => call.Place).Concat(app.EntryPoints.Select(static entry => entry.Place)))
            .Where(place => isFile(place.File))
            .Select(static place => place.Line)
            .Distinct()
            .OrderBy(static line => line),
    ];

    private static void Write(Page page, Report report, AppReport app, CallReport call)
    {
        page.Heading($"{Plain.Text(call.Api)} at {PlaceText.Full(call.Place, page.Options)}, in {Plain.Text(app.Name)}");
        page.Line("model", $"{Plain.Text(call.Model ?? "unknown")}{(call.Provider is { } provider ? $" ({Plain.Text(provider)})" : "")}: {Plain.Text(call.ModelFrom)}");
        page.Line("input", Text(call.Input));
        WriteParts(page, call);
        if (call.CachedInput is { } cached)
        {
            page.Line("cached", $"{Text(cached)} of the input");
        }

        page.Line("output", Text(call.Output));
        page.Line("price", call.UsdPerCall is { } usd
            ? $"{Amounts.Sign(usd.Provenance)} {Amounts.Usd(usd.Expected)} per call{Between(Amounts.Ends(usd))}, {Plain.Text(ReportSentences.WordAndCause(usd))}{Batch(call)}"
            : $"none: {Plain.Text(call.NoPrice ?? "unknown")}");
        foreach (var view in call.Callers)
        {
            page.Line("caller", $"{Plain.Text(view.By ?? "as it stands")}: {Plain.Text(view.Model ?? "unknown")}, in {Text(view.Input)}, out {Text(view.Output)}, {(view.UsdPerCall is { } each ? $"{Amounts.Usd(each.Expected)} per call" : "no price")}");
        }

        foreach (var factor in call.Factors)
        {
            page.Line("times", $"{Amounts.Sign(factor.From)} {Amounts.Tokens(factor.Expected)}{(factor.Most == factor.Expected ? "" : $" (1–{(factor.Most is { } most ? Amounts.Tokens(most) : Amounts.Unbounded)})")}, {Amounts.Word(factor.From)}: {Plain.Text(factor.By)}{(factor.Kind == FactorKind.ToolRounds && call.PerToolRound is { } appended ? $"; each round sends again what those before it appended, {Text(appended)}" : "")}");
        }

        if (call.Loops.Count > 0)
        {
            page.Line("loops", LoopText.Of(call));
        }

        var reaching = app.EntryPoints
            .SelectMany(entry => entry.Reached.Where(reached => reached.Id == call.Id && reached.Assembly == call.Assembly).Select(reached => (entry, reached)))
            .ToList();
        foreach (var (entry, reached) in reaching)
        {
            page.Line("reached", $"{Plain.Text(entry.Name)}{Through(reached)}: {Text(reached.PerRequest.Expected, entry)} a request{Requests(entry.Traffic)}");
        }

        if (reaching.Count == 0 && app.EntryPoints.Count > 0)
        {
            page.Line("reached", "by no entry point of this app");
        }

        if (call.Budget is { } budget)
        {
            page.Line("budget", Plain.Text(budget));
        }

        foreach (var finding in report.Violations.Concat(app.Findings).Where(finding => finding.Place is { } at && at.File == call.Place.File && at.Line == call.Place.Line).Distinct())
        {
            page.Line(Plain.Text(finding.Rule), $"{(finding.Suppressed ? "accepted: " : "")}{Plain.Text(finding.Message)}");
        }

        WriteSettling(page, [.. Settling.Of(call), .. reaching.SelectMany(static pair => Settling.Of(pair.entry)).Distinct()]);
    }

    private static void Write(Page page, AppReport app, EntryPointReport entry)
    {
        page.Heading($"{Plain.Text(entry.Name)} at {PlaceText.Full(entry.Place, page.Options)}, in {Plain.Text(app.Name)}");
        page.Line("calls", $"{Text(entry.Calls.Expected, entry)} a request");
        page.Line("input", $"{Text(entry.Input.Expected, entry)} tokens");
        page.Line("output", $"{Text(entry.Output.Expected, entry)} tokens");
        page.Line("price", entry.UsdPerRequest is { } usd
            ? $"{Amounts.Sign(usd.Provenance)} {Amounts.Usd(usd.Expected)} a request{Between(Amounts.Ends(usd))}, {Plain.Text(ReportSentences.WordAndCause(usd))}"
            : "none: no call that it reaches has a price");
        page.Line("requests", entry.Traffic is { } traffic ? Month(traffic) : "not known");
        foreach (var symbol in entry.Symbols)
        {
            page.Line("size", $"|{Plain.Text(symbol.Name)}| ({PlaceText.Full(symbol.Place, page.Options)}): {(symbol.Value is { } size ? $"{Amounts.Sign(symbol.From)} {Amounts.Tokens((long)size)}" : "not known; one round is counted")}");
        }

        foreach (var reached in entry.Reached)
        {
            var place = app.Calls.FirstOrDefault(call => call.Id == reached.Id && call.Assembly == reached.Assembly)?.Place.Short;
            page.Line("reaches", $"{ChangeSentences.Call(reached.Id)}{(place is null ? "" : $" ({Plain.Text(place)})")}{Through(reached)}: {Text(reached.PerRequest.Expected, entry)} a request");
        }

        WriteSettling(page, Settling.Of(entry));
    }

    private static void WriteParts(Page page, CallReport call)
    {
        if (call.Parts.Count == 0)
        {
            return;
        }

        var table = new TextTable(PartColumns);
        foreach (var part in call.Parts)
        {
            table.Add(part.Role is { } role ? Plain.Text(role) : "", PartName(part), $"{Amounts.Sign(part.Tokens.Provenance)} {Amounts.Tokens(part.Tokens.Expected)}", Amounts.Ends(part.Tokens), Amounts.Word(part.Tokens.Provenance));
        }

        if (call.Input.Expected - call.Parts.Sum(static part => part.Tokens.Expected) is > 0 and var framing)
        {
            table.Add("", "framing of messages and tools", Amounts.Tokens(framing), "", "");
        }

        table.Write(page.Output, page.Width, page.Ansi);
    }

    private static void WriteSettling(Page page, IReadOnlyList<string> sentences)
    {
        if (sentences.Count > 0)
        {
            page.Output.Append("  ").Append(page.Ansi.Paint("What would settle it", Tone.Strong)).Append('\n');
            foreach (var sentence in sentences)
            {
                TextBlock.Write(page.Output, sentence, page.Width, indent: 2, lead: "- ");
            }
        }

        page.Output.Append('\n');
    }

    private static string PartName(PromptPart part) => part.Kind switch
    {
        SegmentKind.Fixed => "fixed text",
        SegmentKind.Tools => "tool schemas",
        SegmentKind.Image => part.Name is { } image ? $"image '{Plain.Text(image)}'" : "image",
        SegmentKind.Format => "schema of the answer",
        SegmentKind.File => $"file {Plain.Text(part.Name ?? "?")}",
        _ => $"'{Plain.Text(part.Name ?? "?")}'",
    };

    private static string Text(TokenRange range) =>
        $"{Amounts.Sign(range.Provenance)} {Amounts.Tokens(range.Expected)} tokens{Between(Amounts.Ends(range))}, {Amounts.Word(range.Provenance)}{(range.Cause is { } cause ? $": {Plain.Text(cause)}" : "")}";

    private static string Text(CostExpression expression, EntryPointReport entry) =>
        Plain.Text(CostText.Of(expression, id => entry.Symbols.FirstOrDefault(symbol => symbol.Id == id)?.Name ?? id));

    private static string Through(CallReach reached) => reached.By is { } by ? $" through {Plain.Text(by)}" : "";

    private static string Between(string ends) => ends.Length == 0 ? "" : $" ({ends})";

    private static string Batch(CallReport call) => call.Batch ? ", all through the batch API" : call.BatchShare is > 0 and var share ? $", {share * 100:0.#} % through the batch API" : "";

    private static string Requests(Traffic? traffic) => traffic is null ? "" : $", {Month(traffic)}";

    private static string Month(Traffic traffic) => $"{Amounts.Sign(traffic.From)} {Amounts.Tokens(traffic.RequestsPerMonth)} requests a month";

    private sealed record Page(StringBuilder Output, int Width, Ansi Ansi, ReportOptions Options)
    {
        public void Heading(string text) => Output.Append(Ansi.Paint(text, Tone.Strong)).Append('\n');

        public void Line(string label, string text) => TextBlock.Write(Output, text, Width, indent: 2, lead: label.PadRight(Label));
    }
}
