using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Costs;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <summary>Tokens to reckon with for an expression whose value only the run knows.</summary>
internal static class HoleEstimate
{
    /// <summary>Names longer than this are cut in reports.</summary>
    private const int MaxNameLength = 40;

    /// <summary>UTF-8 needs at most three bytes for a UTF-16 unit, and a token has at least one.</summary>
    private const int MostTokensPerCharacter = 3;

    /// <summary>Characters of a prompt per token of o200k_base: 4.21 measured on the prompts of microsoft/semantic-kernel b39d95a.</summary>
    private const int CharactersPerToken = 4;

    /// <summary>The range for a hole, by its type.</summary>
    public static TokenRange Of(IOperation hole, ReadScope scope, string? format = null)
    {
        var value = Origin.Unwrap(hole);
        return TypedValues.Of(value.Type, format, $"'{NameOf(hole)}'") ?? OfText(scope, NameOf(hole));
    }

    /// <summary>The range for a text of which nothing is known.</summary>
    public static TokenRange OfText(ReadScope scope, string name)
    {
        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return new(0, tokens, null, from, $"'{name}'");
    }

    /// <summary>The range for a text of at most this many characters.</summary>
    public static TokenRange OfCharacters(long most, ReadScope scope, string name)
    {
        var (tokens, from) = scope.Options.ExpectedTextTokens;
        return new(0, Math.Min(tokens, (most + CharactersPerToken - 1) / CharactersPerToken), most * MostTokensPerCharacter, from, $"'{name}', {most} characters at most");
    }

    /// <summary>The counts of texts that are sent one behind the other, as a range over OpenAI's two encodings.</summary>
    public static TokenRange OfTexts(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return TokenRange.Zero;
        }

        var o200k = TokenCounter.Count(TokenEncoding.O200kBase, texts);
        var cl100k = TokenCounter.Count(TokenEncoding.Cl100kBase, texts);
        return new(Math.Min(o200k, cl100k), o200k, Math.Max(o200k, cl100k), Provenance.Exact);
    }

    /// <summary>A short name for a hole, as the source writes it; never text of a prompt.</summary>
    public static string NameOf(IOperation hole)
    {
        var value = Origin.Unwrap(hole);
        var name = value.Syntax.ToString();
        return IsPlain(name) ? name : ShortNameOf(value);
    }

    private static string ShortNameOf(IOperation value) =>
        value switch
        {
            IInvocationOperation invocation => invocation.TargetMethod.Name + "(…)",
            IMemberReferenceOperation member => member.Member.Name,
            ILocalReferenceOperation local => local.Local.Name,
            IConditionalOperation { Condition.Syntax: var condition } when IsPlain(condition.ToString()) => condition + " ? … : …",
            ISwitchExpressionOperation { Value.Syntax: var switched } when IsPlain(switched.ToString()) => switched + " switch { … }",
            { Type: { } type } => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            _ => "expression",
        };

    private static bool IsPlain(string name) => name.Length <= MaxNameLength && name.IndexOf('\n') < 0 && name.IndexOf('"') < 0;
}
