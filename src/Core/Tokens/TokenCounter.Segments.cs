using System.Buffers;

namespace Stoker.Core.Tokens;

/// <content>
/// Counting a text that comes in segments. Neither encoding has a token that crosses from a letter or number to the white space behind it,
/// so a segment is counted where it lies up to its last such place; only what stands around a seam, as a rule a word, is copied.
/// <para>
/// What joining changes: counted apart, segments a and b can differ from the joined text only within the seam (from the last such place of
/// a to the first of b), since all other tokens stay as they are. So the difference is at most the seam's UTF-8 bytes, for a token has at
/// least one. In English text it is one token less to three more apart (a test).
/// </para>
/// </content>
public static unsafe partial class TokenCounter
{
    /// <summary>The number of tokens of the text that the segments make when they are read one behind the other.</summary>
    public static int Count(TokenEncoding encoding, IReadOnlyList<string> segments)
    {
        if (segments is null)
        {
            throw new ArgumentNullException(nameof(segments));
        }

        var count = 0;
        char[]? seam = null;
        var seamLength = 0;
        try
        {
            for (var i = 0; i < segments.Count; i++)
            {
                var rest = segments[i].AsSpan();
                if (seamLength > 0)
                {
                    var first = FirstBreak(seam!, seamLength, rest);
                    var head = first < 0 ? rest.Length : first;
                    seam = Append(seam, ref seamLength, rest.Slice(0, head));
                    if (first < 0)
                    {
                        continue;
                    }

                    count += Count(encoding, seam.AsSpan(0, seamLength));
                    seamLength = 0;
                    rest = rest.Slice(head);
                }

                var last = i == segments.Count - 1 ? rest.Length : LastBreak(rest);
                count += Count(encoding, rest.Slice(0, last));
                seam = Append(seam, ref seamLength, rest.Slice(last));
            }

            return count + Count(encoding, seam.AsSpan(0, seamLength));
        }
        finally
        {
            if (seam is not null)
            {
                ArrayPool<char>.Shared.Return(seam);
            }
        }
    }

    /// <summary>Where white space behind a letter or number first stands in <paramref name="text"/>, which follows the seam; -1 for nowhere.</summary>
    private static int FirstBreak(char[] seam, int seamLength, ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && IsBreak(seam[seamLength - 1], text[0]))
        {
            return 0;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (IsBreak(text[i - 1], text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where white space behind a letter or number last stands; 0 for nowhere.</summary>
    private static int LastBreak(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (IsBreak(text[i - 1], text[i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsBreak(char before, char after) =>
        ClassOf(after) is CharacterClass.Space or CharacterClass.Newline
        && ClassOf(before) is CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Caseless or CharacterClass.Number;

    // Half of a surrogate pair is no letter here: the place is passed over, which costs a few copied characters.
    private static CharacterClass ClassOf(char unit) => CharacterClasses.At(&unit, &unit + 1, out _);

    private static char[]? Append(char[]? seam, ref int length, ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return seam;
        }

        if (seam is null || seam.Length - length < text.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(checked(length + text.Length) * 2);
            if (seam is not null)
            {
                seam.AsSpan(0, length).CopyTo(longer);
                ArrayPool<char>.Shared.Return(seam);
            }

            seam = longer;
        }

        text.CopyTo(seam.AsSpan(length));
        length += text.Length;
        return seam;
    }
}
