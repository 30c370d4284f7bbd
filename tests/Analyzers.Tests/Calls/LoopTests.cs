using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Calls;

public class LoopTests
{
    private static async Task<string> LoopsOf(string body) =>
        string.Join(" > ", (await LedgerOf.Body(body)).Loops.Select(l => $"{l.Kind} {l.Role} {l.Symbol} {l.Iterations?.ToString() ?? "?"}"));

    [Fact]
    public async Task A_call_outside_any_loop_has_none() => Assert.Equal("", await LoopsOf("""await chat.CompleteChatAsync("hi");"""));

    [Fact]
    public async Task What_a_loop_iterates_is_evaluated_once() => Assert.Equal("", await LoopsOf("""foreach (var word in (await chat.CompleteChatAsync("hi")).Value.Content) { }"""));

    [Fact]
    public async Task Streaming_an_answer_is_no_loop_of_calls() => Assert.Equal("", await LoopsOf("""await foreach (var update in chat.CompleteChatStreamingAsync("hi")) { }"""));

    [Theory]
    [InlineData("""foreach (var t in texts) await chat.CompleteChatAsync(t);""", "ForEach Batch texts ?")]
    [InlineData("""for (var i = 0; i < texts.Length; i++) await chat.CompleteChatAsync(texts[i]);""", "For Batch texts ?")]
    [InlineData("""for (var i = 0; i < 3; i++) await chat.CompleteChatAsync("hi");""", "For Other 3 3")]
    [InlineData("""foreach (var t in new[] { "a", "b" }) await chat.CompleteChatAsync(t);""", "ForEach Batch string[] 2")]
    [InlineData("""foreach (var t in texts.Take(10)) await chat.CompleteChatAsync(t);""", "ForEach Batch texts ?")]
    [InlineData("""await Task.WhenAll(texts.Select(t => chat.CompleteChatAsync(t)));""", "Linq Batch texts ?")]
    [InlineData("""await Parallel.ForEachAsync(texts, async (t, c) => await chat.CompleteChatAsync(t));""", "Linq Batch texts ?")]
    [InlineData("""var q = new Queue<string>(texts); while (q.TryDequeue(out var t)) await chat.CompleteChatAsync(t);""", "While Batch q ?")]
    [InlineData("""var q = new Queue<string>(texts); while (q.Count > 0) { var t = q.Dequeue(); await chat.CompleteChatAsync(t); }""", "While Batch q ?")]
    [InlineData("""var rounds = 500; await Parallel.ForAsync(0, rounds, async (i, c) => await chat.CompleteChatAsync("hi"));""", "Linq Batch rounds 500")]
    [InlineData("""Parallel.For(0, texts.Length, i => chat.CompleteChat(texts[i]));""", "Linq Batch texts ?")]
    [InlineData("""foreach (var a in texts) foreach (var b in texts) await chat.CompleteChatAsync(a + b);""", "ForEach Batch texts ? > ForEach Batch texts ?")]
    public async Task Loops_are_named_with_role_and_count(string body, string expected) => Assert.Equal(expected, await LoopsOf(body));

    [Fact]
    public async Task What_a_builder_is_given_runs_when_the_pipeline_does() => Assert.Empty(Assert.Single((await LedgerOf.Code(["Microsoft.Extensions.AI"], """
        using Microsoft.Extensions.AI;
        class Desk(OpenAI.Chat.ChatClient chat)
        {
            void Make(IChatClient ai, string[] names)
            {
                var builder = ai.AsBuilder();
                foreach (var name in names) builder.Use((inner, services) => { chat.CompleteChat(name); return inner; });
            }
        }
        """)).Calls).Loops);

    [Fact]
    public async Task A_console_conversation_is_interactive() => Assert.StartsWith("While Interactive", await LoopsOf("""while (Console.ReadLine() is { } line) await chat.CompleteChatAsync(line);"""));

    [Fact]
    public async Task A_loop_that_swallows_the_failure_and_leaves_on_success_is_a_retry() => Assert.StartsWith("For Retry", await LoopsOf("""
        for (var attempt = 0; attempt < 3; attempt++) { try { await chat.CompleteChatAsync("hi"); return; } catch (Exception) { await Task.Delay(100); } }
        """));

    [Theory]
    [InlineData("Retry", """foreach (var t in texts) { try { await chat.CompleteChatAsync(t); return; } catch (Exception) { } }""")]
    [InlineData("Batch", """foreach (var t in texts) { try { await chat.CompleteChatAsync(t); } catch (Exception) { break; } }""")]
    [InlineData("Batch", """foreach (var t in texts) { try { await chat.CompleteChatAsync(t); if (t == "last") return; } catch (Exception) { continue; } }""")]
    public async Task One_after_the_other_until_one_answers_is_a_retry(string role, string body) => Assert.StartsWith("ForEach " + role, await LoopsOf(body));

