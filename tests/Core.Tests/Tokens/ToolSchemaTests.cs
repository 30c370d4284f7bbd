using Newtonsoft.Json.Linq;
using Stoker.Core.Costs;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Tokens;

public class ToolSchemaTests
{
    /// <summary>The example of OpenAI's cookbook, "How to count tokens with tiktoken", section 7.</summary>
    private static readonly ToolSchema Weather = new(
        "get_current_weather",
        "Get the current weather in a given location",
        [
            ToolParameter.Of("location", "string", "The city and state, e.g. San Francisco, CA"),
            new("unit", "string", "The unit of temperature to return", ["celsius", "fahrenheit"], false, []),
        ]);

    private static readonly string[] WeatherMessages =
        ["You are a helpful assistant that can answer to questions about the weather.", "What's the weather like in San Francisco?"];

    [Theory]
    [InlineData(TokenEncoding.O200kBase, 101)]
    [InlineData(TokenEncoding.Cl100kBase, 105)]
    public void The_cookbooks_example_costs_what_the_API_billed(TokenEncoding encoding, int billed)
    {
        const int MessageFraming = 4;
        const int ReplyPriming = 3;
        var messages = WeatherMessages.Sum(text => MessageFraming + TokenCounter.Count(encoding, text)) + ReplyPriming;

        Assert.Equal(billed, messages + Weather.RenderedTokens(encoding) + ToolSchema.TokensOfToolList);
    }

    [Fact]
    public void A_schema_is_assumed_and_ranges_from_OpenAIs_rendering_to_its_JSON()
    {
        var tokens = Weather.Tokens;

        Assert.Equal((Provenance.Assumed, (long)Weather.RenderedTokens(TokenEncoding.O200kBase)), (tokens.Provenance, tokens.Expected));
        Assert.True(tokens.Low <= tokens.Expected && tokens.Expected <= tokens.High);
        Assert.Contains("get_current_weather", tokens.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_is_what_goes_over_the_wire()
    {
        var json = JObject.Parse(Weather.ToJson());

        Assert.Equal("get_current_weather", (string?)json["name"]);
        Assert.Equal(["celsius", "fahrenheit"], json["parameters"]!["properties"]!["unit"]!["enum"]!.Values<string>());
        Assert.Equal(["location"], json["parameters"]!["required"]!.Values<string>());
        Assert.DoesNotContain("\n", Weather.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_schema_is_escaped() =>
        Assert.Equal("Says \"hi\"\n\\", (string?)JObject.Parse(new ToolSchema("t", "Says \"hi\"\n\\", []).ToJson())["description"]);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var nested = new ToolSchema("t", null, [.. Weather.Parameters, new("items", "array", null, [], true, [ToolParameter.Of("sku", "string"), ToolParameter.Of("count", "integer")], "object")]);
        var schema = JObject.Parse(nested.ToJson())["parameters"]!.ToString();

        Assert.Equal(nested.ToJson(), new ToolSchema("t", null, ToolSchemaReader.Parameters(schema)!).ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("{")]
    [InlineData("{\"properties\":{\"a\":{}}")]
    [InlineData("{\"properties\":{\"a\":{}}} x")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    public void What_is_no_JSON_object_is_no_schema(string json) => Assert.Null(ToolSchemaReader.Parameters(json));

    [Fact]
    public void Objects_nested_without_end_are_refused() =>
        Assert.Null(ToolSchemaReader.Parameters(string.Concat(Enumerable.Repeat("{\"properties\":", 100_000))));

    [Fact]
    public void A_nullable_property_has_its_first_type() =>
        Assert.Equal("integer", Assert.Single(ToolSchemaReader.Parameters("""{"properties":{"count":{"type":["integer","null"],"default":-1.5e3}}}""")!).Type);
}
