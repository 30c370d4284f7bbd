namespace Stoker.Core.Tokens;

/// <summary>
/// A vocabulary as a hash table from bytes to rank that is read where it lies, with no parsing and no copy. The layout and
/// the hash are those of <c>tools/Vocabularies/vocabulary-format.mjs</c>.
/// </summary>
internal sealed unsafe class Vocabulary
{
    /// <summary>The answer for bytes that are no token: worse than every rank.</summary>
    public const uint None = uint.MaxValue;

    private const uint Magic = 0x324b4f54;
    private const int RankBits = 18;
    private const uint RankMask = (1u << RankBits) - 1;
    private const uint FingerprintMask = (1u << (32 - RankBits)) - 1;
    private const ulong Seed = 0x9e3779b97f4a7c15;
    private const ulong Mix = 0xd6e8feb86659fd93;
    private const ulong Finish = 0xff51afd7ed558ccd;

    private readonly Resource _resource;
    private readonly uint _capacity;
    private readonly uint* _slots;
    private readonly uint* _offsets;
    private readonly byte* _bytes;

    private Vocabulary(Resource resource)
    {
        _resource = resource;
        var header = (uint*)resource.Start;
        if (Word(header) != Magic)
        {
            throw new InvalidOperationException("A vocabulary resource has an unknown format.");
        }

        Count = (int)Word(header + 1);
        _capacity = Word(header + 2);
        Longest = (int)Word(header + 3);
        Starts = new((byte*)(header + 4));
        _slots = header + 4 + (CharacterStarts.Size / sizeof(uint));
        _offsets = _slots + _capacity;
        _bytes = (byte*)(_offsets + Count + 1);
    }

    /// <summary>The number of tokens; ranks are below it.</summary>
    public int Count { get; }

    /// <summary>Bytes of the longest token.</summary>
    public int Longest { get; }

    /// <summary>The characters that a merge may start from whole.</summary>
    public CharacterStarts Starts { get; }

    /// <summary>The vocabulary of an encoding; opened on first use.</summary>
    public static Vocabulary Of(TokenEncoding encoding) => encoding switch
    {
        TokenEncoding.O200kBase => O200kBase.Value,
        TokenEncoding.Cl100kBase => Cl100kBase.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "No such encoding."),
    };

    /// <summary>The rank of the token of exactly these bytes, or <see cref="None"/>.</summary>
    public uint RankOf(byte* token, int length)
    {
        if (length > Longest)
        {
            return None;
        }

        var hash = HashOf(token, length);
        var fingerprint = (uint)hash & FingerprintMask;
        var slot = _slots + ((hash >> 32) * _capacity >> 32);
        var last = _slots + _capacity - 1;
        for (var entry = Word(slot); entry != 0; entry = Word(slot))
        {
            if (entry >> RankBits == fingerprint)
            {
                var rank = (entry & RankMask) - 1;
                if (IsToken(rank, token, length))
                {
                    return rank;
                }
            }

            slot = slot == last ? _slots : slot + 1;
        }

        return None;
    }

    /// <summary>The bytes of the token of a rank.</summary>
    public ReadOnlySpan<byte> TokenOf(int rank)
    {
        var start = Word(_offsets + rank);
        return new(_bytes + start, (int)(Word(_offsets + rank + 1) - start));
    }

    private static ulong HashOf(byte* token, int length)
    {
        var hash = (ulong)length * Seed;
        if (length >= 8)
        {
            var last = token + length - 8;
            for (; token < last; token += 8)
            {
                hash = Fold(hash, LongWord(token));
            }

            return Fold(hash, LongWord(last)) * Finish;
        }

        var word = length >= 4
            ? Word((uint*)token) | ((ulong)Word((uint*)(token + length - 4)) << 32)
            : token[0] | ((uint)token[length >> 1] << 8) | ((uint)token[length - 1] << 16);
        return Fold(hash, word) * Finish;
    }

    private static ulong Fold(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Mix;
        return hash ^ (hash >> 32);
    }

    private static uint Word(uint* at) => BitConverter.IsLittleEndian ? *at : Swapped(*at);

    private static ulong LongWord(byte* at) => BitConverter.IsLittleEndian
        ? *(ulong*)at
        : Word((uint*)at) | ((ulong)Word((uint*)(at + 4)) << 32);

    private static uint Swapped(uint word) =>
        (word << 24) | ((word & 0xff00) << 8) | ((word >> 8) & 0xff00) | (word >> 24);

    private bool IsToken(uint rank, byte* candidate, int length)
    {
        var start = Word(_offsets + rank);
        return Word(_offsets + rank + 1) - start == length && AreEqual(_bytes + start, candidate, length);
    }

    private static bool AreEqual(byte* left, byte* right, int length)
    {
        if (length >= 8)
        {
            var end = left + length - 8;
            for (; left < end; left += 8, right += 8)
            {
                if (*(ulong*)left != *(ulong*)right)
                {
                    return false;
                }
            }

            // The last word overlaps the one before; "right" has moved as far as "left".
            return *(ulong*)end == *(ulong*)(right - (left - end));
        }

        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    // A nested class per vocabulary: the one that is not asked for is never touched.
    private static class O200kBase
    {
        public static readonly Vocabulary Value = new(Resource.Open("o200k_base.bin"));
    }

    private static class Cl100kBase
    {
        public static readonly Vocabulary Value = new(Resource.Open("cl100k_base.bin"));
    }
}
