using System.Text.Json;
using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

/// <summary>What must hold for every row, whoever refreshes the table.</summary>
public sealed class PriceInvariantTests
{
    /// <summary>xAI states a fifth off for batches, the others half.</summary>
    private static readonly HashSet<string> OtherBatchDiscount = ["grok-4.3", "grok-4.6", "grok-4.7"];

    /// <summary>Prices Anthropic listed rounded: $0.30 and $0.50 for $0.3125 and $0.50.</summary>
    private static readonly HashSet<string> RoundedWrites = ["claude-3-haiku"];

    private static readonly HashSet<string> Tokenizers =
    [
        "o200k_base", "o200k_harmony", "cl100k_base", "claude-legacy", "claude-2026", "gemini", "gemma", "llama3", "llama4", "deepseek",
        "qwen", "mistral-tekken", "cohere", "grok", "glm", "kimi", "amazon-nova", "minimax", "phi",
    ];

    private static IReadOnlyList<ModelPrice> Models => PriceBook.BuiltIn.Models;

    [Fact]
    public void No_row_is_unusable() => Each(Models, model =>
        model.Rates.Input > 0
        && (model.Kind == "embeddings" ? model.Rates.Output is null : model.Rates.Output > 0)
        && model.Kind is "chat" or "embeddings" or "text_completion"
        && model.Checked <= PriceBook.BuiltIn.Date
        && model.Source.Length > 0);

    [Fact]
    public void Reading_a_cache_never_costs_more_than_sending() =>
        Each(Cards(), card => card.Rates.CachedInput is null || card.Rates.CachedInput <= card.Rates.Input);

    [Fact]
    public void Writing_a_cache_never_costs_less_than_sending() =>
        Each(Cards(), card => card.Rates.CacheWrite is null || card.Rates.CacheWrite >= card.Rates.Input);

    [Fact]
    public void Claude_writes_cost_a_quarter_more_for_five_minutes_and_double_for_an_hour() => Each(
        Models.Where(model => model.Id.Contains("claude") && !RoundedWrites.Contains(model.Id) && model.Rates.CacheWrite is not null && !model.Id.Contains("claude-3-haiku")),
        model => model.Rates.CacheWrite == 1.25m * model.Rates.Input
            && (model.Rates.CacheWriteOneHour is null || model.Rates.CacheWriteOneHour == 2m * model.Rates.Input));

    [Fact]
    public void Every_current_Claude_of_Anthropic_has_both_write_prices() => Each(
        Models.Where(model => model.Provider == "anthropic" && model.Status == ModelStatus.Current),
        model => model.Rates.CacheWrite is not null && model.Rates.CacheWriteOneHour is not null && model.Rates.CachedInput is not null);

    [Fact]
    public void Batch_is_half_unless_stated() => Each(
        Models.Where(model => model.Rates.BatchInput is not null && !OtherBatchDiscount.Contains(model.Id)),
        model => model.Rates.BatchInput == model.Rates.Input / 2 && model.Rates.BatchOutput == model.Rates.Output / 2);

    [Fact]
    public void Tiers_rise_and_lie_inside_the_context_window() => Each(
        Models.Where(model => model.LongContext.Count > 0),
        model => model.LongContext.Zip([new(0, model.Rates), .. model.LongContext]).All(pair =>
                pair.First.AboveInputTokens > pair.Second.AboveInputTokens
                && pair.First.Rates.Input > pair.Second.Rates.Input
                && pair.First.Rates.Output >= pair.Second.Rates.Output)
            && model.LongContext[^1].AboveInputTokens < (model.ContextWindow ?? long.MaxValue));

    [Fact]
    public void Announced_changes_follow_each_other_without_overlap() => Each(
        Models.Where(model => model.Dated.Count > 0),
        model => model.Dated.Zip(model.Dated.Skip(1)).All(pair => pair.First.To <= pair.Second.From)
            && model.Dated.All(dated => dated.From is not null || dated.To is not null));

    [Fact]
    public void Peak_hours_cost_more_and_end_after_they_begin() => Each(
        Models.Where(model => model.Peak is not null),
        model => model.Peak!.Rates.Input > model.Rates.Input && model.Peak.Windows.All(window => window.FromMinute < window.ToMinute));

    [Fact]
    public void Every_id_and_alias_resolves_to_its_own_row() => Each(
        Models.SelectMany(model => model.Aliases.Append(model.Id).Select(spelling => (Model: model, Spelling: spelling))),
        entry => PriceBook.BuiltIn.Find(entry.Spelling, entry.Model.Provider).Model is { } found && found.Id == entry.Model.Id && found.Provider == entry.Model.Provider);

