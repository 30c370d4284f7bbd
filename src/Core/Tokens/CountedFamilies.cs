namespace Stoker.Core.Tokens;

/// <summary>OpenAI's families, which are counted. Apart from the others, whose ratios a project that only calls OpenAI's models never needs.</summary>
internal static class CountedFamilies
{
    private const string Source = "rank file published with tiktoken";

    public static readonly TokenizerFamily Cl100kBase = TokenizerFamily.Counted("cl100k_base", TokenEncoding.Cl100kBase, Source);

    public static readonly TokenizerFamily O200kBase = TokenizerFamily.Counted("o200k_base", TokenEncoding.O200kBase, Source);

    /// <summary>The vocabulary of <see cref="O200kBase"/> with more special tokens for chat framing.</summary>
    public static readonly TokenizerFamily O200kHarmony = TokenizerFamily.Counted("o200k_harmony", TokenEncoding.O200kBase, Source);

    /// <summary>The family of that name (ordinal, case ignored), or null.</summary>
    public static TokenizerFamily? Find(string name) =>
        IsNamed(O200kBase, name) ? O200kBase : IsNamed(O200kHarmony, name) ? O200kHarmony : IsNamed(Cl100kBase, name) ? Cl100kBase : null;

    private static bool IsNamed(TokenizerFamily family, string name) => string.Equals(family.Name, name, StringComparison.OrdinalIgnoreCase);
}
