namespace Stoker.CodeFixes.Tests;

/// <summary>STK4001: route a small task. How each spelling is replaced is tested with the economy model in a loop.</summary>
public class RouteSmallTaskFixTests
{
    private static string Desk(string body) => $$"""
        class Desk(IChatClient ai)
        {
            async Task Run(string text)
            {
                {{body}}
            }
        }
        """;

    private static FixTest<RouteSmallTaskFix> Fix(string before, string? after = null) => new(Desk(before), after is null ? null : Desk(after));

    [Fact]
    public Task A_long_answer_is_left_alone() =>
        Fix("""await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-6.1-sol", MaxOutputTokens = 400 });""").RunAsync();

    [Fact]
    public Task A_model_that_the_source_does_not_write_is_left_alone() => new FixTest<RouteSmallTaskFix>("""
        class Desk
        {
            void Run(string model) => new OpenAI.Chat.ChatClient(model, "key").{|#0:CompleteChat|}(
                [new OpenAI.Chat.UserChatMessage("hi")], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 });
        }
        """).With("stoker.default_model = gpt-6.1-sol").Informing().RunAsync();

    [Fact]
    public Task The_economy_model_takes_the_small_task() => Fix(
        """await ai.[|GetResponseAsync|](text, new ChatOptions { ModelId = "gpt-6.1-sol", MaxOutputTokens = 5 });""",
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-6-luna", MaxOutputTokens = 5 });""").Titled("Use gpt-6-luna here (−95 % per call)").RunAsync();

    [Fact]
    public Task The_teams_economy_model_goes_first() => Fix(
        """await new AnthropicClient().AsIChatClient("claude-opus-5-5").[|GetResponseAsync|](text, new ChatOptions { MaxOutputTokens = 5 });""",
        """await new AnthropicClient().AsIChatClient("claude-haiku-5-5").GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 5 });""")
        .With("stoker.economy_model.anthropic = claude-haiku-5-5").RunAsync();
}
