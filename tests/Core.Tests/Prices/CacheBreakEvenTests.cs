using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

public class CacheBreakEvenTests
{
    private static readonly RateCard Claude = new(3m, CachedInput: 0.3m, CacheWrite: 3.75m, CacheWriteOneHour: 6m);

    [Fact]
    public void A_write_for_five_minutes_is_repaid_by_one_read() => Assert.Equal(1, CacheBreakEven.Of(Claude, CacheTtl.Default)!.LeastReads);

    [Fact]
    public void A_write_for_an_hour_needs_two() => Assert.Equal(2, CacheBreakEven.Of(Claude, CacheTtl.OneHour)!.LeastReads);

    [Fact]
    public void A_free_write_pays_from_the_first_read() => Assert.True(CacheBreakEven.Of(new(2m, CachedInput: 0.5m), CacheTtl.Default)!.Pays(1));

    [Fact]
    public void Without_a_read_nothing_pays() => Assert.False(CacheBreakEven.Of(new(2m, CachedInput: 0.5m), CacheTtl.Default)!.Pays(0));

    [Fact]
    public void Prices_without_a_cache_have_none() => Assert.Null(CacheBreakEven.Of(new(2m), CacheTtl.Default));

    [Theory]
    [InlineData(CacheTtl.Default)]
    [InlineData(CacheTtl.OneHour)]
    public void It_pays_exactly_where_the_sum_is_smaller(CacheTtl ttl)
    {
        var even = CacheBreakEven.Of(Claude, ttl)!;
        for (var reads = 0; reads < 10; reads++)
        {
            Assert.Equal(even.Write + (reads * even.Read) < 1 + reads, even.Pays(reads));
        }
    }
}
