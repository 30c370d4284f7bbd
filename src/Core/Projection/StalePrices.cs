using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>
/// STK1005: the price table is old. Judged where a report is made and never by the analyzer: whether a table is old depends on today's date,
/// and a compiler that is told the date would build anew every day and find other things in the same source.
/// </summary>
public static class StalePrices
{
    private const string Rule = "STK1005";

    /// <summary>The finding; <see langword="null"/> while the table is fresh.</summary>
    /// <param name="book">The prices in force.</param>
    /// <param name="today">The day (UTC) of the report.</param>
    public static Finding? Judge(PriceBook book, DateTime today)
    {
        var age = book.AgeAt(today);
        if (age == PriceAge.Fresh)
        {
            return null;
        }

        var days = Amounts.Count((long)(today.Date - book.Date).TotalDays, "day");
        var state = age == PriceAge.Stale
            ? $"over {PriceBook.FreshDays} days prices have usually changed"
            : $"over {PriceBook.StaleDays} days every provider has replaced its models at least once, and the amounts are history";
        return new(Rule, "info", FormattableString.Invariant($"The price table of {book.Date:yyyy-MM-dd} is {days} old: {state}. Update Stoker, or state prices in {TeamPrices.FileName}."), null);
    }
}
