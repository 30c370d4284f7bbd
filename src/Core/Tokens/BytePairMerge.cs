using System.Buffers;

namespace Stoker.Core.Tokens;

/// <summary>
/// Byte-pair encoding of one piece: join the adjacent pair whose joined bytes have the lowest rank, the leftmost among
/// equals, until no pair is a token. Only the number of parts left is wanted.
/// </summary>
internal static unsafe class BytePairMerge
{
    /// <summary>Up to here, looking through all pairs at each step is quicker than keeping them in order.</summary>
    private const int ShortPiece = 64;

    /// <summary>The number of tokens of a piece that is not itself a token.</summary>
    public static int Count(Vocabulary vocabulary, byte* piece, int length) =>
        length <= ShortPiece ? CountShort(vocabulary, piece, length) : CountLong(vocabulary, piece, length);

    private static int CountShort(Vocabulary vocabulary, byte* piece, int length)
    {
        // Part i is piece[starts[i] .. starts[i + 1]); ranks[i] is that of part i joined with part i + 1.
        var starts = stackalloc int[ShortPiece + 1];
        var ranks = stackalloc uint[ShortPiece];
        var parts = length;
        for (var i = 0; i < length; i++)
        {
            starts[i] = i;
            ranks[i] = i + 1 < length ? vocabulary.RankOf(piece + i, 2) : Vocabulary.None;
        }

        starts[length] = length;
        while (parts > 1)
        {
            var best = Vocabulary.None;
            var at = 0;
            for (var i = 0; i < parts - 1; i++)
            {
                if (ranks[i] < best)
                {
                    best = ranks[i];
                    at = i;
                }
            }

            if (best == Vocabulary.None)
            {
                break;
            }

            parts--;
            for (var i = at + 1; i < parts; i++)
            {
                starts[i] = starts[i + 1];
                ranks[i] = ranks[i + 1];
            }

            starts[parts] = length;
            ranks[at] = at + 1 < parts ? RankOfPair(at) : Vocabulary.None;
            if (at > 0)
            {
                ranks[at - 1] = RankOfPair(at - 1);
            }
        }

        return parts;

        uint RankOfPair(int part) => vocabulary.RankOf(piece + starts[part], starts[part + 2] - starts[part]);
    }

    private static int CountLong(Vocabulary vocabulary, byte* piece, int length)
    {
        var next = ArrayPool<int>.Shared.Rent(length + 1);
        var previous = ArrayPool<int>.Shared.Rent(length + 1);
        var ranks = ArrayPool<uint>.Shared.Rent(length);
        var order = new PairOrder(length);
        try
        {
            for (var i = 0; i <= length; i++)
            {
                next[i] = i + 1;
                previous[i] = i - 1;
            }

            for (var i = 0; i < length; i++)
            {
                ranks[i] = i + 1 < length ? vocabulary.RankOf(piece + i, 2) : Vocabulary.None;
                order.Add(ranks[i], i);
            }

            var parts = length;
            while (order.TryTakeBest(out var rank, out var at))
            {
                // A pair that was joined or outgrown since it was added no longer has the rank it was added with.
                if (ranks[at] != rank)
                {
                    continue;
                }

                var joined = next[at];
                ranks[joined] = Vocabulary.None;
                next[at] = next[joined];
                previous[next[joined]] = at;
                parts--;
                Rank(at);
                if (at > 0)
                {
                    Rank(previous[at]);
                }
            }

            return parts;
        }
        finally
        {
            order.Return();
            ArrayPool<uint>.Shared.Return(ranks);
            ArrayPool<int>.Shared.Return(previous);
            ArrayPool<int>.Shared.Return(next);
        }

        void Rank(int part)
        {
            var second = next[part];
            ranks[part] = second < length ? vocabulary.RankOf(piece + part, next[second] - part) : Vocabulary.None;
            order.Add(ranks[part], part);
        }
    }
}
