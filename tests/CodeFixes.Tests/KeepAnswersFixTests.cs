namespace Stoker.CodeFixes.Tests;

/// <summary>STK2001: keep answers in memory.</summary>
public class KeepAnswersFixTests
{
    private const string Ask = """

            private static async Task<T> GetOrAskAsync<T>(ConcurrentDictionary<string, Task<T>> answers, string prompt, Func<string, Task<T>> ask)
            {
                var answer = answers.GetOrAdd(prompt, ask);
                try
                {
                    return await answer.ConfigureAwait(false);
                }
                catch
                {
                    // A failure is not an answer: the next call asks again.
                    answers.TryRemove(new KeyValuePair<string, Task<T>>(prompt, answer));
                    throw;
                }
            }
        """;

    private static FixTest<KeepAnswersFix> Fix(string before, string? after = null) => new(before, after);

    private static FixTest<KeepAnswersFix> OffersNothing(string body) => Fix($$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat, AnthropicClient claude)
        {
            async Task Run(string text, string[] texts, List<OpenAI.Chat.ChatMessage> given)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task A_retry_keeps_nothing() => OffersNothing("""
        for (var i = 0; i < 3; i++) { try { await chat.{|#0:CompleteChatAsync|}("Hi"); return; } catch (Exception) { } }
        """).Informing().RunAsync();

    [Fact]
    public Task Distinct_items_never_hit_a_cache() => OffersNothing("""foreach (var t in texts) await chat.{|#0:CompleteChatAsync|}(t);""").Informing().RunAsync();

    [Fact]
    public Task A_stream_can_be_read_once_only() => OffersNothing("""foreach (var t in texts) await foreach (var part in ai.[|GetStreamingResponseAsync|]("Name the capital of France.")) { }""").RunAsync();

    [Fact]
    public Task A_conversation_from_outside_is_no_key() => OffersNothing("""foreach (var t in texts) await chat.[|CompleteChatAsync|](given);""").RunAsync();

    [Fact]
    public Task A_conversation_that_was_added_to_is_no_key() => OffersNothing("""
        var messages = new List<OpenAI.Chat.ChatMessage> { "Be brief." };
        messages.Add(text);
        foreach (var t in texts) await chat.[|CompleteChatAsync|](messages);
        """).RunAsync();

    [Fact]
    public Task Top_level_statements_have_no_field() => Fix("""
        var ai = args.Length > 0 ? default(IChatClient)! : null!;
        foreach (var a in args) await ai.[|GetResponseAsync|]("Name the capital of France.");
        """).AsProgram().RunAsync();

    [Fact]
    public Task The_same_question_is_asked_once() => Fix(
        """
        using System.Text;

        class Desk(IChatClient ai)
        {
            public async Task RunAsync(string[] texts, CancellationToken stop)
            {
                foreach (var t in texts)
                {
                    var answer = await ai.[|GetResponseAsync|]("Name the capital of France.", new ChatOptions { MaxOutputTokens = 10 }, stop);
                    Console.WriteLine(t + answer);
                }
            }
        }
        """,
        $$"""
        using System.Collections.Concurrent;
        using System.Text;

        class Desk(IChatClient ai)
        {
            private readonly ConcurrentDictionary<string, Task<ChatResponse>> _runAnswers = new();

            public async Task RunAsync(string[] texts, CancellationToken stop)
            {
                foreach (var t in texts)
                {
                    var answer = await GetOrAskAsync(_runAnswers, "Name the capital of France.", prompt => ai.GetResponseAsync(prompt, new ChatOptions { MaxOutputTokens = 10 }, stop));
                    Console.WriteLine(t + answer);
                }
            }
        {{Ask}}
        }
        """).Titled("Keep answers in memory (assumes that an answer may be reused for the same prompt)").RunAsync();

    [Fact]
    public Task Each_call_has_its_own_answers() => Fix(
        """
        using System.Collections.Concurrent;

        static class Desk
        {
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-6-luna", "key");

            public static async Task Run(string[] texts, string rule)
            {
                foreach (var t in texts)
                {
                    await chat.[|CompleteChatAsync|](new OpenAI.Chat.SystemChatMessage("Be brief."), new OpenAI.Chat.UserChatMessage($"Explain {rule}."));
                    await chat.[|CompleteChatAsync|](rule);
                }
            }
        }
        """,
        $$"""
        using System.Collections.Concurrent;

        static class Desk
        {
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-6-luna", "key");
            private static readonly ConcurrentDictionary<string, Task<System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>>> runAnswers = new();
            private static readonly ConcurrentDictionary<string, Task<System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>>> runAnswers2 = new();

            public static async Task Run(string[] texts, string rule)
            {
                foreach (var t in texts)
                {
                    await GetOrAskAsync(runAnswers, $"Explain {rule}.", prompt => chat.CompleteChatAsync(new OpenAI.Chat.SystemChatMessage("Be brief."), new OpenAI.Chat.UserChatMessage(prompt)));
                    await GetOrAskAsync(runAnswers2, rule, prompt => chat.CompleteChatAsync(prompt));
                }
            }
        {{Ask}}
        }
        """).RunAsync();

    [Fact]
    public Task A_call_that_waits_needs_no_task() => Fix(
        """"
        using System.Text;

        class Desk
        {
            private readonly OpenAI.Chat.ChatClient _chat = new("gpt-6-luna", "key");

            public void Run(string[] texts, string tone, string place)
            {
                var messages = new OpenAI.Chat.ChatMessage[] { new OpenAI.Chat.SystemChatMessage(tone), new OpenAI.Chat.UserChatMessage($"""
                    Name the capital of {place}.
                    """) };
                foreach (var t in texts)
                {
                    _chat.[|CompleteChat|](messages);
                }
            }
        }
        """",
        """"
        using System.Collections.Concurrent;
        using System.Text;

        class Desk
        {
            private readonly OpenAI.Chat.ChatClient _chat = new("gpt-6-luna", "key");
            private readonly ConcurrentDictionary<string, System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>> _runAnswers = new();

            public void Run(string[] texts, string tone, string place)
            {
                var messages = new OpenAI.Chat.ChatMessage[] { new OpenAI.Chat.SystemChatMessage(tone), new OpenAI.Chat.UserChatMessage($"""
                    Name the capital of {place}.
                    """) };
                foreach (var t in texts)
                {
                    _runAnswers.GetOrAdd(string.Join("\u001f", tone, $"""
                    Name the capital of {place}.
                    """), _ => _chat.CompleteChat(messages));
                }
            }
        }
        """").RunAsync();

    [Fact]
    public Task A_lambda_gets_the_kept_task() => Fix(
        """
        class Desk(AnthropicClient claude)
        {
            Task<Message[]> Run(string[] texts, string prompt) => Task.WhenAll(texts.Select(t => claude.Messages.[|Create|](new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam(prompt)] })));
        }
        """,
        $$"""
        class Desk(AnthropicClient claude)
        {
            private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Task<Message>> _runAnswers = new();

            Task<Message[]> Run(string[] texts, string prompt) => Task.WhenAll(texts.Select(t => GetOrAskAsync(_runAnswers, prompt, question => claude.Messages.Create(new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam(question)] }))));
        {{Ask.Replace("ConcurrentDictionary", "System.Collections.Concurrent.ConcurrentDictionary", StringComparison.Ordinal)}}
        }
        """).RunAsync();
}
