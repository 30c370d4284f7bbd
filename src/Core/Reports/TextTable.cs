using System.Text;

namespace Stoker.Core.Reports;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Right">Whether its cells are aligned to the right, as numbers are.</param>
/// <param name="GiveUp">In which order columns are left out when the width does not do; 0 is never left out.</param>
/// <param name="Comfort">Width it is shortened to before any column is left out; 0 when it is never shortened.</param>
/// <param name="Least">Width it is shortened to at last.</param>
/// <param name="KeepEnd">Whether shortening keeps the end of the text, as for paths.</param>
/// <param name="Tone">How its cells stand out.</param>
internal sealed record TextColumn(
    string Header,
    bool Right = false,
    int GiveUp = 0,
    int Comfort = 0,
    int Least = 0,
    bool KeepEnd = false,
    Tone Tone = Tone.Normal);

/// <summary>Lays rows out in columns that fit a width.</summary>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const string Ellipsis = "…";

    private readonly List<string[]> rows = [];

    /// <summary>Adds a row; a row of one cell is a heading over the rows that follow.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    public void Write(StringBuilder output, int width, Ansi ansi)
    {
        var widths = Fit(width);
        WriteRow([.. columns.Select(column => column.Header)], (_, _) => Tone.Faint);
        foreach (var row in rows)
        {
            if (row.Length == 1)
            {
                output.Append(Indent).Append(ansi.Paint(Shorten(row[0], width - Indent.Length, keepEnd: true), Tone.Faint)).Append('\n');
            }
            else
            {
                WriteRow(row, (column, _) => column.Tone);
            }
        }

        void WriteRow(string[] cells, Func<TextColumn, string, Tone> tone)
        {
            var start = output.Length;
            for (var i = 0; i < columns.Count; i++)
            {
                if (widths[i] > 0)
                {
                    var text = Shorten(cells[i], widths[i], columns[i].KeepEnd);
                    var blank = new string(' ', widths[i] - text.Length);
                    output
                        .Append(output.Length == start ? Indent : Gap)
                        .Append(columns[i].Right ? blank : "")
                        .Append(ansi.Paint(text, tone(columns[i], text)))
                        .Append(columns[i].Right ? "" : blank);
                }
            }

            while (output[output.Length - 1] == ' ')
            {
                output.Length--;
            }

            output.Append('\n');
        }
    }

    /// <summary>Widths that fit: shortened a little, then fewer columns, then shortened as far as it goes. 0 leaves a column out.</summary>
    private int[] Fit(int width)
    {
        var full = rows.Where(row => row.Length > 1).ToList();
        var widths = columns
            .Select((column, i) => full.All(row => row[i].Length == 0) ? 0 : Math.Max(column.Header.Length, full.Max(row => row[i].Length)))
            .ToArray();

        Shrink(widths, width, column => column.Comfort);
        foreach (var i in Enumerable.Range(0, columns.Count).Where(i => columns[i].GiveUp > 0).OrderBy(i => columns[i].GiveUp))
        {
            if (Total(widths) > width)
            {
                widths[i] = 0;
            }
        }

        Shrink(widths, width, column => column.Least);
        return widths;
    }

    /// <summary>Takes from the column that is widest over its floor, one at a time, so that all are shortened alike.</summary>
    private void Shrink(int[] widths, int width, Func<TextColumn, int> floor)
    {
        while (Total(widths) > width)
        {
            var most = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (columns[i].Comfort > 0 && Spare(i) > 0 && (most < 0 || Spare(i) > Spare(most)))
                {
                    most = i;
                }
            }

            if (most < 0)
            {
                return;
            }

            widths[most]--;
        }

        int Spare(int i) => widths[i] - Math.Max(floor(columns[i]), columns[i].Header.Length);
    }

    private static int Total(int[] widths) =>
        widths.Sum() + Indent.Length + (Gap.Length * Math.Max(0, widths.Count(w => w > 0) - 1));

    private static string Shorten(string text, int width, bool keepEnd)
    {
        if (text.Length <= width)
        {
            return text;
        }

        // Half a surrogate pair is no character.
        if (keepEnd)
        {
            var start = text.Length - (width - 1);
            return Ellipsis + text.Substring(char.IsLowSurrogate(text[start]) ? start + 1 : start);
        }

        var end = width - 1;
        return text.Substring(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + Ellipsis;
    }
}
