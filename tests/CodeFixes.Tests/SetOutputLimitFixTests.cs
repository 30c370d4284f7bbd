using Microsoft.CodeAnalysis.CSharp;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK5001: set the output limit.</summary>
public class SetOutputLimitFixTests
{
    private static string Desk(string body, string members = "") => $$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat, ResponsesClient responses)
        {
            {{members}}
            async Task Run(string text, CancellationToken stop)
            {
                {{body}}
            }
        }
        """;

    private static FixTest<SetOutputLimitFix> Offers(string before, string after, string members = "", string? fixedMembers = null) =>
        new(Desk(before, members), Desk(after, fixedMembers ?? members));

    private static FixTest<SetOutputLimitFix> OffersNothing(string body, string members = "") => new(Desk(body, members));

    [Fact]
    public Task A_call_with_a_limit_is_left_alone() => OffersNothing("""await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 400 });""").RunAsync();

    [Fact]
    public Task Options_that_are_assigned_twice_are_left_alone() => OffersNothing("""
        var options = new ChatOptions(); options.MaxOutputTokens = null;
        await ai.[|GetResponseAsync|](text, options);
        """).RunAsync();

    [Fact]
    public Task A_raw_request_body_is_left_alone() =>
        OffersNothing("""await chat.[|CompleteChatAsync|](System.ClientModel.BinaryContent.Create(BinaryData.FromString(text)));""").RunAsync();

    [Fact]
    public Task The_title_says_the_limit() => Offers(
        """await ai.[|GetResponseAsync|](text);""",
        """await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 });""").Titled("Limit the answer to 1,000 tokens").RunAsync();

    [Fact]
    public Task The_limit_is_twice_what_the_team_expects() => Offers(
        """await ai.[|GetResponseAsync|](text);""",
        """await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 160 });""").With("stoker.expected_output_tokens = 80").Titled("Limit the answer to 160 tokens").RunAsync();

    [Fact]
    public Task Options_come_before_a_named_cancellation_token() => Offers(
        """await ai.[|GetResponseAsync|](text, cancellationToken: stop);""",
        """await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 }, cancellationToken: stop);""").RunAsync();

    [Fact]
    public Task Arguments_out_of_order_get_a_named_one() => Offers(
        """await ai.[|GetResponseAsync|](cancellationToken: stop, chatMessage: text);""",
        """await ai.GetResponseAsync(cancellationToken: stop, chatMessage: text, options: new ChatOptions { MaxOutputTokens = 1000 });""").RunAsync();

    [Fact]
    public Task Null_options_are_replaced() => Offers(
        """await ai.[|GetResponseAsync|](text, null, stop);""",
        """await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 }, stop);""").RunAsync();

    [Theory]
    [InlineData("new ChatOptions()", "new ChatOptions { MaxOutputTokens = 1000 }")]
    [InlineData("new()", "new() { MaxOutputTokens = 1000 }")]
    [InlineData("new ChatOptions { }", "new ChatOptions { MaxOutputTokens = 1000 }")]
    [InlineData("new ChatOptions { Temperature = 0 }", "new ChatOptions { Temperature = 0, MaxOutputTokens = 1000 }")]
    [InlineData("new ChatOptions { Temperature = 0, }", "new ChatOptions { Temperature = 0, MaxOutputTokens = 1000, }")]
    [InlineData("new ChatOptions { MaxOutputTokens = null, Temperature = 0 }", "new ChatOptions { MaxOutputTokens = 1000, Temperature = 0 }")]
    public Task Options_made_at_the_call_get_the_limit(string before, string after) => Offers(
        $"await ai.[|GetResponseAsync|]([new ChatMessage(ChatRole.User, text)], {before});",
        $"await ai.GetResponseAsync([new ChatMessage(ChatRole.User, text)], {after});").RunAsync();

    [Fact]
    public Task An_initializer_keeps_its_lines_and_comments() => Offers(
        """
        var options = new ChatOptions
                {
                    Instructions = "Be brief.", // a style
                    Temperature = 0 // always the same
                };
                await ai.[|GetResponseAsync|](text, options);
        """,
        """
        var options = new ChatOptions
                {
                    Instructions = "Be brief.", // a style
                    Temperature = 0, // always the same
                    MaxOutputTokens = 1000
                };
                await ai.GetResponseAsync(text, options);
        """).RunAsync();

    [Fact]
    public Task An_initializer_keeps_its_last_comma() => Offers(
        """"
        ChatOptions options = new()
                {
                    Instructions = """
                        Be brief.
                        """,
                };
                await ai.[|GetResponseAsync|](text, options);
        """",
        """"
        ChatOptions options = new()
                {
                    Instructions = """
                        Be brief.
                        """,
                    MaxOutputTokens = 1000,
                };
                await ai.GetResponseAsync(text, options);
        """").RunAsync();

    [Fact]
    public Task Options_that_several_calls_share_are_changed_once_and_the_title_says_so() => Offers(
        """await ai.[|GetResponseAsync|](text, Brief); await ai.[|GetResponseAsync|]("Hi", Brief);""",
        """await ai.GetResponseAsync(text, Brief); await ai.GetResponseAsync("Hi", Brief);""",
        "static readonly ChatOptions Brief = new() { Temperature = 0 };",
        "static readonly ChatOptions Brief = new() { Temperature = 0, MaxOutputTokens = 1000 };")
        .Titled("Limit every answer of calls with 'Brief' to 1,000 tokens").RunAsync();

    [Fact]
    public Task Loose_messages_of_OpenAI_move_into_a_collection() => Offers(
        """await chat.[|CompleteChatAsync|](text);""",
        """await chat.CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 1000 });""").RunAsync();

    [Fact]
    public Task An_older_CSharp_gets_an_array() => new FixTest<SetOutputLimitFix>(
        """
        using OpenAI.Chat;
        class Desk { void Run(ChatClient chat, string text) { chat.[|CompleteChat|](new SystemChatMessage("Be brief."), new UserChatMessage(text)); } }
        """,
        """
        using OpenAI.Chat;
        class Desk { void Run(ChatClient chat, string text) { chat.CompleteChat(new OpenAI.Chat.ChatMessage[] { new SystemChatMessage("Be brief."), new UserChatMessage(text) }, new ChatCompletionOptions { MaxOutputTokenCount = 1000 }); } }
        """).InCSharp(LanguageVersion.CSharp11).RunAsync();

    [Fact]
    public Task Messages_in_a_collection_stay_as_they_are() => Offers(
        """chat.[|CompleteChat|]([new OpenAI.Chat.UserChatMessage(text)]);""",
        """chat.CompleteChat([new OpenAI.Chat.UserChatMessage(text)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 1000 });""").RunAsync();

    [Fact]
    public Task A_list_of_messages_stays_as_it_is() => Offers(
        """var messages = new List<OpenAI.Chat.ChatMessage> { text }; await foreach (var part in chat.[|CompleteChatStreamingAsync|](messages)) { }""",
        """var messages = new List<OpenAI.Chat.ChatMessage> { text }; await foreach (var part in chat.CompleteChatStreamingAsync(messages, new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 1000 })) { }""").RunAsync();

    [Fact]
    public Task A_response_from_text_gets_a_request_object() => Offers(
        """await responses.[|CreateResponseAsync|]("gpt-6-luna", text, cancellationToken: stop);""",
        """await responses.CreateResponseAsync(new CreateResponseOptions("gpt-6-luna", [ResponseItem.CreateUserMessageItem(text)]) { MaxOutputTokenCount = 1000 }, cancellationToken: stop);""").RunAsync();

    [Fact]
    public Task A_response_from_items_gets_a_request_object() => Offers(
        """await responses.[|CreateResponseAsync|]("gpt-6-luna", [ResponseItem.CreateUserMessageItem(text)]);""",
        """await responses.CreateResponseAsync(new CreateResponseOptions("gpt-6-luna", [ResponseItem.CreateUserMessageItem(text)]) { MaxOutputTokenCount = 1000 });""").RunAsync();

    [Fact]
    public Task A_request_object_gets_the_limit() => Offers(
        """await responses.[|CreateResponseAsync|](new CreateResponseOptions("gpt-6-luna", [ResponseItem.CreateUserMessageItem(text)]));""",
        """await responses.CreateResponseAsync(new CreateResponseOptions("gpt-6-luna", [ResponseItem.CreateUserMessageItem(text)]) { MaxOutputTokenCount = 1000 });""").RunAsync();

    [Fact]
    public Task A_client_of_Anthropic_gets_the_limit_by_its_options() => new FixTest<SetOutputLimitFix>(
        """class Desk { static readonly IChatClient Chat = new AnthropicClient().AsIChatClient("claude-haiku-4-5", 500); void Run() { } }""").RunAsync();

    [Fact]
    public Task Top_level_statements_are_fixed() => new FixTest<SetOutputLimitFix>(
        """
        var ai = args.Length > 0 ? default(IChatClient)! : null!;
        Console.WriteLine(await ai.[|GetResponseAsync|]("Hi"));
        """,
        """
        var ai = args.Length > 0 ? default(IChatClient)! : null!;
        Console.WriteLine(await ai.GetResponseAsync("Hi", new ChatOptions { MaxOutputTokens = 1000 }));
        """).AsProgram().RunAsync();

    [Fact]
    public Task Nested_calls_are_fixed_at_once() => Offers(
        """await ai.[|GetResponseAsync|]((await ai.[|GetResponseAsync|](text)).Text);""",
        """await ai.GetResponseAsync((await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 })).Text, new ChatOptions { MaxOutputTokens = 1000 });""").RunAsync();

    [Fact]
    public Task All_files_of_a_project_are_fixed()
    {
        var test = new FixTest<SetOutputLimitFix>(
            """class A { Task Run(IChatClient ai, string text) => ai.[|GetResponseAsync|](text); }""",
            """class A { Task Run(IChatClient ai, string text) => ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 }); }""");
        test.TestState.Sources.Add("""class B { Task Run(IChatClient ai, string text) => ai.[|GetResponseAsync|](text, new()); }""");
        test.FixedState.Sources.Add("""class B { Task Run(IChatClient ai, string text) => ai.GetResponseAsync(text, new() { MaxOutputTokens = 1000 }); }""");
        return test.RunAsync();
    }

    [Fact]
    public Task A_call_at_a_line_of_a_component_is_left_alone()
    {
        var test = new FixTest<SetOutputLimitFix>("""class Page { }""");
        test.TestState.Sources.Add(("Chat_razor.cs", """
            class Chat(IChatClient ai)
            {
                Task Run(string text) =>
            #line 3 "Chat.razor"
                    ai.{|#0:GetResponseAsync|}(text);
            #line default
            }
            """));
        test.FixedState.Sources.Add(("Chat_razor.cs", test.TestState.Sources[1].content.ToString()));
        return test.Informing().RunAsync();
    }

    [Fact]
    public async Task A_limit_that_only_the_client_takes_is_set_where_it_is_made_and_the_title_says_so()
    {
        static string Agent(string made, string first, string second) => $$"""
            using AutoGen.Core;
            using AutoGen.OpenAI;
            class Talk(OpenAI.Chat.ChatClient chat)
            {
                async Task Run(string text)
                {
                    var agent = {{made}};
                    await {{first}};
                    await {{second}};
                }
            }
            """;
        var test = new FixTest<SetOutputLimitFix>(
            Agent("""new OpenAIChatAgent(chat, "desk")""", "agent.[|SendAsync|](text)", """agent.[|SendAsync|]("And now?")"""),
            Agent("""new OpenAIChatAgent(chat, "desk", maxTokens: 1000)""", "agent.SendAsync(text)", """agent.SendAsync("And now?")"""));
        await (await test.Titled("Limit every answer of this client to 1,000 tokens").WithAsync("AutoGen.OpenAI")).RunAsync();
    }
}
