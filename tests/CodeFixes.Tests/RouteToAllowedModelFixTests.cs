namespace Stoker.CodeFixes.Tests;

/// <summary>STK4002: route to an allowed model. How each spelling is replaced is tested with the economy model.</summary>
public class RouteToAllowedModelFixTests
{
    private static FixTest<RouteToAllowedModelFix> Fix(string before, string? after = null) => new(before, after);

    [Fact]
    public Task An_allowed_model_is_left_alone() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6-luna", "key").CompleteChat("hi"); } }""").With("stoker.allowed_models = gpt-6-luna").RunAsync();

    [Fact]
    public Task Without_an_allowed_model_of_the_provider_nothing_is_offered() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").[|CompleteChat|]("hi"); } }""").With("stoker.allowed_models = claude-*").RunAsync();

    [Fact]
    public Task A_model_that_is_not_allowed_gives_way_to_the_allowed_one() => Fix(
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").[|CompleteChat|]("hi"); } }""",
        """class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6-luna", "key").CompleteChat("hi"); } }""")
        .With("stoker.allowed_models = gpt-6-luna").Titled("Use gpt-6-luna here").RunAsync();

    [Fact]
    public Task A_shared_client_changes_all_its_calls_and_the_title_says_so() => Fix(
        """
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient Chat = new("gpt-6.1-sol", "key");
            void Run(string text) { Chat.[|CompleteChat|]("hi"); Chat.[|CompleteChat|](text); }
        }
        """,
        """
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient Chat = new("gpt-6-luna", "key");
            void Run(string text) { Chat.CompleteChat("hi"); Chat.CompleteChat(text); }
        }
        """).With("stoker.forbidden_models = gpt-6.1*\nstoker.allowed_models = gpt-6-luna").Titled("Use gpt-6-luna for every call of 'Chat'").RunAsync();

    [Fact]
    public Task A_registered_client_keeps_its_model_for_other_calls() => Fix(
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { Task Run(string text) => ai.[|GetResponseAsync|](text); }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(_ => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { Task Run(string text) => ai.GetResponseAsync(text, new ChatOptions { ModelId = "claude-haiku-4-5" }); }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(_ => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """).With("stoker.allowed_models = claude-haiku-4-5").RunAsync();
}
