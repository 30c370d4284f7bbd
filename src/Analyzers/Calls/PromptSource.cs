using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Where the segments of a prompt come from in the source, for rules about the text itself. The ledger keeps none of it.</summary>
internal sealed class PromptSource
{
    private readonly List<IReadOnlyList<string>> _texts = [];
    private readonly List<PromptHole> _holes = [];
    private readonly List<CacheMark> _marks = [];

    /// <summary>A prompt of which nothing was seen.</summary>
    public static PromptSource Unseen { get; } = new();

    /// <summary>Fixed texts in the order they are sent, each in the pieces it is written in.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts => _texts;

    /// <summary>Expressions whose value only the run knows, in the order they are sent.</summary>
    public IReadOnlyList<PromptHole> Holes => _holes;

    /// <summary>Marks for the provider's cache, in the order they are sent.</summary>
    public IReadOnlyList<CacheMark> Marks => _marks;

    internal void AddText(IReadOnlyList<string> pieces) => _texts.Add(pieces);

    internal void AddHole(int segment, IOperation value, Frame? frame) => _holes.Add(new(segment, value, frame));

    internal void AddMark(int segments, IOperation value, Frame? frame) => _marks.Add(new(segments, value, frame));
}

// Not structures: lists of them would be compiled anew in each process, while lists of references come compiled with the framework.

/// <summary>An expression in a prompt whose value only the run knows.</summary>
/// <param name="Segment">Its place among the prompt's segments.</param>
/// <param name="Value">The expression.</param>
/// <param name="Frame">The frame to read it in.</param>
internal sealed record PromptHole(int Segment, IOperation Value, Frame? Frame);

/// <summary>A mark for the provider's cache.</summary>
/// <param name="Segments">Segments of the prompt up to the mark.</param>
/// <param name="Value">The marker.</param>
/// <param name="Frame">The frame to read it in.</param>
internal sealed record CacheMark(int Segments, IOperation Value, Frame? Frame);