    [Fact]
    public async Task A_loop_that_ends_with_its_first_round_tries_nothing_again() => Assert.StartsWith("While Other", await LoopsOf("""
        var attempts = 0;
        while (attempts < 3) { attempts++; await chat.CompleteChatAsync("hi"); break; }
        """));

    [Fact]
    public async Task A_loop_that_waits_and_leaves_on_a_good_answer_is_a_retry() => Assert.StartsWith("For Retry", await LoopsOf("""
        int[] waits = [1000, 2000];
        for (var attempt = 0; attempt <= waits.Length; attempt++)
        {
            var done = await chat.CompleteChatAsync("hi");
            if (done.Value.Content.Count > 0) { break; }
            await Task.Delay(waits[attempt]);
        }
        """));

    [Fact]
    public async Task A_loop_that_asks_again_until_the_answer_will_do_is_a_retry() => Assert.StartsWith("While Retry", await LoopsOf("""
        var attempts = 0;
        while (true)
        {
            var answer = (await ai.GetResponseAsync(text)).Text;
            if (int.TryParse(answer, out _)) return;
            if (++attempts > 3) throw new InvalidOperationException();
        }
        """));

    [Fact]
    public async Task A_loop_around_a_retry_is_none_itself() => Assert.Matches("^For Other .* > For Retry", await LoopsOf("""
        for (var round = 0; round < 5; round++)
        {
            var done = await Task.Run(() => text.Length > 3);
            for (var retry = 0; retry < 3 && !done; retry++)
            {
                await Task.Delay(1000);
                done = (await chat.CompleteChatAsync("hi")).Value.Content.Count > 0;
            }

            if (done) return;
        }
        """));

    [Fact]
    public async Task A_loop_over_data_that_waits_between_calls_is_no_retry() => Assert.StartsWith("For Batch", await LoopsOf("""
        for (var i = 0; i < texts.Length; i++)
        {
            if ((await chat.CompleteChatAsync(texts[i])).Value.Content.Count == 0) { break; }
            await Task.Delay(1000);
        }
        """));

    [Fact]
    public async Task A_conversation_of_some_turns_is_no_retry() => Assert.StartsWith("For Other", await LoopsOf("""
        for (var turn = 0; turn < 10; turn++) { if ((await ai.GetResponseAsync(text)).Text == "done") return; }
        """));

    [Fact]
    public async Task A_loop_that_logs_failures_and_goes_on_with_the_next_item_is_no_retry() => Assert.StartsWith("ForEach Batch", await LoopsOf("""
        foreach (var t in texts) { try { await chat.CompleteChatAsync(t); } catch (Exception e) { Console.WriteLine(e); } }
        """));

    [Fact]
    public async Task A_loop_that_looks_at_tool_calls_is_an_agent() => Assert.StartsWith("While Agent", await LoopsOf("""
        OpenAI.Chat.ChatCompletion done;
        do { done = await chat.CompleteChatAsync("hi"); } while (done.FinishReason == OpenAI.Chat.ChatFinishReason.ToolCalls);
        """));

    [Fact]
    public async Task A_helper_that_asks_a_person_makes_a_conversation()
    {
        var ledger = await LedgerOf.Code("""
            class C(IChatClient chat)
            {
                async Task Run() { string line; do { line = Ask(); await chat.GetResponseAsync(line); } while (line != ""); }
                static string Ask() { Console.Write("> "); return Console.ReadLine() ?? ""; }
            }
            """);

        Assert.Equal(LoopRole.Interactive, Assert.Single(Assert.Single(ledger.Calls).Loops).Role);
    }

    [Fact]
    public async Task Helpers_that_ask_one_another_and_give_the_text_out_make_a_conversation()
    {
        var ledger = await LedgerOf.Code("""
            class C(IChatClient chat)
            {
                async Task Run() { while (TryAsk(out var line)) await chat.GetResponseAsync(line); }
                static bool TryAsk(out string line) { line = Read(); return line != ""; }
                static string Read() => Console.ReadLine() ?? "";
            }
            """);

        Assert.Equal(LoopRole.Interactive, Assert.Single(Assert.Single(ledger.Calls).Loops).Role);
    }

    [Fact]
    public async Task A_loop_until_a_helper_finds_no_more_tool_calls_is_an_agent()
    {
        var ledger = await LedgerOf.Code("""
            class C(IChatClient chat)
            {
                async Task Run(List<ChatMessage> messages)
                {
                    while (true)
                    {
                        var calls = Calls(await chat.GetResponseAsync(messages));
                        if (calls.Count == 0) return;
                    }
                }
                static IReadOnlyList<FunctionCallContent> Calls(ChatResponse response) => [.. response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>()];
            }
            """);

        Assert.Equal(LoopRole.Agent, Assert.Single(Assert.Single(ledger.Calls).Loops).Role);
    }

