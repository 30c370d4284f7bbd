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
    [InlineData("""var q = new Queue<string>(texts); while (q.TryDequeue(out var t)) await chat.CompleteChatAsync(t);""", "While Batch q.TryDequeue(out var t) ?")]
    [InlineData("""foreach (var a in texts) foreach (var b in texts) await chat.CompleteChatAsync(a + b);""", "ForEach Batch texts ? > ForEach Batch texts ?")]
    public async Task Loops_are_named_with_role_and_count(string body, string expected) => Assert.Equal(expected, await LoopsOf(body));

    [Fact]
    public async Task A_console_conversation_is_interactive() => Assert.StartsWith("While Interactive", await LoopsOf("""while (Console.ReadLine() is { } line) await chat.CompleteChatAsync(line);"""));

    [Fact]
    public async Task A_loop_that_swallows_the_failure_and_leaves_on_success_is_a_retry() => Assert.StartsWith("For Retry", await LoopsOf("""
        for (var attempt = 0; attempt < 3; attempt++) { try { await chat.CompleteChatAsync("hi"); return; } catch (Exception) { await Task.Delay(100); } }
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
    public async Task A_loop_over_data_that_waits_between_calls_is_no_retry() => Assert.StartsWith("For Batch", await LoopsOf("""
        for (var i = 0; i < texts.Length; i++)
        {
            if ((await chat.CompleteChatAsync(texts[i])).Value.Content.Count == 0) { break; }
            await Task.Delay(1000);
        }
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
    public async Task A_loop_until_the_service_stops_is_none_of_a_request() => Assert.Equal("", await LoopsOf("""var stop = CancellationToken.None; while (!stop.IsCancellationRequested) await chat.CompleteChatAsync("hi");"""));
}
