namespace Stoker.Analyzers.Tests.Rules;

public class UnboundedRoundsRuleTests
{
    private const string Rule = "STK2007";

    private static Task Verify(string body) => StokerTest.RunAsync(Rule, $$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat)
        {
            async Task<string> Run(List<ChatMessage> history, string[] texts, Queue<string> queue, CancellationToken stop)
            {
                {{body}}
                return "";
            }

            Task<string> NextAsync() => Task.FromResult("");
        }
        """);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task<string> GetResponseAsync(string text) => Task.FromResult(""); }
        class C { async Task M(Chat chat) { while (true) { if (await chat.GetResponseAsync("Go on.") == "DONE") break; } } }
        """);

    [Fact]
    public Task A_conversation_waits_for_a_person() => Verify("""
        while (true)
        {
            var answer = await ai.GetResponseAsync(Console.ReadLine()!);
            if (answer.Text == "bye") break;
        }
        """);

    [Fact]
    public Task Polling_for_an_answer_that_is_made_in_the_background_asks_nothing_anew() => Verify("""
        var answer = await ai.GetResponseAsync(history, new ChatOptions { AllowBackgroundResponses = true });
        while (answer.ContinuationToken is { } token)
        {
            answer = await ai.GetResponseAsync(history, new ChatOptions { ContinuationToken = token });
        }
        """);

    [Fact]
    public Task A_loop_that_a_colleague_ends_is_not_the_models() => StokerTest.RunAsync(Rule, """
        interface IApproval { Task<string> AskAsync(string text); }
        class Review { public string Draft { get; set; } = ""; public string Verdict { get; set; } = ""; public bool IsApproved => Verdict == "yes"; }
        class Desk(IChatClient ai, IApproval approval)
        {
            async Task Run(string text)
            {
                var review = new Review { Draft = text };
                while (!review.IsApproved)
                {
                    review.Draft = (await ai.GetResponseAsync(review.Draft)).Text;
                    review.Verdict = await approval.AskAsync("Send it?");
                }
            }
        }
        """);

    [Fact]
    public Task A_property_worked_out_from_the_answer_is_the_models() => StokerTest.RunAsync(Rule, """
        class Review { public string Draft { get; set; } = ""; public bool IsDone => Draft.EndsWith("DONE"); }
        class Desk(IChatClient ai)
        {
            async Task Run(string text)
            {
                var review = new Review { Draft = text };
                [|while|] (!review.IsDone) { review.Draft = (await ai.GetResponseAsync(review.Draft)).Text; }
            }
        }
        """);

    [Fact]
    public Task A_service_runs_until_it_is_stopped() => Verify("""
        while (!stop.IsCancellationRequested)
        {
            var text = await NextAsync();
            var answer = await ai.GetResponseAsync(text);
            Console.WriteLine(answer.Text);
        }
        """);

    [Fact]
    public Task A_queue_ends_with_its_items() => Verify("""
        while (queue.Count > 0)
        {
            var answer = await ai.GetResponseAsync(queue.Dequeue());
            if (answer.Text == "stop") break;
        }
        """);

    [Fact]
    public Task Pages_end_with_the_last() => Verify("""
        while (true)
        {
            var page = await NextAsync();
            if (page.Length == 0) break;
            await ai.GetResponseAsync(page);
        }
        """);

    [Fact]
    public Task A_counter_in_the_condition_is_a_cap() => Verify("""
        var rounds = 0;
        ChatResponse answer;
        do
        {
            answer = await ai.GetResponseAsync(history);
            history.AddMessages(answer);
        }
        while (answer.FinishReason == ChatFinishReason.ToolCalls && ++rounds < 10);
        """);

    [Fact]
    public Task A_counter_that_breaks_is_a_cap() => Verify("""
        var left = 10;
        while (true)
        {
            var answer = await ai.GetResponseAsync(history);
            if (answer.FinishReason != ChatFinishReason.ToolCalls) break;
            left--;
            if (left == 0) throw new InvalidOperationException("Too many rounds.");
        }
        """);

    [Fact]
    public Task A_clock_is_a_cap() => Verify("""
        var started = System.Diagnostics.Stopwatch.StartNew();
        while (started.Elapsed < TimeSpan.FromMinutes(1))
        {
            var answer = await ai.GetResponseAsync(history);
            if (answer.Text == "DONE") break;
        }
        """);

    [Fact]
    public Task Spent_tokens_are_a_cap() => Verify("""
        long spent = 0;
        while (true)
        {
            var answer = await ai.GetResponseAsync(history);
            spent += answer.Usage?.TotalTokenCount ?? 0;
            if (answer.Text == "DONE" || spent > 100_000) break;
        }
        """);

    [Fact]
    public Task A_filter_that_counts_attempts_is_a_cap() => Verify("""
        var attempt = 0;
        while (true)
        {
            try { return (await ai.GetResponseAsync("Hi")).Text; }
            catch (HttpRequestException) when (++attempt < 3) { await Task.Delay(1000); }
        }
        """);

    [Fact]
    public Task An_indexed_loop_is_a_cap() => Verify("""
        for (var i = 0; i < 5; i++)
        {
            var answer = await ai.GetResponseAsync(history);
            if (answer.Text == "DONE") break;
        }
        """);

    [Fact]
    public Task Tool_rounds_until_the_model_is_done_warn() => Verify("""
        [|while|] (true)
        {
            stop.ThrowIfCancellationRequested();
            var answer = await ai.GetResponseAsync(history);
            history.AddMessages(answer);
            if (answer.FinishReason != ChatFinishReason.ToolCalls) break;
        }
        """);

    [Fact]
    public Task A_flag_that_the_answer_sets_warns_once_for_a_loop_of_two_calls() => Verify("""
        var isDone = false;
        [|do|]
        {
            var draft = await ai.GetResponseAsync(history);
            var review = await ai.GetResponseAsync(draft.Text);
            isDone = review.Text.Contains("APPROVED");
        }
        while (!isDone);
        """);

    [Fact]
    public Task A_call_before_it_whose_answer_decides_nothing_does_not_hide_the_loop() => Verify("""
        [|while|] (true)
        {
            var title = await ai.GetResponseAsync("A title, please");
            System.Console.WriteLine(title.Text);
            var answer = await ai.GetResponseAsync(history);
            history.AddMessages(answer);
            if (answer.FinishReason != ChatFinishReason.ToolCalls) break;
        }
        """);

    [Fact]
    public Task A_streamed_answer_decides_as_well() => Verify("""
        [|while|] (!stop.IsCancellationRequested)
        {
            var text = new System.Text.StringBuilder();
            await foreach (var update in ai.GetStreamingResponseAsync(history)) text.Append(update.Text);
            if (text.ToString().Contains("DONE")) break;
        }
        """);

    [Fact]
    public Task A_retry_without_a_cap_warns() => Verify("""
        [|while|] (true)
        {
            try { return (await ai.GetResponseAsync("Hi")).Text; }
            catch (HttpRequestException) { await Task.Delay(1000); }
        }
        """);

    [Fact]
    public Task A_helper_that_asks_is_looked_through() => StokerTest.RunAsync(Rule, """
        class Desk(IChatClient ai)
        {
            async Task Run(List<ChatMessage> history)
            {
                [|while|] (true)
                {
                    var answer = await AskAsync(history);
                    if (answer.Length == 0) break;
                }
            }

            async Task<string> AskAsync(List<ChatMessage> history) => (await ai.GetResponseAsync(history)).Text;
        }
        """);

    [Fact]
    public Task A_recursion_on_the_answer_warns() => StokerTest.RunAsync(Rule, """
        class Desk(IChatClient ai)
        {
            async Task<string> AskAsync(List<ChatMessage> history)
            {
                var answer = await ai.[|GetResponseAsync|](history);
                if (answer.FinishReason == ChatFinishReason.ToolCalls)
                {
                    history.AddMessages(answer);
                    return await AskAsync(history);
                }

                return answer.Text;
            }
        }
        """);

    [Fact]
    public Task A_recursion_that_counts_is_silent() => StokerTest.RunAsync(Rule, """
        class Desk(IChatClient ai)
        {
            async Task<string> AskAsync(string text, int attempts = 3)
            {
                try { return (await ai.GetResponseAsync(text)).Text; }
                catch (HttpRequestException) when (attempts > 0) { return await AskAsync(text, attempts - 1); }
            }
        }
        """);

    [Fact]
    public Task A_recursion_through_data_is_silent() => StokerTest.RunAsync(Rule, """
        record Folder(string Name, Folder[] Folders);
        class Desk(IChatClient ai)
        {
            async Task DescribeAsync(Folder folder)
            {
                await ai.GetResponseAsync(folder.Name);
                foreach (var inner in folder.Folders) await DescribeAsync(inner);
            }
        }
        """);

    [Fact]
    public async Task The_message_says_what_a_hundred_rounds_cost()
    {
        var test = new StokerTest(Rule, """
            class Desk
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

                async Task Run(List<OpenAI.Chat.ChatMessage> history)
                {
                    {|#0:while|} (true)
                    {
                        OpenAI.Chat.ChatCompletion answer = await chat.CompleteChatAsync(history);
                        if (answer.FinishReason != OpenAI.Chat.ChatFinishReason.ToolCalls) break;
                    }
                }
            }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("ChatClient.CompleteChatAsync is asked again until its answer ends the loop, and nothing caps the rounds ($0.00291 each at the start, gpt-4.1; 100 cost at least $0.291)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
