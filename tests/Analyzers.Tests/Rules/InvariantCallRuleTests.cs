namespace Stoker.Analyzers.Tests.Rules;

public class InvariantCallRuleTests
{
    private const string Rule = "STK2003";

    private static Task Verify(string body) => StokerTest.RunAsync(Rule, $$"""
        class Desk(IChatClient ai, IChatClient[] clients)
        {
            private string _topic = "";

            async Task<string> Run(string[] texts, string question, ChatOptions options, List<ChatMessage> history)
            {
                {{body}}
                return "";
            }

            void Use(string text, ChatResponse answer) => _topic = text;

            static void Keep(List<ChatMessage> messages, string text) => messages.Add(new(ChatRole.User, text));
        }
        """);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task<string> GetResponseAsync(string text) => Task.FromResult(""); }
        class C { async Task M(Chat chat, string[] texts) { foreach (var text in texts) await chat.GetResponseAsync("Name the capital of France."); } }
        """);

    [Fact]
    public Task A_question_about_each_item_is_silent() => Verify("foreach (var text in texts) Use(text, await ai.GetResponseAsync(question + text));");

    [Fact]
    public Task A_streamed_question_about_each_item_is_silent() => Verify("""
        foreach (var text in texts)
        {
            var prompt = "Summarize: " + text;
            await foreach (var update in ai.GetStreamingResponseAsync(prompt)) { _topic += update.Text; }
        }
        """);

    [Fact]
    public Task One_question_to_each_of_several_models_is_silent() => Verify("foreach (var client in clients) Use(question, await client.GetResponseAsync(question));");

    [Fact]
    public Task A_list_that_grows_is_another_question_each_time() => Verify("""
        foreach (var text in texts)
        {
            Keep(history, text);
            Use(text, await ai.GetResponseAsync(history));
        }
        """);

    [Fact]
    public Task A_field_that_can_change_is_silent() => Verify("foreach (var text in texts) Use(text, await ai.GetResponseAsync(_topic));");

    [Fact]
    public Task Different_answers_to_one_question_are_silent() =>
        Verify("foreach (var text in texts) Use(text, await ai.GetResponseAsync(question, new ChatOptions { Temperature = 1 }));");

    [Fact]
    public Task The_first_answer_that_comes_is_silent() => Verify("""
        foreach (var text in texts)
        {
            try { return (await ai.GetResponseAsync(question)).Text; } catch (HttpRequestException) { }
        }
        """);

    [Fact]
    public Task A_retry_is_silent() => Verify("""
        for (var i = 0; i < 3; i++) { try { Use(question, await ai.GetResponseAsync(question)); break; } catch (HttpRequestException) { } }
        """);

    [Fact]
    public Task A_conversation_is_silent() => Verify("while (Console.ReadLine() is { Length: > 0 }) Use(question, await ai.GetResponseAsync(question));");

    [Fact]
    public Task A_fixed_question_warns() => Verify("""foreach (var text in texts) Use(text, await ai.[|GetResponseAsync|]("Name the capital of France."));""");

    [Fact]
    public Task A_text_that_is_made_from_outside_the_loop_warns() => Verify("""
        var options2 = new ChatOptions { Temperature = 0, MaxOutputTokens = 10 };
        foreach (var text in texts)
        {
            var prompt = $"Explain {question}.";
            Use(text, await ai.[|GetResponseAsync|](prompt, options2));
        }
        """);

    [Fact]
    public async Task The_message_says_how_many_calls_are_saved()
    {
        var test = new StokerTest(Rule, """
            class Desk
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

                async Task Run() { foreach (var city in new[] { "Paris", "Rome", "Oslo" }) Console.WriteLine(city + (await chat.{|#0:CompleteChatAsync|}("Say hello."))); }
            }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("ChatClient.CompleteChatAsync asks the same for each item of string[]: asked once before the loop, 2 of 3 calls would be saved ($0.00242 each, gpt-4.1)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