    [Fact]
    public async Task A_helper_that_runs_its_lambda_again_and_again_is_a_loop()
    {
        var ledger = await LedgerOf.Code("""
            static class Retry
            {
                public static async Task<T> Run<T>(Func<Task<T>> attempt)
                {
                    while (true) { try { return await attempt(); } catch (Exception) { await Task.Delay(100); } }
                }
            }
            class C(IChatClient chat) { Task Ask(string text) => Retry.Run(() => chat.GetResponseAsync(text)); }
            """);

        var loop = Assert.Single(Assert.Single(ledger.Calls).Loops);
        Assert.Equal((LoopKind.While, LoopRole.Retry), (loop.Kind, loop.Role));
    }

    [Fact]
    public async Task A_helper_that_runs_its_lambda_once_is_none()
    {
        var ledger = await LedgerOf.Code("""
            class C(IChatClient chat)
            {
                Task Ask(string text) => Timed(() => chat.GetResponseAsync(text));
                static async Task<T> Timed<T>(Func<Task<T>> work) { foreach (var c in "ab") Console.Write(c); return await work(); }
            }
            """);

        Assert.Empty(Assert.Single(ledger.Calls).Loops);
    }

    [Fact]
    public async Task A_loop_around_another_local_function_is_not_the_calls() => Assert.Equal("", await LoopsOf("""
        await chat.CompleteChatAsync(string.Join(",", texts.Select(Upper).Select(t => Upper(t))));
        static string Upper(string t) => t.ToUpperInvariant();
        """));

    [Fact]
    public async Task A_loop_until_the_service_stops_counts_one_round() => Assert.Equal("While Other !stop.IsCancellationRequested 1", await LoopsOf("""var stop = CancellationToken.None; while (!stop.IsCancellationRequested) await chat.CompleteChatAsync("hi");"""));

    [Fact]
    public async Task What_a_group_chats_manager_asks_is_asked_every_round()
    {
        var ledger = await LedgerOf.Code(["Microsoft.SemanticKernel.Agents.Orchestration"], """
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.Agents.Orchestration.GroupChat;
            using Microsoft.SemanticKernel.ChatCompletion;
            class Moderator(IChatCompletionService chat) : RoundRobinGroupChatManager
            {
                public override async ValueTask<GroupChatManagerResult<string>> SelectNextAgent(ChatHistory history, GroupChatTeam team, CancellationToken cancellationToken = default) =>
                    new((await chat.GetChatMessageContentAsync(history)).Content!);
                public override async ValueTask<GroupChatManagerResult<string>> FilterResults(ChatHistory history, CancellationToken cancellationToken = default) =>
                    new((await chat.GetChatMessageContentAsync(history)).Content!);
            }
            """);

        Assert.Equal(["", "Callback Agent rounds of GroupChatManager"], ledger.Calls.Select(call => string.Join(" > ", call.Loops.Select(l => $"{l.Kind} {l.Role} {l.Symbol}"))));
    }

    [Fact]
    public async Task A_method_that_calls_itself_for_the_tools_is_an_agent()
    {
        var ledger = await LedgerOf.Code("""
            class C(OpenAI.Chat.ChatClient chat)
            {
                async Task Ask(List<OpenAI.Chat.ChatMessage> messages, int depth)
                {
                    OpenAI.Chat.ChatCompletion done = await chat.CompleteChatAsync(messages);
                    if (depth < 5 && done.FinishReason == OpenAI.Chat.ChatFinishReason.ToolCalls) await Ask(messages, depth + 1);
                }
            }
            """);

        var loop = Assert.Single(Assert.Single(Assert.Single(ledger.Methods).Callees).Loops);
        Assert.Equal((LoopKind.Recursion, LoopRole.Agent, 5), (loop.Kind, loop.Role, loop.AtMost));
    }

    [Fact]
    public async Task A_librarys_contract_may_be_implemented_in_another_project_too()
    {
        var ledger = await LedgerOf.Code("""
            public interface IAsk { Task<string> Ask(string text); int Count(); }
            public class Echo : IAsk { public Task<string> Ask(string text) => Task.FromResult(text); public int Count() => 0; }
            public class Desk(IAsk ask) { public async Task Run(string[] texts) { foreach (var text in texts) { await ask.Ask(text); ask.Count(); } } }
            """);

        var edge = Assert.Single(Assert.Single(ledger.Methods).Callees);
        Assert.Equal(("M:IAsk.Ask(System.String)", true, 1), (edge.Target, edge.IsDispatched, edge.Loops.Count));
    }
}
