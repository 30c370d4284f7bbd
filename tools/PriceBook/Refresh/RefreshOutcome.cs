using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>What a refresh found, and the table it would write.</summary>
/// <param name="Table">The refreshed table.</param>
/// <param name="Lines">What was found, sorted.</param>
/// <param name="Sources">Each table read and how much of ours it covers, sorted by name.</param>
/// <param name="Uncovered">Rows that stand on other sources than those read, by that source: not compared.</param>
internal sealed record RefreshOutcome(
    JObject Table,
    IReadOnlyList<RefreshLine> Lines,
    IReadOnlyList<SourceCoverage> Sources,
    IReadOnlyDictionary<string, int> Uncovered)
{
    /// <summary>Whether the refreshed table may not be written: a source is cut off.</summary>
    public bool IsRefused => Sources.Any(source => source.IsCutOff);
}
