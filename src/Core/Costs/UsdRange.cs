namespace Stoker.Core.Costs;

/// <summary>An amount of money in USD as a range, with where it comes from.</summary>
/// <param name="Low">Least, USD.</param>
/// <param name="Expected">To reckon with, USD.</param>
/// <param name="High">Most, USD; <see langword="null"/> when nothing bounds it.</param>
/// <param name="Provenance">The weakest provenance of any part.</param>
/// <param name="Cause">What makes it wide or unbounded.</param>
public sealed record UsdRange(decimal Low, decimal Expected, decimal? High, Provenance Provenance, string? Cause = null)
{
    /// <summary>No money.</summary>
    public static UsdRange Zero { get; } = new(0, 0, 0, Provenance.Exact);

    /// <summary>Adds two amounts end by end; the weaker provenance and the first cause stay, that of an unbounded part before others.</summary>
    public UsdRange Plus(UsdRange other) => new(
        Low + other.Low,
        Expected + other.Expected,
        High + other.High,
        Provenance > other.Provenance ? Provenance : other.Provenance,
        High is null ? Cause ?? other.Cause : other.High is null ? other.Cause ?? Cause : Cause ?? other.Cause);

    /// <summary>The range that covers both: one of two amounts is paid.</summary>
    public UsdRange Or(UsdRange other) => new(
        Math.Min(Low, other.Low),
        Math.Max(Expected, other.Expected),
        High is { } high && other.High is { } otherHigh ? Math.Max(high, otherHigh) : null,
        Provenance > other.Provenance ? Provenance : other.Provenance,
        High is null ? Cause ?? other.Cause : other.High is null ? other.Cause ?? Cause : Cause ?? other.Cause);

    /// <summary>The amount for <paramref name="factor"/> times as much.</summary>
    public UsdRange Times(decimal factor) => this with { Low = Low * factor, Expected = Expected * factor, High = High * factor };
}
