using Stoker.Core.Costs;

namespace Stoker.Core.Projection;

/// <summary>What some part of a request costs.</summary>
/// <param name="Calls">LLM calls.</param>
/// <param name="Input">Input tokens, cached ones included.</param>
/// <param name="CachedInput">Input tokens read from the provider's cache.</param>
/// <param name="Output">Output tokens.</param>
/// <param name="Usd">USD of the calls that have a price.</param>
internal sealed record RequestCost(Quantity Calls, Quantity Input, Quantity CachedInput, Quantity Output, Quantity Usd)
{
    public static RequestCost Zero { get; } = new(Quantity.Zero, Quantity.Zero, Quantity.Zero, Quantity.Zero, Quantity.Zero);

    public RequestCost Plus(RequestCost other) => ReferenceEquals(this, Zero) ? other : ReferenceEquals(other, Zero) ? this : Each(other, static (a, b) => a.Plus(b));

    public RequestCost Times(Quantity factor) => Each(this, (a, _) => a.Times(factor));

    /// <summary>One of several runs.</summary>
    /// <param name="arms">The alternatives.</param>
    /// <param name="isExhaustive">Whether one of them runs in any case.</param>
    /// <param name="weight">Share that each is reckoned with.</param>
    public static RequestCost OneOf(IReadOnlyList<RequestCost> arms, bool isExhaustive, decimal weight)
    {
        var expected = arms.Aggregate(Zero, static (sum, arm) => sum.Plus(arm));
        var joined = arms.Skip(1).Aggregate(arms[0], static (either, arm) => either.Each(arm, static (a, b) => a.Or(b, a.Expected)));
        joined = isExhaustive ? joined : joined.Each(Zero, static (a, none) => a.Or(none, a.Expected));
        return joined.Each(expected, (range, sum) => range with { Expected = sum.Expected.Times(weight) });
    }

    private RequestCost Each(RequestCost other, Func<Quantity, Quantity, Quantity> join) => new(
        join(Calls, other.Calls),
        join(Input, other.Input),
        join(CachedInput, other.CachedInput),
        join(Output, other.Output),
        join(Usd, other.Usd));
}
