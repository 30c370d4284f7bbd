namespace Stoker.Core.Prices;

/// <summary>How far a price table may be trusted by its age.</summary>
public enum PriceAge
{
    /// <summary>At most <see cref="PriceBook.FreshDays"/> days old.</summary>
    Fresh,

    /// <summary>Older than that, at most <see cref="PriceBook.StaleDays"/> days.</summary>
    Stale,

    /// <summary>Older still: totals from it are history.</summary>
    VeryStale,
}
