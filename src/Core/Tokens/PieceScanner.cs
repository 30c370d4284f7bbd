namespace Stoker.Core.Tokens;

/// <summary>
/// Cuts text into the pieces that tiktoken's splitting patterns cut it into: what a backtracking regex engine finds first,
/// written out by hand. Merges never cross the end of a piece. Comments in pattern syntax name the alternative they stand for.
/// </summary>
internal static unsafe class PieceScanner
{
    private const char LongS = '\u017f';

    /// <summary>The end of the o200k_base piece that starts at <paramref name="start"/>, which is before <paramref name="end"/>.</summary>
    public static char* EndOfO200kPiece(char* start, char* end)
    {
        var first = CharacterClasses.At(start, end, out var width);
        if (first == CharacterClass.Number)
        {
            return EndOfNumbers(start, end);
        }

        if (first == CharacterClass.Newline)
        {
            return EndOfSpaces(start, end);
        }

        // [^\r\n\p{L}\p{N}]? takes one character before the word; letters cannot be that character.
        var word = IsLetter(first) ? start : start + width;
        var wordEnd = EndOfMixedWord(word, end, out var upperEnd);
        if (wordEnd == null && first == CharacterClass.Mark)
        {
            // Not as the character before a word, but as a word of its own.
            wordEnd = word;
        }
        else if (wordEnd == null && upperEnd != word)
        {
            wordEnd = upperEnd;
        }

        return wordEnd != null
            ? EndOfContraction(wordEnd, end)
            : EndOfSymbolsOrSpaces(start, end, first, word, slashes: true);
    }

    /// <summary>The end of the cl100k_base piece that starts at <paramref name="start"/>, which is before <paramref name="end"/>.</summary>
    public static char* EndOfCl100kPiece(char* start, char* end)
    {
        var contraction = EndOfContraction(start, end);
        if (contraction != start)
        {
            return contraction;
        }

        var first = CharacterClasses.At(start, end, out var width);
        if (first == CharacterClass.Number)
        {
            return EndOfNumbers(start, end);
        }

        if (first == CharacterClass.Newline)
        {
            return EndOfSpaces(start, end);
        }

        // [^\r\n\p{L}\p{N}]?\p{L}+
        var afterFirst = start + width;
        var wordEnd = EndOfLetters(afterFirst, end);
        return IsLetter(first) || wordEnd != afterFirst
            ? wordEnd
            : EndOfSymbolsOrSpaces(start, end, first, afterFirst, slashes: false);
    }

    private static bool IsLetter(CharacterClass c) => c is CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Caseless;

    private static bool IsSymbol(CharacterClass c) => c is CharacterClass.Other or CharacterClass.Mark;

    /// <summary>
    /// <c>[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+</c>, or null; <paramref name="upperEnd"/> is where its
    /// first part ends, which is what <c>[…]+[…]*</c> takes where this fails.
    /// </summary>
    private static char* EndOfMixedWord(char* at, char* end, out char* upperEnd)
    {
        char* lastCaselessEnd = null;
        var next = CharacterClass.Other;
        int width;
        for (; at < end; at += width)
        {
            next = CharacterClasses.At(at, end, out width);
            if (next is CharacterClass.Caseless or CharacterClass.Mark)
            {
                lastCaselessEnd = at + width;
            }
            else if (next != CharacterClass.Upper)
            {
                break;
            }
        }

        upperEnd = at;
        if (at == end || next != CharacterClass.Lower)
        {
            // The engine gives back characters until the second part can take one: the last that both parts accept.
            return lastCaselessEnd;
        }

        for (; at < end; at += width)
        {
            next = CharacterClasses.At(at, end, out width);
            if (next is not (CharacterClass.Lower or CharacterClass.Caseless or CharacterClass.Mark))
            {
                break;
            }
        }

        return at;
    }

    /// <summary><c>(?i:'s|'t|'re|'ve|'m|'ll|'d)?</c>; ignoring case, s is also U+017F.</summary>
    private static char* EndOfContraction(char* at, char* end)
    {
        if (end - at < 2 || *at != '\'')
        {
            return at;
        }

        var first = at[1];
        if ((first | 0x20) is 's' or 't' or 'm' or 'd' || first == LongS)
        {
            return at + 2;
        }

        if (end - at < 3)
        {
            return at;
        }

        var second = at[2] | 0x20;
        var isContraction = (first | 0x20) switch
        {
            'r' or 'v' => second == 'e',
            'l' => second == 'l',
            _ => false,
        };
        return isContraction ? at + 3 : at;
    }

    /// <summary><c>\p{L}*</c></summary>
    private static char* EndOfLetters(char* at, char* end)
    {
        for (int width; at < end; at += width)
        {
            if (!IsLetter(CharacterClasses.At(at, end, out width)))
            {
                break;
            }
        }

        return at;
    }

    /// <summary><c>\p{N}{1,3}</c></summary>
    private static char* EndOfNumbers(char* at, char* end)
    {
        for (var digits = 0; digits < 3 && at < end; digits++)
        {
            if (CharacterClasses.At(at, end, out var width) != CharacterClass.Number)
            {
                break;
            }

            at += width;
        }

        return at;
    }

    private static char* EndOfSymbolsOrSpaces(char* start, char* end, CharacterClass first, char* afterFirst, bool slashes)
    {
        var takesSpace = *start == ' ' && afterFirst < end && IsSymbol(CharacterClasses.At(afterFirst, end, out _));
        return takesSpace || IsSymbol(first) ? EndOfSymbols(afterFirst, end, slashes) : EndOfSpaces(start, end);
    }

    /// <summary><c>[^\s\p{L}\p{N}]*</c>, then <c>[\r\n]*</c> or <c>[\r\n/]*</c></summary>
    private static char* EndOfSymbols(char* at, char* end, bool slashes)
    {
        for (int width; at < end; at += width)
        {
            if (!IsSymbol(CharacterClasses.At(at, end, out width)))
            {
                break;
            }
        }

        while (at < end && (*at is '\r' or '\n' || (slashes && *at == '/')))
        {
            at++;
        }

        return at;
    }

    /// <summary><c>\s*[\r\n]+|\s+(?!\S)|\s+</c></summary>
    private static char* EndOfSpaces(char* start, char* end)
    {
        char* newlineEnd = null;
        var at = start;
        for (; at < end; at++)
        {
            // All white space lies in the BMP: one unit each.
            var next = CharacterClasses.At(at, end, out _);
            if (next == CharacterClass.Newline)
            {
                newlineEnd = at + 1;
            }
            else if (next != CharacterClass.Space)
            {
                break;
            }
        }

        if (newlineEnd != null)
        {
            return newlineEnd;
        }

        // The last space goes with what follows it, unless it is alone.
        return at == end || at - start == 1 ? at : at - 1;
    }
}
