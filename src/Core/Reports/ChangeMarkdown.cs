using System.Text;

namespace Stoker.Core.Reports;

/// <summary>What changed in an app, as Markdown: what a reviewer reads in ten seconds.</summary>
internal static class ChangeMarkdown
{
    private const int MostRows = 12;

    /// <summary>Writes it.</summary>
    public static void Write(StringBuilder page, AppReport app)
    {
        var change = app.Change!;
        page.Append($"**{MarkdownText.Escape(app.Name)} against {MarkdownText.Escape(change.Against)}**: {MarkdownText.Escape(ChangeSentences.Total(change))}\n\n");
        WriteEntryPoints(page, change);
        WriteCalls(page, change);
        foreach (var note in change.Notes)
        {
            page.Append("> ").Append(MarkdownText.Escape(note)).Append("\n\n");
        }
    }

    private static void WriteEntryPoints(StringBuilder page, AppChange change)
    {
        var changed = change.EntryPoints
            .Where(ChangeSentences.IsChanged)
            .OrderByDescending(static entry => entry.Growth.Count)
            .ThenByDescending(static entry => Math.Abs(entry.UsdPerRequest.Change))
            .ToList();
        if (changed.Count == 0)
        {
            return;
        }

        page.Append("| entry point | calls per request | $ per request before | after | change | by |\n|---|---|--:|--:|--:|---|\n");
        foreach (var entry in changed.Take(MostRows))
        {
            var usd = entry.UsdPerRequest;
            var calls = MarkdownText.Escape(ChangeSentences.Calls(entry));
            Row(
                page,
                MarkdownText.Code(entry.Name),
                entry.Growth.Count > 0 ? $"**{calls}**" : calls,
                entry.Kind == ChangeKind.Added ? "new" : Amounts.Usd(usd.Before),
                entry.Kind == ChangeKind.Removed ? "gone" : Amounts.Usd(usd.After),
                $"**{ChangeSentences.Signed(usd.Change)}** ({ChangeSentences.Percent(usd.Before, usd.Change)})",
                ChangeSentences.Parts(usd));
        }

        page.Append('\n');
        More(page, changed.Count, "entry point");
    }

    private static void WriteCalls(StringBuilder page, AppChange change)
    {
        if (change.Calls.Count == 0)
        {
            return;
        }

        page.Append("| call site | | model | input | output | change | where |\n|---|---|---|--:|--:|--:|---|\n");
        foreach (var call in change.Calls.OrderByDescending(static call => Math.Abs(call.Usd.Change)).Take(MostRows))
        {
            Row(
                page,
                MarkdownText.Code(ChangeSentences.Call(call)),
                ChangeSentences.Word(call.Kind),
                MarkdownText.Escape(ChangeSentences.FromTo(Model(call.ModelBefore, call.InputBefore), Model(call.ModelAfter, call.InputAfter))),
                ChangeSentences.FromTo(Tokens(call.InputBefore), Tokens(call.InputAfter)),
                ChangeSentences.FromTo(Tokens(call.OutputBefore), Tokens(call.OutputAfter)),
                call.LostPrice ? "no price now" : ChangeSentences.Signed(call.Usd.Change),
                call.Place is { } place ? MarkdownText.Code(place.Short) : "");
        }

        page.Append('\n');
        More(page, change.Calls.Count, "call site");

        static string? Model(string? model, long? input) => input is null ? null : model ?? "unknown";

        static string? Tokens(long? tokens) => tokens is { } known ? Amounts.Tokens(known) : null;
    }

    private static void More(StringBuilder page, int count, string noun)
    {
        if (count > MostRows)
        {
            page.Append($"… and {Amounts.Count(count - MostRows, $"more {noun}")}.\n\n");
        }
    }

    private static void Row(StringBuilder page, params string[] cells) => page.Append($"| {string.Join(" | ", cells)} |\n");
}
