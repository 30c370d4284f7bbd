namespace Stoker.CodeFixes.Tests;

/// <summary>STK2002: route to the economy model.</summary>
public class RouteToEconomyModelFixTests
{
    private static FixTest<RouteToEconomyModelFix> Fix(string before, string? after = null) => new(before, after);

    [Fact]
    public Task A_frontier_model_outside_a_loop_is_left_alone() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").CompleteChat("hi"); } }""").RunAsync();

    [Fact]
    public Task A_model_that_the_teams_default_only_stands_for_is_left_alone() => Fix("""
        class Desk
        {
            async Task Run(string model, string[] texts)
            {
                var chat = new OpenAI.Chat.ChatClient(model, "key");
                foreach (var t in texts) await chat.[|CompleteChatAsync|](t);
            }
        }
        """).With("stoker.default_model = gpt-6.1-sol").RunAsync();

    [Fact]
    public Task A_deployment_name_is_left_alone() => Fix("""
        class Desk
        {
            async Task Run(string[] texts)
            {
                var options = new OpenAIClientOptions { Endpoint = new Uri("https://desk.openai.azure.com/openai/v1") };
                var chat = new OpenAI.Chat.ChatClient("gpt-6.1-sol", new System.ClientModel.ApiKeyCredential("key"), options);
                foreach (var t in texts) await chat.[|CompleteChatAsync|](t);
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_model_of_another_provider_is_not_written_into_this_providers_client() => Fix("""
        class Desk
        {
            async Task Run(string[] texts)
            {
                var chat = new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key");
                foreach (var t in texts) await chat.[|CompleteChatAsync|](t);
            }
        }
        """).With("stoker.economy_model = claude-haiku-4-5").RunAsync();

    [Fact]
    public Task A_client_used_once_gets_the_other_model_and_the_title_says_the_saving() => Fix(
        """
        class Desk
        {
            async Task Run(string[] texts)
            {
                var chat = new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key");
                foreach (var t in texts) await chat.[|CompleteChatAsync|](t);
            }
        }
        """,
        """
        class Desk
        {
            async Task Run(string[] texts)
            {
                var chat = new OpenAI.Chat.ChatClient("gpt-4.1-nano", "key");
                foreach (var t in texts) await chat.CompleteChatAsync(t);
            }
        }
        """).With("stoker.economy_model.openai = gpt-4.1-nano").Titled("Use gpt-4.1-nano here (−96 % per call)").RunAsync();

    [Fact]
    public Task Without_a_word_of_the_team_the_price_book_chooses() => Fix(
        """class Desk { async Task Run(string[] texts) { foreach (var t in texts) await new OpenAIClient("key").GetChatClient(model: "gpt-6.1-sol").[|CompleteChatAsync|](t); } }""",
        """class Desk { async Task Run(string[] texts) { foreach (var t in texts) await new OpenAIClient("key").GetChatClient(model: "gpt-6-luna").CompleteChatAsync(t); } }""").RunAsync();

    [Fact]
    public Task A_shared_client_changes_all_its_calls_once_and_the_title_says_so() => Fix(
        """
        class Desk
        {
            private readonly OpenAI.Chat.ChatClient _chat;
            public Desk(OpenAIClient root) { _chat = root.GetChatClient("gpt-6.1-sol"); }
            async Task Run(string[] texts)
            {
                foreach (var t in texts) { await _chat.[|CompleteChatAsync|](t); await _chat.[|CompleteChatAsync|]("Again: " + t); }
            }
        }
        """,
        """
        class Desk
        {
            private readonly OpenAI.Chat.ChatClient _chat;
            public Desk(OpenAIClient root) { _chat = root.GetChatClient("gpt-4.1-nano"); }
            async Task Run(string[] texts)
            {
                foreach (var t in texts) { await _chat.CompleteChatAsync(t); await _chat.CompleteChatAsync("Again: " + t); }
            }
        }
        """).With("stoker.economy_model = gpt-4.1-nano").Titled("Use gpt-4.1-nano for every call of '_chat' (−96 % per call)").RunAsync();

    [Fact]
    public Task A_field_initializer_in_another_file_is_edited_there()
    {
        var test = Fix(
            """static class Desk { static async Task Run(string[] texts) { foreach (var t in texts) await Clients.Chat.[|CompleteChatAsync|](t); } }""",
            """static class Desk { static async Task Run(string[] texts) { foreach (var t in texts) await Clients.Chat.CompleteChatAsync(t); } }""");
        test.TestState.Sources.Add(("Clients.cs", """static class Clients { public static readonly OpenAI.Chat.ChatClient Chat = new("gpt-6.1-sol", "key"); }"""));
        test.FixedState.Sources.Add(("Clients.cs", """static class Clients { public static readonly OpenAI.Chat.ChatClient Chat = new("gpt-6-luna", "key"); }"""));
        return test.RunAsync();
    }

    [Fact]
    public Task A_constant_gives_way_to_the_teams_constant_for_the_economy_model() => Fix(
        """
        static class Models { public const string Analysis = "gpt-6.1-sol"; public const string Triage = "gpt-6-luna"; }
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new(Models.Analysis, "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|](t); }
        }
        """,
        """
        static class Models { public const string Analysis = "gpt-6.1-sol"; public const string Triage = "gpt-6-luna"; }
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new(Models.Triage, "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.CompleteChatAsync(t); }
        }
        """).RunAsync();

    [Fact]
    public Task A_constant_without_a_twin_gives_way_to_the_id() => Fix(
        """
        static class Models { public const string Analysis = "gpt-6.1-sol"; }
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new(Models.Analysis, "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|](t); }
        }
        """,
        """
        static class Models { public const string Analysis = "gpt-6.1-sol"; }
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new("gpt-6-luna", "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.CompleteChatAsync(t); }
        }
        """).RunAsync();

    [Fact]
    public Task A_text_that_holds_the_model_changes_for_all_its_users() => Fix(
        """
        class Desk
        {
            static readonly string Model = "gpt-6.1-sol";
            readonly OpenAI.Chat.ChatClient chat = new(Model, "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|](t); }
        }
        """,
        """
        class Desk
        {
            static readonly string Model = "gpt-4.1-nano";
            readonly OpenAI.Chat.ChatClient chat = new(Model, "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.CompleteChatAsync(t); }
        }
        """).With("stoker.economy_model = gpt-4.1-nano").Titled("Use gpt-4.1-nano for all that use 'Model' (−96 % per call)").RunAsync();

    [Fact]
    public Task A_per_call_option_is_changed_in_place() => Fix(
        """class Desk(IChatClient ai) { async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|](t, new ChatOptions { ModelId = "claude-opus-4-8" }); } }""",
        """class Desk(IChatClient ai) { async Task Run(string[] texts) { foreach (var t in texts) await ai.GetResponseAsync(t, new ChatOptions { ModelId = "claude-haiku-4-5" }); } }""")
        .With("stoker.economy_model = claude-haiku-4-5").RunAsync();

    [Fact]
    public Task An_injected_client_gets_a_per_call_option_so_that_other_calls_stay() => Fix(
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|](t, new ChatOptions { MaxOutputTokens = 50 }); }
            Task Plan() => ai.GetResponseAsync("Plan the day.");
        }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(_ => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await ai.GetResponseAsync(t, new ChatOptions { MaxOutputTokens = 50, ModelId = "claude-haiku-4-5" }); }
            Task Plan() => ai.GetResponseAsync("Plan the day.");
        }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(_ => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """).With("stoker.economy_model = claude-haiku-4-5").RunAsync();

    [Fact]
    public Task A_registered_client_without_a_per_call_option_is_changed_where_it_is_registered() => Fix(
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(OpenAI.Chat.ChatClient chat) { async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|](t); } }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton(_ => new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key")); }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(OpenAI.Chat.ChatClient chat) { async Task Run(string[] texts) { foreach (var t in texts) await chat.CompleteChatAsync(t); } }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton(_ => new OpenAI.Chat.ChatClient("gpt-4.1-nano", "key")); }
        """).With("stoker.economy_model = gpt-4.1-nano").Titled("Use gpt-4.1-nano for every call of this client (−96 % per call)").RunAsync();

    [Fact]
    public Task A_model_argument_of_a_response_is_changed_in_place() => Fix(
        """class Desk(ResponsesClient responses) { async Task Run(string[] texts) { foreach (var t in texts) await responses.[|CreateResponseAsync|]("gpt-6.1-sol", t); } }""",
        """class Desk(ResponsesClient responses) { async Task Run(string[] texts) { foreach (var t in texts) await responses.CreateResponseAsync("gpt-6-luna", t); } }""").RunAsync();

    [Fact]
    public Task An_enum_member_gives_way_to_an_enum_member() => Fix(
        """class Desk(AnthropicClient claude) { async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.[|Create|](new() { Model = Model.ClaudeOpus4_8, MaxTokens = 9, Messages = [new UserMessageParam(t)] }); } }""",
        """class Desk(AnthropicClient claude) { async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.Create(new() { Model = Model.ClaudeHaiku4_5, MaxTokens = 9, Messages = [new UserMessageParam(t)] }); } }""")
        .With("stoker.economy_model = claude-haiku-4-5").RunAsync();

    [Fact]
    public Task An_id_of_Anthropic_gives_way_to_an_id() => Fix(
        """class Desk(AnthropicClient claude) { async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.[|Create|](new() { Model = "claude-opus-4-8", MaxTokens = 9, Messages = [new UserMessageParam(t)] }); } }""",
        """class Desk(AnthropicClient claude) { async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.Create(new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam(t)] }); } }""")
        .With("stoker.economy_model = claude-haiku-4-5").RunAsync();

    [Fact]
    public Task A_call_in_a_helper_is_routed_in_the_helper_and_the_title_says_so() => Fix(
        """
        class Desk(ResponsesClient responses)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await [|Classify|](t); }
            Task Classify(string text) => responses.CreateResponseAsync("gpt-6.1-sol", "Classify: " + text);
        }
        """,
        """
        class Desk(ResponsesClient responses)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await Classify(t); }
            Task Classify(string text) => responses.CreateResponseAsync("gpt-4.1-nano", "Classify: " + text);
        }
        """).With("stoker.economy_model = gpt-4.1-nano").Titled("Use gpt-4.1-nano in Classify (−96 % per call)").RunAsync();

    [Fact]
    public Task Top_level_statements_are_fixed() => Fix(
        """
        const string model = "gpt-6.1-sol";
        var chat = new OpenAI.Chat.ChatClient(model, "key");
        foreach (var text in args) await chat.[|CompleteChatAsync|](text);
        """,
        """
        const string model = "gpt-6.1-sol";
        var chat = new OpenAI.Chat.ChatClient("gpt-6-luna", "key");
        foreach (var text in args) await chat.CompleteChatAsync(text);
        """).AsProgram().RunAsync();

    [Fact]
    public Task A_request_that_a_method_makes_changes_all_that_use_it_and_the_title_says_so() => Fix(
        """
        class Desk(AnthropicClient claude)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.[|Create|](Ask(t)); }
            static MessageCreateParams Ask(string text) => new() { Model = "claude-opus-4-8", MaxTokens = 9, Messages = [new UserMessageParam(text)] };
        }
        """,
        """
        class Desk(AnthropicClient claude)
        {
            async Task Run(string[] texts) { foreach (var t in texts) await claude.Messages.Create(Ask(t)); }
            static MessageCreateParams Ask(string text) => new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam(text)] };
        }
        """).With("stoker.economy_model = claude-haiku-4-5").Titled("Use claude-haiku-4-5 for all that use 'Ask' (−80 % per call)").RunAsync();
}
