namespace Stoker.Core.Tokens;

/// <summary>
/// The class of every code point, from a table of our own: the host's Unicode tables differ from version to version, and
/// .NET Framework knows no categories outside the BMP by code point.
/// </summary>
internal static unsafe class CharacterClasses
{
    private const int BlockBits = 7;
    private const int BlockMask = (1 << BlockBits) - 1;
    private const int BlockCount = 0x110000 >> BlockBits;

    private static readonly Resource Table = Resource.Open("character-classes.bin");
    private static readonly byte* Blocks = Table.Start + (BlockCount * 2);

    /// <summary>The class of the code point at <paramref name="at"/>, and how many UTF-16 units it takes.</summary>
    public static CharacterClass At(char* at, char* end, out int width)
    {
        var unit = *at;
        width = 1;

        // Block 0 is ASCII: the first code point of the first block is the table's own start.
        if (unit <= BlockMask)
        {
            return (CharacterClass)Blocks[unit];
        }

        if (!char.IsSurrogate(unit))
        {
            return Of(unit);
        }

        if (char.IsHighSurrogate(unit) && at + 1 < end && char.IsLowSurrogate(at[1]))
        {
            width = 2;
            return Of(char.ConvertToUtf32(unit, at[1]));
        }

        // A lone surrogate is read as U+FFFD, a symbol.
        return CharacterClass.Other;
    }

    private static CharacterClass Of(int codePoint)
    {
        var entry = Table.Start + ((codePoint >> BlockBits) * 2);
        var block = entry[0] | (entry[1] << 8);
        return (CharacterClass)Blocks[(block << BlockBits) | (codePoint & BlockMask)];
    }
}
