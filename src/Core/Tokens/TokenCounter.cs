using System.Buffers;

namespace Stoker.Core.Tokens;

/// <summary>
/// Counts tokens as OpenAI's tiktoken does for ordinary text: special-token text such as <c>&lt;|endoftext|&gt;</c> counts as
/// the characters it is written with, and a lone surrogate counts as U+FFFD. Splitting patterns and vocabularies:
/// https://github.com/openai/tiktoken; checked against npm tiktoken 1.0.22. Safe to call from any thread; allocates nothing
/// once the array pool has seen the longest piece.
/// </summary>
public static unsafe partial class TokenCounter
{
    /// <summary>UTF-8 needs at most three bytes per UTF-16 unit.</summary>
    private const int MaxBytesPerUnit = 3;

    private const int StackBytes = 384;

    /// <summary>The number of tokens of a text.</summary>
    public static int Count(TokenEncoding encoding, string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return Count(encoding, text.AsSpan());
    }

    /// <summary>The number of tokens of a text.</summary>
    public static int Count(TokenEncoding encoding, ReadOnlySpan<char> text)
    {
        var vocabulary = Vocabulary.Of(encoding);
        var scratch = stackalloc byte[StackBytes];
        var count = 0;
        fixed (char* start = text)
        {
            var end = start + text.Length;
            for (var piece = start; piece < end;)
            {
                var pieceEnd = encoding == TokenEncoding.O200kBase
                    ? PieceScanner.EndOfO200kPiece(piece, end)
                    : PieceScanner.EndOfCl100kPiece(piece, end);
                var units = (int)(pieceEnd - piece);
                count += units <= StackBytes / MaxBytesPerUnit
                    ? CountPiece(vocabulary, piece, pieceEnd, scratch)
                    : CountLongPiece(vocabulary, piece, pieceEnd);
                piece = pieceEnd;
            }
        }

        return count;
    }

    private static int CountLongPiece(Vocabulary vocabulary, char* piece, char* end)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(checked((int)(end - piece) * MaxBytesPerUnit));
        try
        {
            fixed (byte* bytes = buffer)
            {
                return CountPiece(vocabulary, piece, end, bytes);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int CountPiece(Vocabulary vocabulary, char* piece, char* end, byte* bytes)
    {
        var length = Encode(piece, end, bytes);
        return length == 1 || vocabulary.RankOf(bytes, length) != Vocabulary.None
            ? 1
            : BytePairMerge.Count(vocabulary, bytes, length);
    }

    /// <summary>UTF-8, with U+FFFD for a lone surrogate; written by hand to spare .NET Framework's encoder its set-up per piece.</summary>
    private static int Encode(char* at, char* end, byte* bytes)
    {
        var start = bytes;
        while (at < end)
        {
            int unit = *at++;
            if (unit < 0x80)
            {
                *bytes++ = (byte)unit;
                continue;
            }

            if (unit < 0x800)
            {
                *bytes++ = (byte)(0xc0 | (unit >> 6));
                *bytes++ = (byte)(0x80 | (unit & 0x3f));
                continue;
            }

            if (char.IsSurrogate((char)unit))
            {
                if (char.IsHighSurrogate((char)unit) && at < end && char.IsLowSurrogate(*at))
                {
                    var codePoint = char.ConvertToUtf32((char)unit, *at++);
                    *bytes++ = (byte)(0xf0 | (codePoint >> 18));
                    *bytes++ = (byte)(0x80 | ((codePoint >> 12) & 0x3f));
                    *bytes++ = (byte)(0x80 | ((codePoint >> 6) & 0x3f));
                    *bytes++ = (byte)(0x80 | (codePoint & 0x3f));
                    continue;
                }

                unit = 0xfffd;
            }

            *bytes++ = (byte)(0xe0 | (unit >> 12));
            *bytes++ = (byte)(0x80 | ((unit >> 6) & 0x3f));
            *bytes++ = (byte)(0x80 | (unit & 0x3f));
        }

        return (int)(bytes - start);
    }
}
