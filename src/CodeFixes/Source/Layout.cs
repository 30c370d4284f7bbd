using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.CodeFixes.Source;

/// <summary>How a document lays out its lines.</summary>
internal static class Layout
{
    /// <summary>Whether only white space stands before a position on its line.</summary>
    public static bool StartsLine(int position, SourceText text) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    /// <summary>The white space at the start of a position's line.</summary>
    public static string Indentation(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>How the document ends its lines.</summary>
    public static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Text that moves to another indentation.</summary>
    public static string Reindented(string text, string from, string to)
    {
        var lines = text.Split('\n');
        return string.Join("\n", lines.Select((line, i) => i > 0 && line.StartsWith(from, StringComparison.Ordinal) ? to + line.Substring(from.Length) : line));
    }

    /// <summary>The lines of a statement with its comment, and the empty line behind it where one is before it too; <see langword="null"/> where others share them.</summary>
    public static TextSpan? Lines(StatementSyntax statement, SourceText text)
    {
        var start = StartWithComment(statement);
        var (first, last) = (text.Lines.GetLineFromPosition(start), text.Lines.GetLineFromPosition(statement.Span.End));
        if (!StartsLine(start, text) || !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, last.End))))
        {
            return null;
        }

        var opens = first.LineNumber == 0 || text.Lines[first.LineNumber - 1].ToString().TrimEnd() is "" or [.., '{'];
        var isParted = last.LineNumber + 1 < text.Lines.Count && string.IsNullOrWhiteSpace(text.Lines[last.LineNumber + 1].ToString());
        return TextSpan.FromBounds(first.Start, (opens && isParted ? text.Lines[last.LineNumber + 1] : last).EndIncludingLineBreak);
    }

    /// <summary>The start of a statement with the comment that belongs to it.</summary>
    public static int StartWithComment(StatementSyntax statement)
    {
        foreach (var trivia in statement.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                return trivia.SpanStart;
            }
        }

        return statement.SpanStart;
    }
}
