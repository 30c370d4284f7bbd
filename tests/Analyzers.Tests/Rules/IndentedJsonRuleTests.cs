namespace Stoker.Analyzers.Tests.Rules;

public class IndentedJsonRuleTests
{
    private const string Rule = "STK6001";

    private static Task Verify(string body) => Run(body, "CompleteChatAsync");

    private static Task Informs(string body) => Run(body, "{|#0:CompleteChatAsync|}");

    private static async Task Run(string body, string call)
    {
        var test = new StokerTest(Rule, $$"""
            using System.Text.Json;
            using System.Text.Json.Nodes;
            class Order { public int Id { get; set; } }
            class Desk(JsonObject node)
            {
                static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
                static readonly JsonSerializerOptions Compact = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");
                static string Describe(Order order) => JsonSerializer.Serialize(order, Indented);
                async Task Run(Order order, bool readable)
                {
                    {{body.Replace("CompleteChatAsync", call, StringComparison.Ordinal)}}
                }
            }
            """);
        if (call[0] == '{')
        {
            test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        using System.Text.Json;
        class Chat { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(Chat chat, object order) => chat.CompleteChatAsync(JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true })); }
        """);

    [Fact]
    public Task Compact_json_is_silent() => Verify("""await chat.CompleteChatAsync($"Order: {JsonSerializer.Serialize(order)} {JsonSerializer.Serialize(order, Compact)}");""");

    [Fact]
    public Task Indented_json_that_goes_elsewhere_is_silent() => Verify("""
        Console.WriteLine(JsonSerializer.Serialize(order, Indented));
        await chat.CompleteChatAsync("Hi.");
        """);

    [Fact]
    public Task Options_that_only_the_run_knows_are_silent() => Verify("""await chat.CompleteChatAsync(JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = readable }));""");

    [Fact]
    public Task A_node_that_is_written_compact_is_silent() => Verify("""await chat.CompleteChatAsync($"Order: {node.ToJsonString()}");""");

    [Fact]
    public Task Options_at_the_call_inform() => Informs("""await chat.CompleteChatAsync("Order: " + JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true }));""");

    [Fact]
    public Task Options_in_a_field_inform() => Informs("""await chat.CompleteChatAsync($"Order: {JsonSerializer.Serialize(order, Indented)}");""");

    [Fact]
    public Task A_local_and_a_message_are_followed() => Informs("""
        var json = JsonSerializer.Serialize(order, Indented);
        List<OpenAI.Chat.ChatMessage> messages = [new OpenAI.Chat.UserChatMessage($"Order: {json}")];
        await chat.CompleteChatAsync(messages);
        """);

    [Fact]
    public Task A_helper_is_followed() => Informs("""await chat.CompleteChatAsync(Describe(order));""");

    [Theory]
    [InlineData("{node}")]
    [InlineData("{node.ToString()}")]
    public Task A_node_writes_itself_indented(string hole) => Informs($$"""await chat.CompleteChatAsync($"Order: {{hole}}");""");
}
