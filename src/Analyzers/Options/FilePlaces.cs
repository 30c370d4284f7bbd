using Microsoft.CodeAnalysis.Text;

namespace Stoker.Analyzers.Options;

/// <summary>Places in the JSON files that a team writes.</summary>
internal static class FilePlaces
{
    /// <summary>The token that ends at a place: JSON readers tell where they stand after what is at fault.</summary>
    public static TextSpan SpanAt(SourceText text, int line, int column)
    {
        if (line < 1 || line > text.Lines.Count)
        {
            return default;
        }

        var row = text.Lines[line - 1];
        var end = Math.Min(row.Start + Math.Max(column, 0), row.End);
        var start = end;
        if (start > row.Start && text[start - 1] == '"')
        {
            start--;
            do
            {
                start--;
            }
            while (start > row.Start && (text[start] != '"' || text[start - 1] == '\\'));
        }
        else
        {
            while (start > row.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '+'))
            {
                start--;
            }

            start = start == end ? Math.Max(row.Start, end - 1) : start;
        }

        return TextSpan.FromBounds(Math.Max(start, row.Start), end);
    }
}
