using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class ContextWindowRuleTests
{
    private static string Code(string model, string options = "") =>
        $$"""class C { void M(string text) => new OpenAI.Chat.ChatClient("{{model}}", "key").{|#0:CompleteChat|}([new OpenAI.Chat.UserChatMessage("Summarize: " + text)], new OpenAI.Chat.ChatCompletionOptions { {{options}} }); }""";

    private static Task Silent(string code, string? options = null) => StokerTest.RunAsync("STK5002", code.Replace("{|#0:CompleteChat|}", "CompleteChat"), options);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK5002", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(string text) => new Chat("gpt-5").CompleteChatAsync(text); }
        """);

    [Fact]
    public Task A_hole_that_nothing_bounds_is_no_reason() => Silent(Code("gpt-5.1", "MaxOutputTokenCount = 1000"));

    [Fact]
    public Task What_fits_is_silent() => Silent(Code("gpt-5.1", "MaxOutputTokenCount = 1000"), "stoker.expected_text_tokens = 398000");

    [Fact]
    public Task Without_a_limit_the_output_is_not_counted() => Silent(Code("gpt-5.1"), "stoker.expected_text_tokens = 398000");

    [Fact]
    public Task Input_and_output_limit_share_the_window() => Says(
        Code("gpt-5.1", "MaxOutputTokenCount = 10000"),
        "The prompt does not fit: ≈ 395k tokens in and up to 10k out, and the context window of gpt-5.1 has 400k",
        "stoker.expected_text_tokens = 395000");

    [Fact]
    public Task Fixed_text_longer_than_the_window_is_told_once() => SaysAlone(
        "class C { const string Book = \"" + string.Concat(Enumerable.Repeat("coal ", 9_000)) + """"
        "; void M() => new OpenAI.Chat.ChatClient("gpt-4-0613", "key").{|#0:CompleteChat|}(Book); }
        """",
        "The prompt does not fit: it has at least 9,008 tokens, and the context window of gpt-4 has 8,192");

    private static async Task SaysAlone(string code, string message)
    {
        var test = new StokerTest("STK5002", code);
        test.OnlyDiagnostics.Add("STK4006");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK5002", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK5002", code, options);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK5002", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
