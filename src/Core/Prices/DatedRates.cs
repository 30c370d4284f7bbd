namespace Stoker.Core.Prices;

/// <summary>An announced change: prices that take effect by themselves. It has no long-context tiers unless it is told some.</summary>
/// <param name="From">First moment (UTC) it applies; <see langword="null"/> for "always before <paramref name="To"/>".</param>
/// <param name="To">First moment (UTC) it no longer applies; <see langword="null"/> for "until further notice".</param>
/// <param name="Rates">The prices that replace the ordinary ones.</param>
public sealed record DatedRates(DateTime? From, DateTime? To, RateCard Rates)
{
    /// <summary>Whether these prices are in force at a moment.</summary>
    public bool IsInForce(DateTime utc) => (From is not { } from || utc >= from) && (To is not { } to || utc < to);
}
