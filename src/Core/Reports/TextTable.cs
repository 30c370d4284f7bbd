using System.Text;

namespace Stoker.Core.Reports;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Right">Whether its cells are aligned to the right, as numbers are.</param>
/// <param name="GiveUp">In which order columns are left out when the width does not do; 0 is never left out.</param>
/// <param name="Comfort">Width it is shortened to before any column is left out; 0 when it is never shortened.</param>
/// <param name="Least">Width it is shortened to at last.</param>
/// <param name="KeepLine">Whether shortening keeps what follows the last colon: the line number.</param>
/// <param name="Tone">How its cells stand out.</param>
internal sealed record TextColumn(
    string Header,
    bool Right = false,
    int GiveUp = 0,
    int Comfort = 0,
    int Least = 0,
    bool KeepLine = false,
    Tone Tone = Tone.Normal);

/// <summary>Lays rows out in columns that fit a width.</summary>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const string Ellipsis = "…";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; a row of one cell is a heading over the rows that follow.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(StringBuilder output, int width, Ansi ansi)
    {
        var widths = Fit(width);
        WriteRow([.. columns.Select(column => column.Header)], (_, _) => Tone.Faint);
        foreach (var row in _rows)
        {
            if (row.Length == 1)
            {
                output.Append(Indent).Append(ansi.Paint(Shorten(row[0], width - Indent.Length, keepLine: false), Tone.Faint)).Append('\n');
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
                    var text = Shorten(cells[i], widths[i], columns[i].KeepLine);
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
        var full = _rows.Where(row => row.Length > 1).ToList();
        var natural = columns
            .Select((column, i) => full.All(row => row[i].Length == 0) ? 0 : Math.Max(column.Header.Length, full.Max(row => row[i].Length)))
            .ToArray();
        var dispensable = new Queue<int>(Enumerable.Range(0, columns.Count).Where(i => columns[i].GiveUp > 0).OrderBy(i => columns[i].GiveUp));
        while (true)
        {
            var widths = Shrink(natural, width, column => column.Comfort);
            if (Total(widths) <= width)
            {
                return widths;
            }

            if (dispensable.Count == 0)
            {
                return Shrink(natural, width, column => column.Least);
            }

            natural[dispensable.Dequeue()] = 0;
        }
    }

    /// <summary>Takes from the column that is widest over its floor, one at a time, so that all are shortened alike.</summary>
    private int[] Shrink(int[] natural, int width, Func<TextColumn, int> floor)
    {
        var widths = natural.ToArray();
        while (Total(widths) > width)
        {
            var most = Enumerable.Range(0, widths.Length).Where(i => columns[i].Comfort > 0).OrderByDescending(Spare).First();
            if (Spare(most) <= 0)
            {
                break;
            }

            widths[most]--;
        }

        return widths;

        int Spare(int i) => widths[i] - Math.Max(floor(columns[i]), columns[i].Header.Length);
    }

    private static int Total(int[] widths) =>
        widths.Sum() + Indent.Length + (Gap.Length * Math.Max(0, widths.Count(w => w > 0) - 1));

    private static string Shorten(string text, int width, bool keepLine)
    {
        if (text.Length <= width)
        {
            return text;
        }

        var colon = keepLine ? text.LastIndexOf(':') : -1;
        var end = colon < 0 || text.Length - colon > width / 2 ? "" : text.Substring(colon);
        var kept = width - 1 - end.Length;

        // Half a surrogate pair is no character.
        return text.Substring(0, kept > 0 && char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept) + Ellipsis + end;
    }
}
