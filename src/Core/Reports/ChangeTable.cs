using System.Text;

namespace Stoker.Core.Reports;

/// <summary>What changed in an app, as plain text: entry points, call sites, and the total with its split.</summary>
internal static class ChangeTable
{
    private static readonly TextColumn[] EntryColumns =
    [
        new("entry point", Comfort: 44, Least: 16),
        new("calls per request", Comfort: 40, Least: 14),
        new("before", Right: true),
        new("after", Right: true, Tone: Tone.Strong),
        new("change", Right: true),
        new("by", GiveUp: 1, Comfort: 50, Least: 12, Tone: Tone.Faint),
    ];

    private static readonly TextColumn[] CallColumns =
    [
        new("call site", Comfort: 44, Least: 16),
        new(""),
        new("model", Comfort: 34, Least: 12),
        new("input", Right: true),
        new("output", GiveUp: 2, Right: true),
        new("change", Right: true, Tone: Tone.Strong),
        new("where", GiveUp: 1, Comfort: 26, Least: 12, KeepLine: true, Tone: Tone.Faint),
    ];

    /// <summary>Writes it; nothing but a line where nothing changed.</summary>
    public static void Write(StringBuilder output, AppReport app, int width, Ansi ansi)
    {
        var change = app.Change!;
        output.Append(ansi.Paint($"{Plain.Text(app.Name)} against {Plain.Text(change.Against)}", Tone.Strong)).Append('\n');
        WriteEntryPoints(output, change, width, ansi);
        WriteCalls(output, change, width, ansi);
        TextBlock.Write(output, ChangeSentences.Total(change), width, indent: 2);
        foreach (var note in change.Notes)
        {
            TextBlock.Write(output, Plain.Text(note), width, indent: 2, lead: "- ");
        }

        output.Append('\n');
    }

    private static void WriteEntryPoints(StringBuilder output, AppChange change, int width, Ansi ansi)
    {
        var changed = change.EntryPoints.Where(ChangeSentences.IsChanged).ToList();
        if (changed.Count > 0)
        {
            var table = new TextTable(EntryColumns);
            foreach (var entry in changed)
            {
                var usd = entry.UsdPerRequest;
                table.Add(
                    Plain.Text(entry.Name),
                    ChangeSentences.Calls(entry),
                    entry.Kind == ChangeKind.Added ? "new" : Amounts.Usd(usd.Before),
                    entry.Kind == ChangeKind.Removed ? "gone" : Amounts.Usd(usd.After),
                    $"{ChangeSentences.Signed(usd.Change)} ({ChangeSentences.Percent(usd.Before, usd.Change)})",
                    ChangeSentences.Parts(usd));
            }

            table.Write(output, width, ansi);
        }

        var same = change.EntryPoints.Count - changed.Count;
        if (same > 0)
        {
            output.Append("  ").Append(Amounts.Count(same, "entry point")).Append(" without a change per request\n");
        }
    }

    private static void WriteCalls(StringBuilder output, AppChange change, int width, Ansi ansi)
    {
        if (change.Calls.Count == 0)
        {
            return;
        }

        output.Append('\n');
        var table = new TextTable(CallColumns);
        foreach (var call in change.Calls)
        {
            table.Add(
                ChangeSentences.Call(call),
                ChangeSentences.Word(call.Kind),
                ChangeSentences.FromTo(Model(call.ModelBefore, call.InputBefore), Model(call.ModelAfter, call.InputAfter)),
                ChangeSentences.FromTo(Tokens(call.InputBefore), Tokens(call.InputAfter)),
                ChangeSentences.FromTo(Tokens(call.OutputBefore), Tokens(call.OutputAfter)),
                call.LostPrice ? "no price now" : ChangeSentences.Signed(call.Usd.Change),
                call.Place is { } place ? Plain.Text(place.Short) : "");
        }

        table.Write(output, width, ansi);
        output.Append('\n');

        static string? Model(string? model, long? input) => input is null ? null : Plain.Text(model ?? "unknown");

        static string? Tokens(long? tokens) => tokens is { } known ? Amounts.Tokens(known) : null;
    }
}
