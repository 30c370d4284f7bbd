namespace Stoker.Core.Tokens;

public enum TextKind { Prose, Code, Json, Cjk }

public readonly record struct TextTokens(int O200k, int Cl100k, TextKind Kind, int Characters)
{
    public static TextTokens Of(string text) => new(TokenCounter.Count(TokenEncoding.O200kBase, text), TokenCounter.Count(TokenEncoding.Cl100kBase, text), TextKind.Prose, text.Length);
}
