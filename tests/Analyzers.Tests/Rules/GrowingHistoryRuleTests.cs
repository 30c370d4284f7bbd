using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class GrowingHistoryRuleTests
{
    private const string Rule = "STK2004";

    private static string Code(string body) => $$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat)
        {
            async Task Run(string[] texts, List<ChatMessage> given)
            {
                List<ChatMessage> history = [new(ChatRole.System, "Be brief.")];
                {{body}}
            }

            static void Keep(List<ChatMessage> messages, string text) => messages.Add(new(ChatRole.User, text));

            static void Cut(List<ChatMessage> messages) { while (messages.Count > 9) messages.RemoveAt(1); }
        }
        """;

    private static Task Verify(string body) => StokerTest.RunAsync(Rule, Code(body));

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class ChatMessage(string text) { public string Text => text; }
        class Chat { public Task<ChatMessage> GetResponseAsync(List<ChatMessage> messages) => Task.FromResult(messages[0]); }
        class C { async Task M(Chat chat, List<ChatMessage> history) { while (Console.ReadLine() is { } line) { history.Add(new(line)); history.Add(await chat.GetResponseAsync(history)); } } }
        """);

    [Fact]
    public Task A_list_made_for_each_round_is_silent() => Verify("""
        foreach (var text in texts)
        {
            var messages = new List<ChatMessage> { new(ChatRole.System, "Be brief."), new(ChatRole.User, text) };
            await ai.GetResponseAsync(messages);
        }
        """);

    [Fact]
    public Task A_helper_that_sends_a_part_of_what_it_is_given_is_silent() => StokerTest.RunAsync(Rule, """
        class Desk(IChatClient ai)
        {
            async Task Run()
            {
                List<ChatMessage> history = [];
                while (Console.ReadLine() is { } line)
                {
                    history.Add(new(ChatRole.User, line));
                    await Topic(history);
                }
            }

            private Task Topic(List<ChatMessage> messages) => ai.GetResponseAsync("Name the topic of: " + string.Join(' ', messages.Take(4).Select(m => m.Text)));
        }
        """);

    [Fact]
    public Task A_window_of_the_last_turns_is_silent() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            history.AddMessages(await ai.GetResponseAsync(history.TakeLast(20)));
        }
        """);

    [Fact]
    public Task A_list_that_is_cut_is_silent() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            if (history.Count > 20) history.RemoveRange(1, 2);
            history.AddMessages(await ai.GetResponseAsync(history));
        }
        """);

    [Fact]
    public Task A_list_that_a_helper_cuts_is_silent() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            Keep(history, line);
            Cut(history);
            history.AddMessages(await ai.GetResponseAsync(history));
        }
        """);

    [Fact]
    public Task A_list_that_starts_anew_each_round_is_silent() => Verify("""
        foreach (var text in texts)
        {
            history = [new(ChatRole.System, "Be brief.")];
            history.Add(new(ChatRole.User, text));
            await ai.GetResponseAsync(history);
        }
        """);

    [Fact]
    public Task A_conversation_that_ends_at_a_length_is_silent() => Verify("""
        while (history.Count < 30)
        {
            history.Add(new(ChatRole.User, Console.ReadLine()));
            history.AddMessages(await ai.GetResponseAsync(history));
        }
        """);

    [Fact]
    public Task A_few_rounds_are_silent() => Verify("""
        for (var i = 0; i < 3; i++)
        {
            history.AddMessages(await ai.GetResponseAsync(history));
        }
        """);

    [Fact]
    public Task A_list_that_does_not_grow_is_silent() => Verify("while (Console.ReadLine() is { } line) await ai.GetResponseAsync(given);");

    [Fact]
    public Task A_conversation_of_a_person_warns() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            history.AddMessages(await ai.[|GetResponseAsync|](history));
        }
        """);

    [Fact]
    public Task A_word_that_starts_anew_is_no_bound() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            if (line == "/clear") { history.Clear(); continue; }
            history.Add(new(ChatRole.User, line));
            try { history.AddMessages(await ai.[|GetResponseAsync|](history)); } catch (HttpRequestException) { history.RemoveAt(history.Count - 1); }
        }
        """);

    [Fact]
    public Task A_stream_of_a_copy_warns() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            var messages = new List<ChatMessage> { new(ChatRole.System, "Be brief.") };
            messages.AddRange(history);
            messages.Add(new(ChatRole.User, line));
            await foreach (var update in ai.[|GetStreamingResponseAsync|](messages)) Console.Write(update);
            history.Add(new(ChatRole.User, line));
        }
        """);

    [Fact]
    public Task A_list_that_a_helper_adds_to_warns() => Verify("""
        while (Console.ReadLine() is { } line)
        {
            Keep(history, line);
            await ai.[|GetResponseAsync|]([new(ChatRole.System, "Be brief."), .. history]);
        }
        """);

    [Fact]
    public Task Items_of_a_batch_that_pile_up_warn() => Verify("""
        foreach (var text in texts)
        {
            history.Add(new(ChatRole.User, text));
            await ai.[|GetResponseAsync|](history);
        }
        """);

    [Fact]
    public Task An_agent_without_a_cap_warns() => Verify("""
        while (true)
        {
            var answer = await ai.[|GetResponseAsync|](history);
            history.AddMessages(answer);
            if (answer.FinishReason != ChatFinishReason.ToolCalls) break;
        }
        """);

    [Fact]
    public async Task A_cap_on_the_rounds_leaves_an_information()
    {
        var test = new StokerTest(Rule, Code("""
            var round = 0;
            ChatResponse answer;
            do
            {
                answer = await ai.{|#0:GetResponseAsync|}(history);
                history.AddMessages(answer);
            }
            while (answer.FinishReason == ChatFinishReason.ToolCalls && ++round < 20);
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("IChatClient.GetResponseAsync sends all of 'history', which grows in every one of up to 20 rounds and is never cut: the tokens of n turns grow with n²"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_field_that_keeps_question_and_answer_warns() => StokerTest.RunAsync(Rule, """
        class Bot(OpenAI.Chat.ChatClient chat)
        {
            private readonly List<OpenAI.Chat.ChatMessage> _history = ["Be brief."];

            public async Task<string> AskAsync(string question)
            {
                _history.Add(new OpenAI.Chat.UserChatMessage(question));
                OpenAI.Chat.ChatCompletion answer = await chat.[|CompleteChatAsync|](_history);
                Remember(answer);
                return answer.Content[0].Text;
            }

            private void Remember(OpenAI.Chat.ChatCompletion answer) => _history.Add(new OpenAI.Chat.AssistantChatMessage(answer));
        }
        """);

    [Fact]
    public Task A_field_that_can_be_emptied_is_silent() => StokerTest.RunAsync(Rule, """
        class Bot(IChatClient ai)
        {
            private readonly List<ChatMessage> _history = [];

            public async Task<string> AskAsync(string question)
            {
                _history.Add(new(ChatRole.User, question));
                var answer = await ai.GetResponseAsync(_history);
                _history.AddMessages(answer);
                return answer.Text;
            }

            public void Reset() => _history.Clear();
        }
        """);

    [Fact]
    public Task A_list_that_is_filled_once_and_sent_once_is_silent() => StokerTest.RunAsync(Rule, """
        class Request(IChatClient ai)
        {
            private readonly List<ChatMessage> _messages = [];

            public Task<ChatResponse> SendAsync(string question)
            {
                _messages.Add(new(ChatRole.User, question));
                return ai.GetResponseAsync(_messages);
            }
        }
        """);

    [Fact]
    public Task A_helper_that_is_given_the_history_warns_at_the_loop() => StokerTest.RunAsync(Rule, """
        class Desk(IChatClient ai)
        {
            async Task Run()
            {
                var history = new List<ChatMessage>();
                while (Console.ReadLine() is { } line)
                {
                    history.Add(new(ChatRole.User, line));
                    history.AddMessages(await [|AskAsync|](history));
                }
            }

            async Task<ChatResponse> AskAsync(List<ChatMessage> messages) => await ai.GetResponseAsync(messages);
        }
        """);

    [Fact]
    public async Task The_message_reckons_what_a_window_would_save()
    {
        var test = new StokerTest(Rule, """
            class Desk
            {
                async Task Run()
                {
                    var chat = new OpenAI.Chat.ChatClient("gpt-4.1", "key");
                    List<OpenAI.Chat.ChatMessage> history = [];
                    while (Console.ReadLine() is { } line)
                    {
                        history.Add(new OpenAI.Chat.UserChatMessage(line));
                        history.Add(new OpenAI.Chat.AssistantChatMessage((await chat.{|#0:CompleteChatAsync|}(history)).Value));
                    }
                }
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("ChatClient.CompleteChatAsync sends all of 'history', which grows with every turn and is never cut: the tokens of n turns grow with n² (50 turns of ≈ 550 tokens resend 674k, $1.35; a window of 10 turns 223k, $0.446)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Semantic_Kernels_history_warns() => Assert.Contains(Rule, await LedgerOf.Findings(["Microsoft.SemanticKernel.Abstractions"], """
        using Microsoft.SemanticKernel.ChatCompletion;
        class Desk(IChatCompletionService chat)
        {
            async Task Run()
            {
                ChatHistory history = new("Be brief.");
                while (true)
                {
                    history.AddUserMessage(Console.ReadLine()!);
                    history.Add(await chat.GetChatMessageContentAsync(history));
                }
            }
        }
        """));

    [Fact]
    public async Task An_agents_session_grows_by_itself() => Assert.Contains(Rule, await LedgerOf.Findings(["Microsoft.Agents.AI"], """
        using Microsoft.Agents.AI;
        class Desk(AIAgent agent)
        {
            async Task Run()
            {
                var session = await agent.CreateSessionAsync();
                while (Console.ReadLine() is { } line) Console.WriteLine(await agent.RunAsync(line, session));
            }
        }
        """));
}
