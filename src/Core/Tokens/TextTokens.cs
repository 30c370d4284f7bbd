namespace Stoker.Core.Tokens;

/// <summary>
/// What is kept of a fixed text so that it can be counted for any model later, when the text is gone: the ledger carries
/// this and never the text.
/// </summary>
/// <param name="O200k">Tokens in o200k_base.</param>
/// <param name="Cl100k">Tokens in cl100k_base.</param>
/// <param name="Kind">What the text is made of.</param>
/// <param name="Characters">Length in UTF-16 units.</param>
public readonly record struct TextTokens(int O200k, int Cl100k, TextKind Kind, int Characters)
{
    /// <summary>Counts a text in both encodings and classifies it.</summary>
    public static TextTokens Of(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return Of(text.AsSpan());
    }

    /// <summary>Counts a text in both encodings and classifies it.</summary>
    public static TextTokens Of(ReadOnlySpan<char> text) => new(
        TokenCounter.Count(TokenEncoding.O200kBase, text),
        TokenCounter.Count(TokenEncoding.Cl100kBase, text),
        TextClassifier.Classify(text),
        text.Length);

    /// <summary>Counts a text that comes in segments, without putting them together: the same as for the joined text.</summary>
    public static TextTokens Of(IReadOnlyList<string> segments) => new(
        TokenCounter.Count(TokenEncoding.O200kBase, segments),
        TokenCounter.Count(TokenEncoding.Cl100kBase, segments),
        TextClassifier.Classify(segments),
        segments.Sum(static segment => segment.Length));
}
