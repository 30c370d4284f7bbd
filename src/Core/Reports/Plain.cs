using System.Globalization;
using System.Text;

namespace Stoker.Core.Reports;

/// <summary>Text from sources, settings and ledgers made safe to print: one line, no control or direction characters that a terminal would obey.</summary>
internal static class Plain
{
    public static string Text(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var printable = CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)
                && (!char.IsSurrogate(c) || IsPaired(text, i));
            if (!printable)
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
            }

            clean?.Append(printable ? c : ' ');
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
