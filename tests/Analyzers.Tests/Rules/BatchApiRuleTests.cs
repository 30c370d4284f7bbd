using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class BatchApiRuleTests
{
    private const string Rule = "STK2006";

    private static string Code(string body, string model = "gpt-4.1-mini") => $$"""
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient chat = new("{{model}}", "key");

            async Task<string> Run(string[] texts, List<OpenAI.Chat.ChatMessage> history)
            {
                var summary = "";
                {{body}}
                return summary;
            }
        }
        """;

    private static Task Silent(string body, string model = "gpt-4.1-mini") => StokerTest.RunAsync(Rule, Code(body, model));

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task<string> CompleteChatAsync(string text) => Task.FromResult(""); }
        class C { async Task M(Chat chat, string[] texts) { foreach (var text in texts) await chat.CompleteChatAsync(text); } }
        """);

    [Fact]
    public Task A_single_call_is_silent() => Silent("await chat.CompleteChatAsync(texts[0]);");

    [Fact]
    public Task A_few_items_are_silent() => Silent("""foreach (var text in new[] { "a", "b", "c" }) await chat.CompleteChatAsync(text);""");

    [Fact]
    public Task A_stream_is_waited_for_silent() => Silent("foreach (var text in texts) await foreach (var part in chat.CompleteChatStreamingAsync(text)) Console.Write(part);");

    [Fact]
    public Task A_call_that_needs_the_last_answer_is_silent() => Silent("foreach (var text in texts) summary = (await chat.CompleteChatAsync(summary + text)).Value.Content[0].Text;");

    [Fact]
    public Task A_loop_that_ends_with_an_answer_is_silent() =>
        Silent("""foreach (var text in texts) { if ((await chat.CompleteChatAsync(text)).Value.Content[0].Text == "yes") break; }""");

    [Fact]
    public Task A_model_without_a_batch_price_is_silent() => Silent("foreach (var text in texts) await chat.CompleteChatAsync(text);", "no-such-model");

    [Fact]
    public async Task Independent_items_inform_with_the_batch_price()
    {
        var test = new StokerTest(Rule, Code("foreach (var text in texts) await chat.{|#0:CompleteChatAsync|}(text);"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("ChatClient.CompleteChatAsync asks once per item of texts: in the provider's batch API, which answers within a day, a call costs $0.000291 instead of $0.000583 (−50 %)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
