namespace Stoker.Core.Costs;

/// <summary>A number of tokens as a range, with where it comes from.</summary>
/// <param name="Low">Fewest tokens possible.</param>
/// <param name="Expected">Tokens to reckon with; between <paramref name="Low"/> and <paramref name="High"/>.</param>
/// <param name="High">Most tokens possible; <see langword="null"/> when nothing bounds them.</param>
/// <param name="Provenance">The weakest provenance of any part; never stronger than the parts it was added from.</param>
/// <param name="Cause">What makes the range wide or unbounded ("hole 'article'", "no output limit"); <see langword="null"/> for a plain count.</param>
public sealed record TokenRange(long Low, long Expected, long? High, Provenance Provenance, string? Cause = null)
{
    /// <summary>No tokens at all: the neutral element of <see cref="Plus"/>.</summary>
    public static TokenRange Zero { get; } = Exactly(0);

    /// <summary>A counted number of tokens.</summary>
    public static TokenRange Exactly(long tokens) => new(tokens, tokens, tokens, Provenance.Exact);

    /// <summary>Adds two ranges end by end; the weaker provenance and the first cause stay, that of an unbounded part before others.</summary>
    public TokenRange Plus(TokenRange other) => new(
        Low + other.Low,
        Expected + other.Expected,
        High + other.High,
        Provenance > other.Provenance ? Provenance : other.Provenance,
        CauseWith(other));

    /// <summary>The range that covers both: one of two branches runs.</summary>
    public TokenRange Or(TokenRange other) => new(
        Math.Min(Low, other.Low),
        Math.Max(Expected, other.Expected),
        High is { } high && other.High is { } otherHigh ? Math.Max(high, otherHigh) : null,
        Provenance > other.Provenance ? Provenance : other.Provenance,
        CauseWith(other));

    // What has no bound says more than what is merely wide.
    private string? CauseWith(TokenRange other) => High is null ? Cause ?? other.Cause : other.High is null ? other.Cause ?? Cause : Cause ?? other.Cause;
}
