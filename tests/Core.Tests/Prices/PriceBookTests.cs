using System.Reflection;
using System.Runtime.Loader;
using Newtonsoft.Json;
using Stoker.Core.Prices;

namespace Stoker.Core.Tests.Prices;

public sealed class PriceBookTests
{
    private static readonly DateTime Day = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_compiled_table_says_the_same_as_the_json()
    {
        var json = PriceTable.Read(PriceTableFile.Table);

        Assert.Equal(JsonConvert.SerializeObject(json), JsonConvert.SerializeObject(PriceBook.BuiltIn));
    }

    [Fact]
    public void Neither_loading_nor_a_look_up_nor_a_price_needs_a_json_parser()
    {
        var apart = new WithoutNewtonsoft();
        var core = apart.LoadFromAssemblyPath(typeof(PriceBook).Assembly.Location);
        var type = core.GetType(typeof(PriceBook).FullName!)!;

        var book = type.GetProperty(nameof(PriceBook.BuiltIn))!.GetValue(null)!;
        var found = type.GetMethod(nameof(PriceBook.Find))!.Invoke(book, ["gpt-4o-2024-08-06", null])!;
        var missed = type.GetMethod(nameof(PriceBook.Find))!.Invoke(book, ["gpt-5-minix", "openai"])!;

        Assert.NotNull(found.GetType().GetProperty(nameof(PriceLookup.Model))!.GetValue(found));
        Assert.Null(missed.GetType().GetProperty(nameof(PriceLookup.Model))!.GetValue(missed));
    }

    [Fact]
    public void Reads_are_the_same_object_from_any_thread()
    {
        var books = new PriceBook[8];
        Parallel.For(0, books.Length, i => books[i] = PriceBook.BuiltIn);

        Assert.All(books, book => Assert.Same(PriceBook.BuiltIn, book));
    }

    [Theory]
    [InlineData(-3, PriceAge.Fresh)]
    [InlineData(0, PriceAge.Fresh)]
    [InlineData(60, PriceAge.Fresh)]
    [InlineData(61, PriceAge.Stale)]
    [InlineData(180, PriceAge.Stale)]
    [InlineData(181, PriceAge.VeryStale)]
    public void Age_is_counted_in_days_since_the_sources_were_read(int days, PriceAge expected) =>
        Assert.Equal(expected, PriceBook.BuiltIn.AgeAt(PriceBook.BuiltIn.Date.AddDays(days).AddHours(23)));

    [Theory]
    [InlineData("claude-opus-4-8", "anthropic", "claude-opus-5-5")]
    [InlineData("claude-haiku-4-5", "anthropic", "claude-haiku-5-5")]
    [InlineData("gpt-5.6-sol", "openai", "gpt-6.1-sol")]
    [InlineData("claude-opus-5-5", "anthropic", null)]
    [InlineData("gpt-5.5", "openai", null)] // Sol and Terra are lines of their own
    [InlineData("gemini-3.5-flash", "gcp.gemini", null)] // from 2027 the newer ones cost as much
    [InlineData("text-embedding-ada-002", "openai", null)] // stored vectors would no longer match
    public void A_cheaper_successor_is_newer_of_the_same_line_and_cheaper_for_good(string model, string provider, string? expected) =>
        Assert.Equal(expected, PriceBook.BuiltIn.CheaperSuccessor(PriceBook.BuiltIn.Find(model, provider).Model!)?.Id);

    [Fact]
    public void A_cheaper_successor_is_never_of_a_lower_tier_and_never_about_to_go() => Assert.All(
        PriceBook.BuiltIn.Models.Select(model => (Model: model, Successor: PriceBook.BuiltIn.CheaperSuccessor(model))).Where(pair => pair.Successor is not null),
        pair => Assert.True(pair.Successor!.Tier >= pair.Model.Tier && pair.Successor.Retires is null && pair.Successor.Released > pair.Model.Released && pair.Successor.Rates.Output < pair.Model.Rates.Output));

    [Theory]
    [InlineData("claude-haiku-4-5", "claude-haiku")]
    [InlineData("gpt-5.6-sol", "gpt-sol")]
    [InlineData("llama-3.3-70b", "llama-70b")]
    [InlineData("Qwen3.5-35B-A3B", "qwen-35b-a3b")]
    [InlineData("o3", "o")]
    [InlineData("gemini-3.1-flash-lite", "gemini-flash-lite")]
    public void A_line_is_an_id_without_its_version_numbers(string id, string line) => Assert.Equal(line, ModelSpelling.WithoutVersion(id));

    [Theory]
    [InlineData("gpt-6.1-sol", "openai", "gpt-6-luna")]
    [InlineData("gpt-5", "openai", "gpt-5.1-codex-mini")] // GPT-5 mini and nano are announced to go
    [InlineData("claude-sonnet-4-5", "anthropic", "claude-haiku-5-5")]
    [InlineData("anthropic.claude-sonnet-4-6", "aws.bedrock", "anthropic.claude-haiku-4-5-20251001-v1:0")]
    [InlineData("gemini-2.5-flash", "gcp.gemini", "gemini-2.5-flash-lite")]
    [InlineData("gpt-5-nano", "openai", null)]
    [InlineData("text-embedding-3-large", "openai", null)]
    public void Cheapest_below_is_of_the_same_provider_and_line_and_a_lower_tier(string model, string provider, string? expected)
    {
        var row = PriceBook.BuiltIn.Find(model, provider).Model!;

        var cheaper = PriceBook.BuiltIn.CheapestBelow(row);

        Assert.Equal(expected, cheaper?.Id);
        Assert.True(cheaper is null || (cheaper.Tier < row.Tier && cheaper.Provider == row.Provider));
    }

    [Fact]
    public void Cheapest_below_never_costs_more_whatever_the_model()
    {
        foreach (var model in PriceBook.BuiltIn.Models)
        {
            var cheaper = PriceBook.BuiltIn.CheapestBelow(model);
            Assert.True(cheaper is null || cheaper.RatesAt(Day, 1000).Blended < model.RatesAt(Day, 1000).Blended, model.Id);
        }
    }

    private sealed class WithoutNewtonsoft() : AssemblyLoadContext("without Newtonsoft.Json")
    {
        protected override Assembly? Load(AssemblyName name) =>
            name.Name == "Newtonsoft.Json" ? throw new FileLoadException("the price book asked for a JSON parser") : null;
    }
}
