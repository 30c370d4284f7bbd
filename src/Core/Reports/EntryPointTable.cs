using System.Text;

namespace Stoker.Core.Reports;

/// <summary>The entry points of an app for a terminal: what one request costs, as expressions.</summary>
internal static class EntryPointTable
{
    private static readonly TextColumn[] Columns =
    [
        new("per request", Comfort: 36, Least: 18),
        new("calls", Comfort: 22, Least: 8),
        new("input tokens", Comfort: 34, Least: 12),
        new("output tokens", GiveUp: 2, Comfort: 24, Least: 10),
        new("$ expected", Right: true, Tone: Tone.Strong),
        new("range", GiveUp: 1, Tone: Tone.Faint),
    ];

    public static void Write(StringBuilder output, AppReport app, int width, Ansi ansi)
    {
        if (app.EntryPoints.Count == 0)
        {
            return;
        }

        var table = new TextTable(Columns);
        foreach (var entry in app.EntryPoints)
        {
            table.Add(
                Plain.Text(entry.Name),
                Plain.Text(entry.Text(entry.Calls.Expected)),
                Plain.Text(entry.Text(entry.Input.Expected)),
                Plain.Text(entry.Text(entry.Output.Expected)),
                entry.UsdPerRequest is { } usd ? $"{Amounts.Sign(usd.Provenance)} {Amounts.Usd(usd.Expected)}" : Amounts.None,
                entry.UsdPerRequest is { } range ? Amounts.Ends(range) : "");
        }

        table.Write(output, width, ansi);
        output.Append('\n');
    }
}
