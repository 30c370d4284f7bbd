namespace Stoker.Core.Prices;

/// <summary>Prices for some hours of every day (DeepSeek bills by time of day); the ordinary prices are those of the other hours.</summary>
/// <param name="Windows">When they apply.</param>
/// <param name="Rates">The prices that replace the ordinary ones.</param>
public sealed record PeakRates(IReadOnlyList<DayWindow> Windows, RateCard Rates)
{
    /// <summary>Whether a moment falls into one of the windows.</summary>
    public bool IsInForce(DateTime utc) => Windows.Any(window => window.Contains(utc));
}
