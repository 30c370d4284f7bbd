using System.Globalization;
using Stoker.Core.Costs;

namespace Stoker.Core.Reports;

/// <summary>How numbers are written for people, everywhere the same: by magnitude, invariant culture, <c>-</c> for what is not known.</summary>
public static class Amounts
{
    /// <summary>What stands for an amount that is not known. Never <c>$0</c>: that is a fact.</summary>
    public const string None = "-";

    /// <summary>What stands for "no upper bound".</summary>
    public const string Unbounded = "∞";

    /// <summary>A number of tokens: <c>412</c>, <c>2,140</c>, <c>12.3k</c>, <c>1.05M</c>.</summary>
    public static string Tokens(long tokens) => tokens switch
    {
        < 10_000 => tokens.ToString("#,##0", CultureInfo.InvariantCulture),
        < 99_950 => Scaled(tokens, 1_000, "0.#", "k"),
        < 999_500 => Scaled(tokens, 1_000, "0", "k"),
        < 999_500_000 => Scaled(tokens, 1_000_000, "0.##", "M"),
        _ => Scaled(tokens, 1_000_000_000, "#,##0.##", "G"),
    };

    /// <summary>The ends of a range of tokens, shorter than <see cref="Tokens"/>: <c>412–1.9k</c>, <c>0–∞</c>; empty when both are the same.</summary>
    public static string Ends(TokenRange range)
    {
        return range.Low == range.High ? "" : $"{Short(range.Low)}–{(range.High is { } high ? Short(high) : Unbounded)}";

        static string Short(long tokens) => tokens is >= 1_000 and < 9_950 ? Scaled(tokens, 1_000, "0.#", "k") : Tokens(tokens);
    }

    /// <summary>An amount of money: <c>$12,340</c>, <c>$11.20</c>, <c>$0.0112</c>, <c>$0.000024</c>. Only nothing at all is <c>$0</c>.</summary>
    public static string Usd(decimal usd)
    {
        var size = Math.Abs(usd);
        return (usd < 0 ? "-$" : "$") + size switch
        {
            0 => "0",
            >= 999.995m => size.ToString("#,##0", CultureInfo.InvariantCulture),
            >= 0.9995m => size.ToString("0.00", CultureInfo.InvariantCulture),
            _ => Digits(size, 3),
        };
    }

    /// <summary>The ends of a range of money: shorter than <see cref="Usd"/>: <c>$0.0041–$0.02</c>, <c>$0.0041–∞</c>; empty when both are the same.</summary>
    public static string Ends(UsdRange range)
    {
        return range.Low == range.High ? "" : $"{Short(range.Low)}–{(range.High is { } high ? Short(high) : Unbounded)}";

        static string Short(decimal usd) => usd is > 0 and < 0.9995m ? "$" + Digits(usd, 2) : Usd(usd);
    }

    /// <summary>The sign in front of a number that tells where it comes from; <see cref="Word"/> is its meaning.</summary>
    public static string Sign(Provenance provenance) => provenance switch
    {
        Provenance.Exact => "=",
        Provenance.Configured => "§",
        Provenance.Measured => "µ",
        Provenance.Assumed => "≈",
        _ => Unbounded,
    };

    /// <summary>The word for a provenance.</summary>
    public static string Word(Provenance provenance) => provenance switch
    {
        Provenance.Exact => "exact",
        Provenance.Configured => "configured",
        Provenance.Measured => "measured",
        Provenance.Assumed => "assumed",
        _ => "unbounded",
    };

    /// <summary>A number with its noun: <c>1 call</c>, <c>41 calls</c>.</summary>
    public static string Count(long number, string noun) =>
        $"{number.ToString("#,##0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    private static string Scaled(long number, long unit, string format, string suffix) =>
        ((decimal)number / unit).ToString(format, CultureInfo.InvariantCulture) + suffix;

    /// <summary>A fraction of a dollar with that many significant digits and at least two decimals: smaller steps are noise beside an estimate of tokens.</summary>
    private static string Digits(decimal usd, int digits)
    {
        var decimals = digits;
        for (var rest = usd; rest < 0.1m && decimals < 28; rest *= 10)
        {
            decimals++;
        }

        return Math.Round(usd, decimals, MidpointRounding.AwayFromZero).ToString("0.00" + new string('#', decimals - 2), CultureInfo.InvariantCulture);
    }
}
