using Microsoft.CodeAnalysis;
using Stoker.Core.Costs;

namespace Stoker.Analyzers.Values;

/// <summary>One part of a text: known characters, a file's characters, or a hole.</summary>
/// <param name="Text">The characters; <see langword="null"/> for a hole.</param>
/// <param name="File">Name of the file they come from.</param>
/// <param name="Hole">The expression whose value only the run knows.</param>
/// <param name="Tokens">What the code says of a hole beyond its type: its format, its bound, its branches.</param>
internal sealed record TextPart(string? Text, string? File, IOperation? Hole, TokenRange? Tokens = null)
{
    /// <summary>What a template calls the variable that a hole stands for.</summary>
    public string? Variable { get; init; }

    public static TextPart Fixed(string text) => new(text, null, null);

    public static TextPart FromFile(string file, string text) => new(text, file, null);

    public static TextPart Unknown(IOperation hole) => new(null, null, hole);

    public static TextPart Estimated(IOperation hole, TokenRange tokens) => new(null, null, hole, tokens);

    public static TextPart OfTemplate(IOperation template, string variable, ReadScope scope) => Estimated(template, HoleEstimate.OfText(scope, variable)) with { Variable = variable };

    /// <summary>Tokens of parts that are sent one behind the other; those of fixed text in OpenAI's encodings.</summary>
    public static TokenRange TokensOf(IReadOnlyList<TextPart> parts, ReadScope scope)
    {
        var sum = TokenRange.Zero;
        var texts = new List<string>();
        foreach (var part in parts)
        {
            if (part.Text is { } text)
            {
                texts.Add(text);
                continue;
            }

            sum = sum.Plus(HoleEstimate.OfTexts(texts)).Plus(part.Tokens ?? HoleEstimate.Of(part.Hole!, scope));
            texts.Clear();
        }

        return sum.Plus(HoleEstimate.OfTexts(texts));
    }
}
