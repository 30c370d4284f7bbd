namespace Stoker.Analyzers.Tests.Rules;

public class UncachedCallInLoopRuleTests
{
    private static Task Verify(string body) => StokerTest.RunAsync("STK2001", $$"""
        class Desk(IChatClient ai)
        {
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

            async Task Run(string[] texts)
            {
                {{body}}
            }
        }
        """);

    private static async Task Inform(string body, string message)
    {
        var test = new StokerTest("STK2001", $$"""
            class Desk
            {
                async Task Run(OpenAI.Chat.ChatClient chat, string[] texts)
                {
                    {{body}}
                }
            }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("STK2001", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK2001", """
        class Chat { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { async Task M(Chat chat, string[] texts) { foreach (var t in texts) await chat.CompleteChatAsync("same"); } }
        """);

    [Fact]
    public Task A_single_call_is_silent() => Verify("""await chat.CompleteChatAsync("hi");""");

    [Fact]
    public Task A_conversation_is_silent() => Verify("""while (Console.ReadLine() is { } line) await chat.CompleteChatAsync(line);""");

    [Fact]
    public Task A_service_loop_is_silent() => Verify("""while (true) { await chat.CompleteChatAsync("hi"); await Task.Delay(1000); }""");

    [Fact]
    public Task A_call_in_a_caches_factory_is_silent() => Verify("""
        var cache = new System.Collections.Concurrent.ConcurrentDictionary<string, Task<System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>>>();
        foreach (var t in texts) await cache.GetOrAdd(t, key => chat.CompleteChatAsync(key));
        """);

    [Fact]
    public Task A_call_given_to_a_teams_own_cache_method_is_silent() => StokerTest.RunAsync("STK2001", """
        using Microsoft.Extensions.Caching.Distributed;
        static class Caches { public static Task<T> GetOrSetAsync<T>(this IDistributedCache cache, string key, Func<Task<T>> make) => make(); }
        class Desk(IChatClient ai, IDistributedCache cache) { async Task Run(string[] texts) { foreach (var t in texts) await cache.GetOrSetAsync("key", () => ai.GetResponseAsync("same")); } }
        """);

    [Fact]
    public Task Embeddings_are_not_this_rules_matter() => Verify("""
        var client = new EmbeddingClient("text-embedding-3-small", "key");
        foreach (var t in texts) await client.GenerateEmbeddingAsync(t);
        """);

    [Fact]
    public Task The_same_question_each_time_warns() => Verify("""foreach (var t in texts) await chat.[|CompleteChatAsync|]("Name the capital of France.");""");

    [Fact]
    public Task A_streamed_answer_about_each_item_of_a_queue_is_no_repetition() => Inform("""
        var queue = new Queue<string>(texts);
        while (queue.Count > 0)
        {
            var text = queue.Dequeue();
            await foreach (var update in chat.{|#0:CompleteChatStreamingAsync|}(text)) { }
        }
        """, "ChatClient.CompleteChatStreamingAsync runs once per item of queue with no cache: distinct items never hit a response cache; consider a batch API");

    [Fact]
    public Task What_comes_in_by_and_by_cannot_wait_for_a_batch() => Verify("""
        var inbox = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await foreach (var text in inbox.Reader.ReadAllAsync()) await chat.CompleteChatAsync(text);
        """);

    [Fact]
    public Task A_retry_has_nothing_to_keep_and_only_informs() => Inform("""
        for (var i = 0; i < 3; i++) { try { await chat.{|#0:CompleteChatAsync|}(texts[0]); return; } catch (Exception) { } }
        """, "ChatClient.CompleteChatAsync runs once per attempt: each retry pays for the same input again");

    [Fact]
    public Task A_retry_that_tells_what_went_wrong_sends_another_input() => Inform("""
        var failure = "";
        for (var i = 0; i < 3; i++) { try { await chat.{|#0:CompleteChatAsync|}(texts[0] + failure); return; } catch (Exception e) { failure = e.Message; } }
        """, "ChatClient.CompleteChatAsync runs once per attempt: each retry pays for its input again");

    [Fact]
    public Task A_function_that_is_only_kept_does_not_run_in_the_loop() => StokerTest.RunAsync("STK2001", """
        class Tool(string name, Func<string, Task> run) { public string Name => name; public Task Run(string text) => run(text); }
        class Desk(IChatClient ai)
        {
            public event Func<string, Task>? Asked;
            void Add(string[] names, List<Tool> tools)
            {
                foreach (var name in names)
                {
                    tools.Add(new Tool(name, text => ai.GetResponseAsync(text)));
                    Asked += text => ai.GetResponseAsync(text);
                }
            }
        }
        """);

    [Fact]
    public Task Turns_of_one_conversation_are_no_batch() => StokerTest.RunAsync("STK2001", """
        class Desk(IChatClient ai)
        {
            async Task Run(string[] texts)
            {
                string? conversation = null;
                foreach (var text in texts)
                {
                    var answer = await ai.GetResponseAsync(text, new ChatOptions { ConversationId = conversation });
                    conversation = answer.ConversationId;
                }
            }
        }
        """);

    [Fact]
    public async Task Items_by_their_index_are_distinct()
    {
        var test = new StokerTest("STK2001", """
            class Desk { async Task Run(OpenAI.Chat.ChatClient chat, string[] texts) { for (var i = 0; i < texts.Length; i++) await chat.{|#0:CompleteChatAsync|}(texts[i]); } }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("STK2001", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Distinct_items_only_inform()
    {
        var test = new StokerTest("STK2001", """
            class Desk { async Task Run(OpenAI.Chat.ChatClient chat, string[] texts) { foreach (var t in texts) await chat.{|#0:CompleteChatAsync|}(t); } }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("STK2001", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_long_prefix_that_the_provider_caches_only_when_marked_warns() => StokerTest.RunAsync("STK2001", $$""""
        class Desk(AnthropicClient anthropic)
        {
            const string Policy = """{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 300))}}""";

            async Task Run(string[] texts)
            {
                foreach (var t in texts)
                {
                    await anthropic.Messages.[|Create|](new() { Model = "claude-sonnet-4-5", MaxTokens = 64, System = Policy, Messages = [new UserMessageParam(t)] });
                }
            }
        }
        """");

    [Fact]
    public Task Helpers_one_behind_another_are_looked_through() => StokerTest.RunAsync("STK2001", """
        class Model(IChatClient ai)
        {
            public Task<string> Describe(string picture) => Send("Describe " + picture);
            private async Task<string> Send(string text) => (await ai.GetResponseAsync(text)).Text;
        }
        class Desk(Model model)
        {
            async Task Run(string[] pictures) { foreach (var picture in pictures) await model.[|Describe|]("a river"); }
        }
        """);

    [Fact]
    public Task A_loop_on_the_way_is_judged_where_it_stands() => StokerTest.RunAsync("STK2001", """
        class Model(IChatClient ai)
        {
            public async Task Describe(string[] pictures) { foreach (var picture in pictures) await [|Send|]("a river"); }
            private Task Send(string text) => ai.GetResponseAsync(text);
        }
        class Desk(Model model)
        {
            async Task Run(string[][] albums) { foreach (var album in albums) await model.Describe(album); }
        }
        """);

    [Fact]
    public Task A_helper_of_the_same_project_is_looked_through_in_another_file()
    {
        var test = new StokerTest("STK2001", """
            class Desk(Helper helper) { async Task Run(string[] texts) { foreach (var t in texts) await helper.[|Ask|](); } }
            """);
        test.TestState.Sources.Add(("Helper.cs", """
            class Helper(OpenAI.Chat.ChatClient chat) { public System.Threading.Tasks.Task Ask() => chat.CompleteChatAsync("Name the capital of France."); }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
