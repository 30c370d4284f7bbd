using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

public sealed class ModelPriceTests
{
    private static readonly DateTime Noon = Utc(2026, 11, 21, 12, 0);

    [Fact]
    public void A_batch_request_to_a_model_without_a_batch_price_has_no_price() =>
        Assert.Null(Row("deepseek-flash").Price(new Usage(1000, outputTokens: 10, batch: true), Noon));

    [Fact]
    public void A_one_hour_write_to_a_model_that_only_sells_a_shorter_one_has_no_price() =>
        Assert.Null(Row("gpt-6-sol").Price(new Usage(2000, cacheWriteTokens: 2000, cacheTtl: CacheTtl.OneHour), Noon));

    [Theory]
    [InlineData(10, 11, 0, 0)]
    [InlineData(10, 6, 5, 0)]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(10, 0, 0, -1)]
    public void Usage_that_cannot_be_is_refused(long input, long cached, long written, long output) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Usage(input, cached, written, output));

    [Fact]
    public void Cached_tokens_are_charged_once_at_the_cached_price() =>
        // 200 × $2 + 800 × $0.1, per million
        Assert.Equal(0.00048m, Row("gpt-6.1-sol").Price(new Usage(1000, cachedInputTokens: 800), Noon));

    [Fact]
    public void Cached_tokens_of_a_model_without_a_cached_price_cost_as_input() =>
        Assert.Equal(0.02m, Row("o3-pro").Price(new Usage(1000, cachedInputTokens: 800), Noon));

    [Fact]
    public void Claude_writes_a_prefix_for_an_hour_and_reads_it_again()
    {
        var opus = Row("claude-opus-4-8"); // $5 in, $0.50 read, $10 one-hour write, $25 out

        var first = opus.Price(new Usage(60_000, cacheWriteTokens: 50_000, outputTokens: 1_000, cacheTtl: CacheTtl.OneHour), Noon);
        var next = opus.Price(new Usage(60_000, cachedInputTokens: 50_000, outputTokens: 1_000), Noon);
        var plain = opus.Price(new Usage(60_000, outputTokens: 1_000), Noon);

        Assert.Equal(0.575m, first);
        Assert.Equal(0.100m, next);
        Assert.Equal(0.325m, plain);
        Assert.True(first + next > 2 * plain, "a one-hour write at twice the price is not repaid by one read");
        Assert.True(first + (2 * next) < 3 * plain, "it is by two");
    }

    [Fact]
    public void Claude_writes_for_five_minutes_by_default() =>
        // 10,000 × $5 + 50,000 × $6.25, per million
        Assert.Equal(0.3625m, Row("claude-opus-4-8").Price(new Usage(60_000, cacheWriteTokens: 50_000), Noon));

    [Theory]
    [InlineData(271_999, 1.359995)]
    [InlineData(272_000, 2.72)]
    public void Gpt_reprices_the_whole_input_from_272_000_tokens_on(long input, decimal usd) =>
        Assert.Equal(usd, Row("gpt-5.5").Price(new Usage(input), Noon));

    [Fact]
    public void Gpt_above_its_threshold_reprices_cached_input_and_output_too() =>
        // 200,000 × $10 + 100,000 × $1 + 2,000 × $45, per million
        Assert.Equal(2.19m, Row("gpt-5.5").Price(new Usage(300_000, cachedInputTokens: 100_000, outputTokens: 2_000), Noon));

    [Theory]
    [InlineData(200_000, 0.25)]
    [InlineData(200_001, 0.5000025)]
    public void Gemini_reprices_only_above_200_000_tokens(long input, decimal usd) =>
        Assert.Equal(usd, Row("gemini-2.5-pro").Price(new Usage(input), Noon));

    [Fact]
    public void Batch_halves_input_output_and_cache_reads()
    {
        var row = Row("claude-opus-4-8");

        Assert.Equal(
            row.Price(new Usage(60_000, cachedInputTokens: 50_000, outputTokens: 1_000), Noon) / 2,
            row.Price(new Usage(60_000, cachedInputTokens: 50_000, outputTokens: 1_000, batch: true), Noon));
    }

    [Fact]
    public void Batch_keeps_its_discount_above_the_long_context_threshold() =>
        Assert.Equal(2.19m / 2, Row("gpt-5.5").Price(new Usage(300_000, 100_000, 0, 2_000, batch: true), Noon));

    [Fact]
    public void A_batch_discount_other_than_half_is_the_one_stated() =>
        Assert.Equal(1.6m, Row("grok-4.7").Price(new Usage(100_000, batch: true), Noon) * 10);

    [Theory]
    [InlineData(0, 59, 0.21)]
    [InlineData(1, 0, 0.42)]
    [InlineData(3, 59, 0.42)]
    [InlineData(4, 0, 0.21)]
    [InlineData(6, 0, 0.42)]
    [InlineData(10, 0, 0.21)]
    [InlineData(18, 30, 0.21)]
    public void DeepSeek_doubles_at_its_peak_hours(int hour, int minute, decimal usd) =>
        Assert.Equal(usd, Row("deepseek-flash").Price(new Usage(1_000_000, outputTokens: 100_000), Utc(2026, 11, 21, hour, minute)));

    [Fact]
    public void The_announced_price_of_gemini_4_argon_takes_effect_by_itself()
    {
        var argon = Row("gemini-4-argon");
        var usage = new Usage(1_000_000, outputTokens: 1_000_000);

        Assert.Equal(12m, argon.Price(usage, Utc(2026, 11, 30, 23, 59)));
        Assert.Equal(24m, argon.Price(usage, Utc(2026, 12, 1, 0, 0)));
        Assert.Equal(0.2m, argon.RatesAt(Utc(2026, 12, 1, 0, 0), 1).CachedInput);
    }

    [Fact]
    public void The_batch_discount_outlives_an_announced_change() =>
        Assert.Equal(12m, Row("gemini-4-argon").Price(new Usage(1_000_000, outputTokens: 1_000_000, batch: true), Utc(2026, 12, 1, 0, 0)));

    [Fact]
    public void A_regional_endpoint_charges_its_premium_on_every_kind_of_token()
    {
        var global = Row("global.anthropic.claude-opus-4-8").Rates;
        var us = Row("us.anthropic.claude-opus-4-8").Rates;

        Assert.Equal((5.5m, 0.55m, 6.875m, 11m, 27.5m), (us.Input, us.CachedInput, us.CacheWrite, us.CacheWriteOneHour, us.Output));
        Assert.Equal(5m, global.Input);
    }

    [Fact]
    public void An_embedding_costs_its_input_alone() =>
        Assert.Equal(0.02m, Row("text-embedding-3-small").Price(new Usage(1_000_000), Noon));

    private static ModelPrice Row(string spelling) => PriceBook.BuiltIn.Find(spelling).Model!;

    private static DateTime Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
