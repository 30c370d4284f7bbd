using Newtonsoft.Json;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>What changed in an app against what it is compared with. Both sides are priced with one table and reckoned with one set of loop sizes.</summary>
public sealed record AppChange
{
    /// <summary>What the app is compared with, for people (<c>stoker.baseline.json</c>).</summary>
    public required string Against { get; init; }

    /// <summary>What the totals are for.</summary>
    public required ChangeUnit Unit { get; init; }

    /// <summary>The app's total: what it was and why it changed.</summary>
    public required CostSplit Total { get; init; }

    /// <summary>Entry points of either side, those of the head first by name, then those that are gone.</summary>
    public IReadOnlyList<EntryPointChange> EntryPoints { get; init; } = [];

    /// <summary>Call sites that are new, gone or different, by assembly and id.</summary>
    public IReadOnlyList<CallChange> Calls { get; init; } = [];

    /// <summary>What a reader must know of the comparison, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Findings that the baseline accepts.</summary>
    public IReadOnlyList<Acceptance> Accepted { get; init; } = [];
}

/// <summary>What a total of a comparison is for.</summary>
public enum ChangeUnit
{
    /// <summary>1,000 requests of each entry point, as not all of them have traffic.</summary>
    Per1000Requests,

    /// <summary>A month, as the requests of every entry point are known on both sides.</summary>
    PerMonth,
}

/// <summary>
/// A cost and its change, split exactly: the parts add up to the difference. Sequential, in this order: the models' prices change first (at the tokens,
/// calls and requests that were), then the tokens per call (at the new prices), then the calls per request, then the requests. So a price that
/// halves and calls that triple show as a saving and a larger cost, not as one small number. A new call site is in the calls per request, and so is
/// one that is gone.
/// </summary>
/// <param name="Before">USD before.</param>
/// <param name="Price">USD that other models (or batches, or hardware) bring.</param>
/// <param name="TokensPerCall">USD that more or fewer tokens per call bring.</param>
/// <param name="CallsPerRequest">USD that more or fewer calls per request bring.</param>
/// <param name="Requests">USD that more or fewer requests bring.</param>
public sealed record CostSplit(decimal Before, decimal Price, decimal TokensPerCall, decimal CallsPerRequest, decimal Requests)
{
    /// <summary>Nothing.</summary>
    public static CostSplit Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>USD after.</summary>
    [JsonIgnore]
    public decimal After => Before + Change;

    /// <summary>All parts together.</summary>
    [JsonIgnore]
    public decimal Change => Price + TokensPerCall + CallsPerRequest + Requests;

    /// <summary>What the code brings: all but the requests.</summary>
    [JsonIgnore]
    public decimal OfCode => Change - Requests;

    /// <summary>The sum, part by part.</summary>
    public CostSplit Plus(CostSplit other) => new(
        Before + other.Before, Price + other.Price, TokensPerCall + other.TokensPerCall, CallsPerRequest + other.CallsPerRequest, Requests + other.Requests);
}

/// <summary>How something stands on the two sides of a comparison.</summary>
public enum ChangeKind
{
    /// <summary>On both sides.</summary>
    Kept,

    /// <summary>In the head only.</summary>
    Added,

    /// <summary>In the base only.</summary>
    Removed,
}

/// <summary>An entry point on both sides.</summary>
public sealed record EntryPointChange
{
    /// <summary>Its name in the head, or where it is gone in the base.</summary>
    public required string Name { get; init; }

    /// <summary>On which side it is.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Where the head declares it.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>USD of one request of the calls priced on both sides; <see cref="CostSplit.Requests"/> is 0.</summary>
    public required CostSplit UsdPerRequest { get; init; }

    /// <summary>Calls of one request in the base, as a shape; <see langword="null"/> when it is new.</summary>
    public string? CallsBefore { get; init; }

    /// <summary>Calls of one request in the head, as a shape; <see langword="null"/> when it is gone.</summary>
    public string? CallsAfter { get; init; }

    /// <summary>What grew in shape; empty when nothing did.</summary>
    public IReadOnlyList<ShapeGrowth> Growth { get; init; } = [];

    /// <summary>Requests a month in the base.</summary>
    public long? RequestsBefore { get; init; }

    /// <summary>Requests a month in the head.</summary>
    public long? RequestsAfter { get; init; }
}

/// <summary>A shape that grew: O(1) to O(n), n to n².</summary>
/// <param name="What">What of (<c>calls</c>, <c>input tokens</c>, <c>output tokens</c>).</param>
/// <param name="Before">Its shape in the base.</param>
/// <param name="After">Its shape in the head.</param>
/// <param name="Because">What it now grows with, for people (<c>the loop over 'documents' (Digest.cs:12)</c>); empty when nothing tells.</param>
/// <param name="Call">Id of the call site that grew; <see langword="null"/> when it is none that both sides have.</param>
/// <param name="Api">The call's SDK method.</param>
/// <param name="Place">Where to look in the head.</param>
public sealed record ShapeGrowth(string What, string Before, string After, string Because, string? Call = null, string? Api = null, SourcePlace? Place = null);

/// <summary>A call site that is new, gone or different.</summary>
public sealed record CallChange
{
    /// <summary>Identity in the head, or where it is gone in the base.</summary>
    public required string Id { get; init; }

    /// <summary>Assembly it stands in.</summary>
    public required string Assembly { get; init; }

    /// <summary>On which side it is.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Where it stands in the head.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The caller that passes model or prompt to a call behind a wrapper.</summary>
    public string? By { get; init; }

    /// <summary>Its id in the base, where a moved method gave it another.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Model in the base.</summary>
    public string? ModelBefore { get; init; }

    /// <summary>Model in the head.</summary>
    public string? ModelAfter { get; init; }

    /// <summary>Input tokens in the base; <see langword="null"/> when it is new.</summary>
    public long? InputBefore { get; init; }

    /// <summary>Input tokens in the head; <see langword="null"/> when it is gone.</summary>
    public long? InputAfter { get; init; }

    /// <summary>Output tokens in the base.</summary>
    public long? OutputBefore { get; init; }

    /// <summary>Output tokens in the head.</summary>
    public long? OutputAfter { get; init; }

    /// <summary>Its part of the total.</summary>
    public required CostSplit Usd { get; init; }

    /// <summary>Entry points that reach it in the head, or where it is gone in the base.</summary>
    public IReadOnlyList<string> EntryPoints { get; init; } = [];

    /// <summary>Whether the base had a price for it and the head has none: its growth cannot be seen.</summary>
    public bool LostPrice { get; init; }
}

/// <summary>A finding that people accept for a time.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="At">Id of a call site, name of an entry point or budget, or the app's name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">Last day (UTC) on which it is accepted.</param>
public sealed record Acceptance(string Rule, string At, string Reason, DateTime Until);
