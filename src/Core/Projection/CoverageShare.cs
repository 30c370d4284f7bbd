using System.Globalization;

namespace Stoker.Core.Projection;

/// <summary>How people write the share of calls that must be priced.</summary>
public static class CoverageShare
{
    /// <summary>What <see cref="TryParse"/> understands, for messages.</summary>
    public const string Expected = "a percentage (90, 90%) or a share (0.9)";

    /// <summary>Reads <c>90</c>, <c>90%</c>, <c>90 %</c> and <c>0.9</c> as 0.9. A bare number up to 1 is a share, so <c>1</c> is all.</summary>
    public static bool TryParse(string text, out decimal share)
    {
        var trimmed = text.Trim();
        var isPercent = trimmed.EndsWith("%", StringComparison.Ordinal);
        if (!decimal.TryParse(trimmed.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) || share > 100)
        {
            return false;
        }

        share = isPercent || share > 1 ? share / 100 : share;
        return true;
    }

    /// <summary><c>90 %</c>, rounded down, so that what is below a limit is never shown as the limit.</summary>
    public static string Text(decimal share) => (Math.Floor(share * 1000) / 10).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
