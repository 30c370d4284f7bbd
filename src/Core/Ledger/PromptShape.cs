using Stoker.Core.Costs;
using Stoker.Core.Tokens;

namespace Stoker.Core.Ledger;

/// <summary>What one part of a prompt is.</summary>
public enum SegmentKind
{
    /// <summary>Text that stands in the source.</summary>
    Fixed,

    /// <summary>Text from a prompt file that was given to the compiler.</summary>
    File,

    /// <summary>An expression whose value only the run knows.</summary>
    Hole,

    /// <summary>Tool or function schemas sent with the prompt.</summary>
    Tools,

    /// <summary>An image.</summary>
    Image,

    /// <summary>The JSON schema that an answer has to follow.</summary>
    Format,
}

/// <summary>One part of a prompt, in order. Carries counts, never text.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Role">Role of the message it belongs to (<c>system</c>, <c>user</c>, <c>assistant</c>, <c>tool</c>); <see langword="null"/> when not seen.</param>
/// <param name="Text">Counts of a part whose text was seen, in both exact encodings so that a model bound at link time is counted in its own family.</param>
/// <param name="Name">Name of a hole (<c>ticket.Body</c>) or of a file.</param>
/// <param name="Tokens">Estimate for a hole; for a schema, as OpenAI renders it, beside the counts of its JSON.</param>
/// <param name="Image">What an image's tokens depend on.</param>
public sealed record PromptSegment(
    SegmentKind Kind,
    string? Role = null,
    TextTokens? Text = null,
    string? Name = null,
    TokenRange? Tokens = null,
    ImagePart? Image = null);

/// <summary>The ordered parts of what a call sends.</summary>
/// <param name="Segments">Parts in the order they are sent.</param>
/// <param name="Messages">Number of messages seen; each costs framing tokens.</param>
public sealed record PromptShape(IReadOnlyList<PromptSegment> Segments, int Messages)
{
    /// <summary>A prompt of which nothing was seen: one hole with the reason as its cause.</summary>
    public static PromptShape Unseen(TokenRange tokens, string name) =>
        new([new PromptSegment(SegmentKind.Hole, Name: name, Tokens: tokens)], 1);
}
