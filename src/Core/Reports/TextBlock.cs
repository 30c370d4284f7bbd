using System.Text;

namespace Stoker.Core.Reports;

/// <summary>Writes running text that wraps under its own beginning.</summary>
internal static class TextBlock
{
    /// <param name="output">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="indent">Spaces before each line.</param>
    /// <param name="lead">What stands at the beginning of the first line; later lines are indented by as much.</param>
    /// <param name="paintedLead">The same with colours; <see langword="null"/> when it has none.</param>
    public static void Write(StringBuilder output, string text, int width, int indent, string lead = "", string? paintedLead = null)
    {
        output.Append(' ', indent).Append(paintedLead ?? lead);
        var start = indent + lead.Length;
        var column = start;
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > start && column + 1 + word.Length > width)
            {
                output.Append('\n').Append(' ', start);
                column = start;
            }
            else if (column > start)
            {
                output.Append(' ');
                column++;
            }

            output.Append(word);
            column += word.Length;
        }

        output.Append('\n');
    }
}
