namespace Stoker.PriceBookTool;

/// <summary>How much of our table one source covers: the rows it lists and those whose price was taken from it.</summary>
/// <param name="Reading">The source.</param>
/// <param name="Covered">Rows it lists or once listed.</param>
/// <param name="Gone">Those it listed and no longer does, as <c>provider id</c>, in the table's order.</param>
internal sealed record SourceCoverage(SourceReading Reading, int Covered, IReadOnlyList<string> Gone)
{
    /// <summary>More rows than this share gone from a source means that it is cut off, not that the market closed.</summary>
    private const double MostGone = 0.3;

    /// <summary>Whether so much is gone that the source cannot be whole. One that says nothing was not read.</summary>
    public bool IsCutOff => Reading.Prices.Count > 0 && Gone.Count > MostGone * Covered;

    /// <summary>Why a refresh from this source is refused, with the rows.</summary>
    public string Refusal => FormattableString.Invariant(
        $"refused: {Gone.Count} of the {Covered} rows that {Reading.Source} ({Reading.Date}) covers are gone from it; more than {100 * MostGone:0} % means that it is cut off: {string.Join(", ", Gone)}");
}
