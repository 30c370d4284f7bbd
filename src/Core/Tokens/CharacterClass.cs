namespace Stoker.Core.Tokens;

/// <summary>
/// What tiktoken's splitting patterns tell apart. The numbers are those of <c>character-classes.bin</c>
/// (tools/Vocabularies/make-vocabularies.mjs).
/// </summary>
internal enum CharacterClass : byte
{
    /// <summary>Punctuation, symbols, controls, unassigned code points.</summary>
    Other = 0,

    /// <summary>Lu, Lt.</summary>
    Upper = 1,

    /// <summary>Ll.</summary>
    Lower = 2,

    /// <summary>Lm, Lo: letters that o200k lets stand both where upper and where lower case may.</summary>
    Caseless = 3,

    /// <summary>M.</summary>
    Mark = 4,

    /// <summary>N.</summary>
    Number = 5,

    /// <summary>White_Space except CR and LF.</summary>
    Space = 6,

    /// <summary>CR and LF.</summary>
    Newline = 7,
}
