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
