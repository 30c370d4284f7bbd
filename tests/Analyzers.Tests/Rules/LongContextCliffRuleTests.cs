using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class LongContextCliffRuleTests
{
    private static string Code(string model) => $$"""class C { void M(string text) => new OpenAI.Chat.ChatClient("{{model}}", "key").{|#0:CompleteChat|}("Summarize: " + text); }""";

    private static Task Silent(string model, string? options = null) => StokerTest.RunAsync("STK4006", Code(model).Replace("{|#0:CompleteChat|}", "CompleteChat"), options);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4006", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(string text) => new Chat("gpt-6.1-sol").CompleteChatAsync(text); }
        """);

    [Fact]
    public Task A_hole_that_nothing_bounds_is_no_reason() => Silent("gpt-6.1-sol");

    [Fact]
    public Task Well_below_the_cliff_is_silent() => Silent("gpt-6.1-sol", "stoker.expected_text_tokens = 200000");

    [Fact]
    public Task A_model_without_a_cliff_is_silent() => Silent("gpt-5.1", "stoker.expected_text_tokens = 300000");

    [Fact]
    public Task Near_the_cliff_both_prices_are_told() => Says(
        Code("gpt-6.1-sol"),
        "The prompt has ≈ 230k tokens; over 272k gpt-6.1-sol reprices the whole request: $0.547 just below, $1.09 just above",
        "stoker.expected_text_tokens = 230000");

    [Fact]
    public Task Fixed_text_over_the_cliff_is_told_as_such() => Says(
        "class C { const string Book = \"" + string.Concat(Enumerable.Repeat("coal ", 60_000)) + string.Concat(Enumerable.Repeat("iron ", 60_000)) + """"
        "; void M(IChatClient ai, string text) => ai.{|#0:GetResponseAsync|}(Book + text, new ChatOptions { ModelId = "claude-haiku-5-5", MaxOutputTokens = 10 }); }
        """",
        "The prompt has at least 117k tokens; over 100k claude-haiku-5-5 reprices the whole request: $0.01 just below, $0.05 just above");

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK4006", code, options);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4006", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
