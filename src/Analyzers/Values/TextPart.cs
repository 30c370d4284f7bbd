using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Values;

/// <summary>One part of a text: known characters, a file's characters, or a hole.</summary>
/// <param name="Text">The characters; <see langword="null"/> for a hole.</param>
/// <param name="File">Name of the file they come from.</param>
/// <param name="Hole">The expression whose value only the run knows.</param>
internal readonly record struct TextPart(string? Text, string? File, IOperation? Hole)
{
    public static TextPart Fixed(string text) => new(text, null, null);

    public static TextPart FromFile(string file, string text) => new(text, file, null);

    public static TextPart Unknown(IOperation hole) => new(null, null, hole);
}
