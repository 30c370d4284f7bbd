namespace Stoker.Core.Tokens;

/// <summary>A byte-pair vocabulary that Stoker counts exactly. Both are published with OpenAI's tiktoken.</summary>
public enum TokenEncoding
{
    /// <summary>199,998 ordinary tokens; GPT-4o and later OpenAI models.</summary>
    O200kBase,

    /// <summary>100,256 ordinary tokens; GPT-4, GPT-3.5 and the text-embedding models.</summary>
    Cl100kBase,
}
