using System.Text;

namespace Stoker.Core.Reports;

/// <summary>Makes text safe to stand in a Markdown comment: no markup, no broken table, nobody called by name.</summary>
internal static class MarkdownText
{
    private const int Longest = 400;

    /// <summary>Running text.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in Clip(Plain.Text(text)))
        {
            switch (c)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~':
                    escaped.Append('\\').Append(c);
                    break;
                case '@' or '#':
                    // A host would call the person or link the issue.
                    escaped.Append(c).Append("<!-- -->");
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>A name of code.</summary>
    public static string Code(string text) => $"`{Clip(Plain.Text(text)).Replace('`', '\'').Replace("|", "\\|")}`";

    private static string Clip(string text) => text.Length <= Longest
        ? text
        : text.Substring(0, char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1) + "…";
}
