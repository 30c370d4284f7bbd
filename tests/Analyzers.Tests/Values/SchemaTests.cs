using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Tests.Values;

/// <summary>Tools and answer formats: their schemas are counted from the code that makes them.</summary>
public class SchemaTests
{
    private const string Types = """
        enum Unit { Celsius, Fahrenheit }
        record Answer([property: System.ComponentModel.Description("One sentence.")] string Summary, int Score, List<Line> Lines);
        record Line(string Sku, decimal Price);
        static class Tools
        {
            [System.ComponentModel.Description("Gets the current weather.")]
            public static Task<string> GetWeatherAsync([System.ComponentModel.Description("City and state.")] string location, Unit unit, int days = 3, CancellationToken cancellation = default) => throw null!;
        }
        """;

    private static readonly ToolSchema Weather = new(
        "GetWeather",
        "Gets the current weather.",
        [ToolParameter.Of("location", "string", "City and state."), new("unit", "string", null, ["Celsius", "Fahrenheit"], true, []), ToolParameter.Of("days", "integer", isRequired: false)]);

    private static async Task<IReadOnlyList<PromptSegment>> Segments(string body)
    {
        var ledger = await LedgerOf.Code($$"""
            class Desk(IChatClient ai, AnthropicClient anthropic, ResponsesClient responses)
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

                async Task Run(string text, BinaryData schema)
                {
                    {{body}}
                }
            }
            {{Types}}
            """);
        return [.. Assert.Single(ledger.Calls).Prompt.Segments.Where(s => s.Kind is SegmentKind.Tools or SegmentKind.Format)];
    }

    [Theory]
    [InlineData("AIFunctionFactory.Create(Tools.GetWeatherAsync)")]
    [InlineData("AIFunctionFactory.Create((Delegate)Tools.GetWeatherAsync)")]
    [InlineData("AIFunctionFactory.Create(Tools.GetWeatherAsync, new AIFunctionFactoryOptions { Description = \"Gets the current weather.\" })")]
    public async Task A_tool_made_from_a_method_has_its_signature(string tool)
    {
        var segment = Assert.Single(await Segments($$"""await ai.GetResponseAsync(text, new ChatOptions { Tools = [{{tool}}] });"""));

        Assert.Equal((SegmentKind.Tools, "GetWeather", Weather.Text, Weather.Tokens), (segment.Kind, segment.Name, segment.Text, segment.Tokens));
        Assert.Equal(Provenance.Assumed, segment.Tokens!.Provenance);
    }

    [Fact]
    public async Task A_name_and_description_at_the_factory_win_over_the_methods() =>
        Assert.Equal(
            (Weather with { Name = "weather", Description = "Now." }).Tokens,
            Assert.Single(await Segments("""await ai.GetResponseAsync(text, new ChatOptions { Tools = [AIFunctionFactory.Create(Tools.GetWeatherAsync, "weather", "Now.")] });""")).Tokens);

    [Fact]
    public async Task A_tool_made_from_a_lambda_has_its_parameters() =>
        Assert.Equal(
            new ToolSchema("add", "Adds.", [ToolParameter.Of("a", "integer"), ToolParameter.Of("b", "integer")]).Tokens,
            Assert.Single(await Segments("""await ai.GetResponseAsync(text, new ChatOptions { Tools = [AIFunctionFactory.Create((int a, int b) => a + b, "add", "Adds.")] });""")).Tokens);

