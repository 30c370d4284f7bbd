using Newtonsoft.Json;

namespace Stoker.Core.Costs;

/// <summary>What makes one come to a call site several requests to the model.</summary>
public enum FactorKind
{
    /// <summary>The client runs the tools that the model asks for, and asks again with all of them.</summary>
    ToolRounds,

    /// <summary>A request that failed is tried again.</summary>
    Attempts,
}

/// <summary>How many requests one come to a call site makes, by one cause; one at the least.</summary>
/// <param name="Kind">The cause.</param>
/// <param name="Expected">Requests to reckon with.</param>
/// <param name="Most">Most requests; <see langword="null"/> when no bound is seen.</param>
/// <param name="From">Where <paramref name="Expected"/> comes from.</param>
/// <param name="By">What sets the bound, for people (<c>up to 40 automatic tool rounds</c>).</param>
public sealed record CallFactor(FactorKind Kind, long Expected, long? Most, Provenance From, string By)
{
    /// <summary>The factor as a quantity.</summary>
    [JsonIgnore]
    public Quantity Times => new(
        CostExpression.One,
        CostExpression.Constant(Expected),
        Most is { } most ? CostExpression.Constant(most) : CostExpression.Unbounded(new Blame(By)),
        From,
        By);
}