    [Fact]
    public void No_spelling_is_claimed_twice_within_a_provider() => Each(
        Models.SelectMany(model => model.Aliases.Append(model.Id).Select(spelling => (model.Provider, Key: ModelSpelling.Key(spelling)))).GroupBy(claim => claim),
        claims => claims.Count() == 1);

    [Fact]
    public void Every_provider_is_known_and_no_two_share_a_name_or_prefix()
    {
        var providers = PriceBook.BuiltIn.Providers;
        var ids = providers.Select(provider => provider.Id).ToHashSet();

        Each(Models, model => ids.Contains(model.Provider));
        Each(providers, provider => provider.SellsToo.All(ids.Contains));
        Each(providers.SelectMany(provider => provider.Aliases.Append(provider.Id)).GroupBy(name => name), names => names.Count() == 1);
        Each(providers.SelectMany(provider => provider.Prefixes).GroupBy(prefix => prefix), prefixes => prefixes.Count() == 1);
    }

    [Fact]
    public void Tiers_and_tokenizer_families_are_known_words()
    {
        Each(Models.Where(model => model.Tokenizer is not null), model => Tokenizers.Contains(model.Tokenizer!));
        Each(Models.Where(model => model.Kind != "embeddings"), model => model.Tier != ModelTier.Unknown);
    }

    [Fact]
    public void A_retired_row_is_marked_so() => Each(
        Models.Where(model => model.Retires < PriceBook.BuiltIn.Date),
        model => model.Status is ModelStatus.Deprecated or ModelStatus.Legacy);

    [Fact]
    public void A_retirement_that_is_announced_is_marked_so_and_comes_after_the_release() => Each(
        Models.Where(model => model.Retires is not null),
        model => model.Status is ModelStatus.Deprecated or ModelStatus.Legacy && !(model.Released >= model.Retires));

    [Fact]
    public void Every_successor_is_a_model_on_sale_of_the_same_provider_and_kind() => Each(
        Models.Where(model => model.Successor is not null),
        model => PriceBook.BuiltIn.Find(model.Successor!, model.Provider).Model is { Status: ModelStatus.Current or ModelStatus.Preview, Retires: null } successor
            && successor.Provider == model.Provider && successor.Kind == model.Kind && model.Retires is not null);

    [Theory]
    [InlineData("gpt-4o-mini", "openai", "2027-01-14", "gpt-6-luna")]
    [InlineData("gpt-5-2025-08-07", "openai", "2026-12-11", "gpt-6.1-sol")]
    [InlineData("models/gemini-2.5-pro", "gcp.gemini", "2026-12-01", "gemini-3.8-flash")]
    [InlineData("claude-sonnet-4-0", "anthropic", "2026-06-15", "claude-sonnet-4-6")]
    [InlineData("grok-3", "x_ai", "2026-05-15", "grok-4.3")]
    [InlineData("o3-pro", "openai", "2026-12-11", null)]
    public void Retirements_that_providers_announced(string spelling, string provider, string day, string? successor)
    {
        var model = PriceBook.BuiltIn.Find(spelling, provider).Model!;

        Assert.Equal((day, successor), (model.Retires?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), model.Successor));
    }

    [Fact]
    public void Rows_are_sorted_so_that_a_diff_reads_well() => Assert.Equal(
        Models.OrderBy(model => model.Provider, StringComparer.Ordinal).ThenBy(model => model.Id, StringComparer.Ordinal).Select(model => model.Id),
        Models.Select(model => model.Id));

    [Fact]
    public void The_table_is_as_large_as_promised()
    {
        Assert.True(Models.Count >= 400, $"{Models.Count} rows");
        Assert.True(Models.Select(model => model.Provider).Distinct().Count() >= 15);
    }

    [Fact]
    public void The_schema_names_every_field_in_use()
    {
        using var table = JsonDocument.Parse(PriceTableFile.Table);
        using var schema = JsonDocument.Parse(PriceTableFile.Schema);
        var known = schema.RootElement.GetProperty("$defs").GetProperty("model").GetProperty("properties").EnumerateObject().Select(field => field.Name).ToHashSet();

        Each(table.RootElement.GetProperty("models").EnumerateArray().SelectMany(row => row.EnumerateObject()).Select(field => field.Name).Distinct(), known.Contains);
    }

    private static IEnumerable<(ModelPrice Model, RateCard Rates)> Cards() => Models.SelectMany(model =>
        new[] { model.Rates, model.Peak?.Rates }
            .Concat(model.LongContext.Select(tier => tier.Rates))
            .Concat(model.Dated.Select(dated => dated.Rates))
            .OfType<RateCard>()
            .Select(rates => (model, rates)));

    private static void Each<T>(IEnumerable<T> items, Func<T, bool> holds)
    {
        var all = items.ToList();
        Assert.NotEmpty(all);
        Assert.DoesNotContain(all, item => !holds(item));
    }
}
