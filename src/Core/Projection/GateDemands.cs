using System.Globalization;

namespace Stoker.Core.Projection;

/// <summary>What a build or a check demands of its apps beyond their budgets and policies.</summary>
/// <param name="On">Whether violations are errors; otherwise they are warnings and nothing fails.</param>
/// <param name="MinCoverage">Least share of calls that must be priced, 0 to 1; <see langword="null"/> demands nothing.</param>
/// <param name="MaxIncreasePercent">Most that a request of an entry point, and all of them together, may cost more than in the baseline, in percent; <see langword="null"/> for <see cref="DefaultIncreasePercent"/> where no USD are set either.</param>
/// <param name="MaxIncreaseUsd">Most that all entry points together may cost more than in the baseline, USD a month, or per 1,000 requests of each where traffic is not known; <see langword="null"/> for any.</param>
/// <param name="Baseline">Whether an app without a baseline is a violation.</param>
public sealed record GateDemands(bool On = false, decimal? MinCoverage = null, decimal? MaxIncreasePercent = null, decimal? MaxIncreaseUsd = null, bool Baseline = false)
{
    /// <summary>Allowed increase where the team sets none: less is in the noise of estimates.</summary>
    public const decimal DefaultIncreasePercent = 10;

    // More is no limit, and products with it would overflow.
    private const decimal MostIncrease = 1_000_000;

    /// <summary>The increase in percent that holds; <see langword="null"/> for any.</summary>
    public decimal? IncreasePercent => MaxIncreasePercent ?? (MaxIncreaseUsd is null ? DefaultIncreasePercent : null);

    /// <summary>Reads what people write as an allowed increase: a plain number, 0 or more.</summary>
    public static bool TryParseIncrease(string text, out decimal increase) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out increase) && increase <= MostIncrease;
}
