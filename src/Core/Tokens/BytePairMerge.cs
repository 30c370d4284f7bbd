using System.Buffers;

namespace Stoker.Core.Tokens;

/// <summary>
/// Byte-pair encoding of one piece: join the adjacent pair whose joined bytes have the lowest rank, the leftmost among
/// equals, until no pair is a token. Only the number of parts left is wanted.
/// </summary>
internal static unsafe class BytePairMerge
{
    /// <summary>Up to so many parts, looking through all pairs at each step is quicker than keeping them in order.</summary>
    private const int FewParts = 64;

    /// <summary>The number of tokens of a piece that is not itself a token.</summary>
    public static int Count(Vocabulary vocabulary, byte* piece, int length)
    {
        // Part i is piece[starts[i] .. starts[i + 1]).
        var starts = stackalloc int[FewParts + 1];
        var parts = Split(vocabulary.Starts, piece, length, starts, FewParts);
        return parts <= FewParts ? CountFew(vocabulary, piece, starts, parts) : CountMany(vocabulary, piece, length);
    }

    /// <summary>Writes where the parts start that a merge starts from, and the end; more than <paramref name="most"/> when there are too many.</summary>
    private static int Split(CharacterStarts characters, byte* piece, int length, int* starts, int most)
    {
        var parts = 0;
        for (var at = 0; at < length; parts++)
        {
            if (parts == most)
            {
                return most + 1;
            }

            starts[parts] = at;
            at += PartAt(characters, piece, at, length);
        }

        starts[parts] = length;
        return parts;
    }

    private static int PartAt(CharacterStarts characters, byte* piece, int at, int length) =>
        piece[at] < 0xc0 ? 1 : characters.PartAt(piece + at, piece, piece + length);

    private static int CountFew(Vocabulary vocabulary, byte* piece, int* starts, int parts)
    {
        // ranks[i] is that of part i joined with part i + 1.
        var ranks = stackalloc uint[FewParts];
        for (var i = 0; i < parts - 1; i++)
        {
            ranks[i] = RankOfPair(i);
        }

        ranks[parts - 1] = Vocabulary.None;
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

            starts[parts] = starts[parts + 1];
            ranks[at] = at + 1 < parts ? RankOfPair(at) : Vocabulary.None;
            if (at > 0)
            {
                ranks[at - 1] = RankOfPair(at - 1);
            }
        }

        return parts;

        uint RankOfPair(int part) => vocabulary.RankOf(piece + starts[part], starts[part + 2] - starts[part]);
    }

    private static int CountMany(Vocabulary vocabulary, byte* piece, int length)
    {
        // By the byte at which a part starts; bytes inside a part are not used.
        var next = ArrayPool<int>.Shared.Rent(length + 1);
        var previous = ArrayPool<int>.Shared.Rent(length + 1);
        var ranks = ArrayPool<uint>.Shared.Rent(length);
        var order = new PairOrder(length);
        try
        {
            var parts = 0;
            for (int at = 0, before = -1; at < length; parts++)
            {
                next[at] = at + PartAt(vocabulary.Starts, piece, at, length);
                previous[at] = before;
                before = at;
                at = next[at];
                previous[at] = before;
            }

            for (var at = 0; at < length; at = next[at])
            {
                Rank(at);
            }

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
