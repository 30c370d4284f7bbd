namespace Stoker.Core.Tokens;

/// <summary>
/// Which characters a merge may start from whole instead of from their bytes and still end the same: fewer parts and far fewer
/// look-ups where characters take two or three bytes. What makes a character safe, and why, stands in
/// <c>tools/Vocabularies/character-starts.mjs</c>, which makes these sets.
/// </summary>
internal readonly unsafe struct CharacterStarts
{
    /// <summary>Bytes of the three sets.</summary>
    public const int Size = 3 * SetSize;

    private const int SetSize = 0x10000 / 8;

    private readonly byte* _whole;
    private readonly byte* _cutBefore;
    private readonly byte* _cutAfter;

    public CharacterStarts(byte* sets)
    {
        _whole = sets;
        _cutBefore = sets + SetSize;
        _cutAfter = _cutBefore + SetSize;
    }

    /// <summary>Bytes of the part that a merge may start with at <paramref name="at"/>, where a character starts: all of the character's, or one.</summary>
    public int PartAt(byte* at, byte* start, byte* end)
    {
        int width;
        int codePoint;
        if (*at < 0xe0)
        {
            width = 2;
            codePoint = ((*at & 0x1f) << 6) | (at[1] & 0x3f);
        }
        else if (*at < 0xf0)
        {
            width = 3;
            codePoint = ((*at & 0xf) << 12) | ((at[1] & 0x3f) << 6) | (at[2] & 0x3f);
        }
        else
        {
            return 1;
        }

        var next = at + width;
        return Has(_whole, codePoint)
            && (at == start || !Has(_cutBefore, (at[-1] << 8) | *at))
            && (next == end || !Has(_cutAfter, (next[-1] << 8) | *next))
            ? width
            : 1;
    }

    private static bool Has(byte* set, int bit) => (set[bit >> 3] & (1 << (bit & 7))) != 0;
}
