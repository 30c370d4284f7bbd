using Newtonsoft.Json;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>One budget and what the calls that share it are projected to spend, over all apps of the report.</summary>
public sealed record BudgetReport
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Most it may spend, USD per month; where it is declared more than once with different limits, the lowest. <see langword="null"/> when no limit is declared.</summary>
    public decimal? LimitUsdPerMonth { get; init; }

    /// <summary>Where that limit is declared.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The expected value against the limit.</summary>
    public required BudgetVerdict Verdict { get; init; }

    /// <summary>
    /// Projected spend, USD per month: Σ over its calls of USD per call × rounds known × requests per month. Only calls with price and traffic
    /// are in it; <see langword="null"/> when there are none.
    /// </summary>
    public UsdRange? UsdPerMonth { get; init; }

    /// <summary>Call sites that share it; one in a library counts once for each app that uses it.</summary>
    public int Calls { get; init; }

    /// <summary>Calls that nothing tells the requests per month of.</summary>
    public int CallsWithoutTraffic { get; init; }

    /// <summary>Calls with traffic that have no price.</summary>
    public int CallsWithoutPrice { get; init; }

    /// <summary>Calls in a loop of unknown length: one round of each is in the sum.</summary>
    public int CallsInUnboundedLoops { get; init; }

    /// <summary>Apps that spend from it, ordered.</summary>
    public IReadOnlyList<string> Apps { get; init; } = [];

    /// <summary>The dearest calls, most expected USD per month first; at most <see cref="DearestShown"/>.</summary>
    public IReadOnlyList<BudgetCall> Dearest { get; init; } = [];

    /// <summary>What else a reader must know, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Length of <see cref="Dearest"/>: what a person reads at a glance.</summary>
    public const int DearestShown = 3;

    /// <summary>Expected spend as a share of the limit (1 is all of it); <see langword="null"/> when there is no spend or no limit to compare.</summary>
    [JsonIgnore]
    public decimal? Share => LimitUsdPerMonth is > 0 and var limit ? UsdPerMonth?.Expected / limit : null;
}
