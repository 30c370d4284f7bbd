using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class CheaperSuccessorRuleTests
{
    private static string Code(string model) => $$"""class C { Task M(IChatClient ai, string text) => ai.{|#0:GetResponseAsync|}(text, new ChatOptions { ModelId = "{{model}}", MaxOutputTokens = 500 }); }""";

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4003", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M() => new Chat("claude-opus-4-8").CompleteChatAsync("hi"); }
        """);

    [Theory]
    [InlineData("claude-opus-5-5")]
    [InlineData("gpt-6.1-sol")]
    [InlineData("gpt-6-luna")]
    [InlineData("no-such-model")]
    public Task The_cheapest_of_its_line_is_silent(string model) => Silent(model);

    [Fact]
    public Task Other_lines_are_other_models() => Silent("gpt-5.5");

    [Fact]
    public Task A_successor_that_an_announced_change_makes_as_dear_is_silent() => Silent("gemini-3.5-flash");

    [Fact]
    public async Task A_retirement_says_more()
    {
        var test = new StokerTest("STK4003", Code("gpt-4.1"));
        test.OnlyDiagnostics.Add("STK1004");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1004", DiagnosticSeverity.Warning).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Embeddings_are_silent_since_stored_vectors_would_no_longer_match() => StokerTest.RunAsync(
        "STK4003",
        """class C { Task M(string text) => new OpenAI.Embeddings.EmbeddingClient("text-embedding-ada-002", "key").GenerateEmbeddingAsync(text); }""");

    [Theory]
    [InlineData("claude-opus-4-8", "claude-opus-4-8 costs $0.00879 per call; claude-opus-5-5 would cost $0.00703 (−20 %), is newer and of no lower tier")]
    [InlineData("claude-haiku-4-5", "claude-haiku-4-5 costs $0.00176 per call; claude-haiku-5-5 would cost $0.000176 (−90 %), is newer and of no lower tier")]
    [InlineData("gpt-5.6-sol", "gpt-5.6-sol costs $0.00703 per call; gpt-6.1-sol would cost $0.00351 (−50 %), is newer and of no lower tier")]
    public Task A_cheaper_one_is_named_with_the_saving(string model, string message) => Says(Code(model), message);

    private static Task Silent(string model) => StokerTest.RunAsync("STK4003", Code(model).Replace("{|#0:GetResponseAsync|}", "GetResponseAsync"));

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK4003", code, options);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4003", DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
