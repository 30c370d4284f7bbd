namespace Stoker.Core.Tokens;

/// <summary>What a text is made of, as far as tokenizers of different families differ on it.</summary>
public enum TextKind
{
    /// <summary>Running text and anything that is none of the others.</summary>
    Prose,

    /// <summary>Source code and markup dense in punctuation.</summary>
    Code,

    /// <summary>JSON, also one value per line.</summary>
    Json,

    /// <summary>Mostly Chinese, Japanese or Korean script.</summary>
    Cjk,
}
