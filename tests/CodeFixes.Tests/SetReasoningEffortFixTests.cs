namespace Stoker.CodeFixes.Tests;

/// <summary>STK4004: set a low reasoning effort.</summary>
public class SetReasoningEffortFixTests
{
    private static string Desk(string body) => $$"""
        using OpenAI.Chat;
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient mini)
        {
            async Task Run(string text)
            {
                {{body}}
            }
        }
        """;

    private static FixTest<SetReasoningEffortFix> Fix(string before, string? after = null) => new(Desk(before), after is null ? null : Desk(after));

    [Fact]
    public Task A_low_effort_is_left_alone() => Fix(
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60, Reasoning = new ReasoningOptions { Effort = ReasoningEffort.Low } });""").RunAsync();

    [Fact]
    public Task A_high_effort_is_the_teams_to_lower() => Fix(
        """await ai.{|#0:GetResponseAsync|}(text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60, Reasoning = new ReasoningOptions { Effort = ReasoningEffort.High } });""").Informing().RunAsync();

    [Fact]
    public Task The_effort_is_set_where_the_options_are_made() => Fix(
        """await ai.[|GetResponseAsync|](text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60 });""",
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60, Reasoning = new() { Effort = ReasoningEffort.Low } });""")
        .Titled("Set a low reasoning effort").RunAsync();

    [Fact]
    public Task An_experimental_option_is_called_so() => Fix(
        """await new OpenAI.Chat.ChatClient("gpt-5-mini", "key").[|CompleteChatAsync|]([new UserChatMessage(text)], new ChatCompletionOptions { MaxOutputTokenCount = 60 });""",
        """await new OpenAI.Chat.ChatClient("gpt-5-mini", "key").CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { MaxOutputTokenCount = 60, ReasoningEffortLevel = "low" });""")
        .Titled("Set a low reasoning effort (the option is experimental: OPENAI001)").RunAsync();

    [Fact]
    public Task A_model_without_a_low_effort_gets_the_least_it_has() => Fix(
        """await ai.[|GetResponseAsync|](text, new ChatOptions { ModelId = "gpt-5.5-pro", MaxOutputTokens = 60 });""",
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-5.5-pro", MaxOutputTokens = 60, Reasoning = new() { Effort = ReasoningEffort.Medium } });""")
        .Titled("Set a medium reasoning effort").RunAsync();
}
