namespace Stoker.Core.Prices;

/// <summary>
/// When it pays to write a prefix to a provider's cache. One write and k reads cost w + k·r times the input price of the prefix instead of 1 + k times, so
/// it pays when k &gt; (w − 1) / (1 − r).
/// </summary>
/// <param name="Write">w: what a written token costs as a multiple of a plain one.</param>
/// <param name="Read">r: what a read token costs as a multiple of a plain one; below 1.</param>
public sealed record CacheBreakEven(decimal Write, decimal Read)
{
    /// <summary>The break-even of a model's prices; <see langword="null"/> where it sells no cheaper reads, or no source states the price of such a write.</summary>
    /// <param name="rates">The prices in force.</param>
    /// <param name="ttl">Life time of the cached prefix.</param>
    public static CacheBreakEven? Of(RateCard rates, CacheTtl ttl)
    {
        if (rates is null)
        {
            throw new ArgumentNullException(nameof(rates));
        }

        var write = ttl == CacheTtl.OneHour && rates.CacheWrite is not null ? rates.CacheWriteOneHour : rates.CacheWrite ?? rates.Input;
        return rates.Input > 0 && rates.CachedInput is { } read && read < rates.Input && write is { } written ? new(written / rates.Input, read / rates.Input) : null;
    }

    /// <summary>Fewest reads within the life time that repay the write; 0 where writing costs nothing more.</summary>
    public long LeastReads => Write <= 1 ? 0 : (long)decimal.Floor((Write - 1) / (1 - Read)) + 1;

    /// <summary>Whether so many reads within the life time repay the write.</summary>
    public bool Pays(long reads) => reads >= LeastReads && reads > 0;
}