    [Theory]
    [InlineData("BinaryData.FromString(\"\"\"{ \"type\": \"object\", \"properties\": { \"city\": { \"type\": \"string\", \"description\": \"Where.\" } }, \"required\": [\"city\"] }\"\"\")")]
    [InlineData("BinaryData.FromBytes(\"\"\"{ \"type\": \"object\", \"properties\": { \"city\": { \"type\": \"string\", \"description\": \"Where.\" } }, \"required\": [\"city\"] }\"\"\"u8.ToArray())")]
    [InlineData("BinaryData.FromObjectAsJson(new { type = \"object\", properties = new { city = new { type = \"string\", description = \"Where.\" } }, required = new[] { \"city\" } })")]
    public async Task A_tool_with_a_schema_in_the_source_is_counted_by_it(string schema) =>
        Assert.Equal(
            new ToolSchema("lookup", "Finds a city.", [ToolParameter.Of("city", "string", "Where.")]).Tokens,
            Assert.Single(await Segments($$"""
                var options = new OpenAI.Chat.ChatCompletionOptions { Tools = { OpenAI.Chat.ChatTool.CreateFunctionTool("lookup", "Finds a city.", {{schema}}) } };
                await chat.CompleteChatAsync([text], options);
                """)).Tokens);

    [Fact]
    public async Task A_tool_without_parameters_has_a_name_and_a_description() =>
        Assert.Equal(
            new ToolSchema("ping", "Answers.", []).Tokens,
            Assert.Single(await Segments("""await chat.CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { Tools = { OpenAI.Chat.ChatTool.CreateFunctionTool("ping", "Answers.") } });""")).Tokens);

    [Fact]
    public async Task A_schema_that_only_the_run_knows_is_not_made_up() =>
        Assert.All(
            await Segments("""await chat.CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { Tools = { OpenAI.Chat.ChatTool.CreateFunctionTool("lookup", "Finds.", schema) } });"""),
            s => Assert.NotEqual(new ToolSchema("lookup", "Finds.", []).Tokens, s.Tokens));

    [Fact]
    public async Task Anthropics_tool_is_read_from_its_initializer() =>
        Assert.Equal(
            new ToolSchema("lookup", "Finds a city.", [ToolParameter.Of("city", "string", "Where.")]).Tokens,
            Assert.Single(await Segments("""
                await anthropic.Messages.Create(new()
                {
                    Model = "claude-opus-4-8",
                    MaxTokens = 9,
                    Messages = [new UserMessageParam(text)],
                    Tools =
                    [
                        new Tool
                        {
                            Name = "lookup",
                            Description = "Finds a city.",
                            InputSchema = new()
                            {
                                Properties = new Dictionary<string, System.Text.Json.JsonElement>
                                {
                                    ["city"] = System.Text.Json.JsonSerializer.SerializeToElement(new { type = "string", description = "Where." }),
                                },
                                Required = ["city"],
                            },
                        },
                    ],
                });
                """)).Tokens);

    [Theory]
    [InlineData("ChatResponseFormat.ForJsonSchema<Answer>()")]
    [InlineData("ChatResponseFormat.ForJsonSchema(typeof(Answer))")]
    public async Task An_answers_format_is_counted_from_its_type(string format)
    {
        var segment = Assert.Single(await Segments($$"""await ai.GetResponseAsync(text, new ChatOptions { ResponseFormat = {{format}} });"""));

        Assert.Equal(
            new ToolSchema("Answer", null,
            [
                ToolParameter.Of("summary", "string", "One sentence."),
                ToolParameter.Of("score", "integer"),
                new("lines", "array", null, [], true, [ToolParameter.Of("sku", "string"), ToolParameter.Of("price", "number")], "object"),
            ]).Text,
            segment.Text);
        Assert.Equal(SegmentKind.Format, segment.Kind);
    }

    [Fact]
    public async Task Plain_JSON_mode_sends_no_schema() =>
        Assert.Empty(await Segments("""await ai.GetResponseAsync(text, new ChatOptions { ResponseFormat = ChatResponseFormat.Json });"""));

    [Fact]
    public async Task A_type_that_holds_itself_ends() =>
        Assert.Single((await LedgerOf.Code("""
            class Node { public string Name { get; set; } = ""; public Node? Next { get; set; } public List<Node> All { get; set; } = []; }
            class C(IChatClient ai) { Task M(string x) => ai.GetResponseAsync(x, new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Node>() }); }
            """)).Calls);
}
