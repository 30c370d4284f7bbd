using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class FrontierModelForSmallTaskRuleTests
{
    private static string Desk(string body) => $$"""
        enum Mood { Good, Bad }
        record Verdict(Mood Mood, int Score, bool? IsUrgent);
        record Letter(string Subject, string Body);
        class Desk(IChatClient ai)
        {
            async Task Run(string text, string[] texts)
            {
                var sol = new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key");
                var luna = new OpenAI.Chat.ChatClient("gpt-6-luna", "key");
                var claude = new AnthropicClient().AsIChatClient("claude-opus-5-5");
                {{body}}
            }
        }
        """;

    private static async Task Verify(string body)
    {
        var test = new StokerTest("STK4001", Desk(body));
        test.TestState.AdditionalReferences.AddRange(await ReferenceSources.Get("Microsoft.Extensions.AI"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4001", """
        class Chat(string model) { public Task<T> GetResponseAsync<T>(string text) => Task.FromResult(default(T)!); }
        class C { Task M() => new Chat("gpt-6.1-sol").GetResponseAsync<bool>("hi"); }
        """);

    [Fact]
    public Task A_long_answer_is_silent() =>
        Verify("""await sol.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(text)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 65 });""");

    [Fact]
    public Task An_answer_nothing_limits_is_silent() => Verify("""await sol.CompleteChatAsync(text);""");

    [Fact]
    public Task An_economy_model_is_silent() =>
        Verify("""await luna.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(text)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 });""");

    [Fact]
    public Task An_answer_with_text_in_it_is_silent() => Verify("""await claude.GetResponseAsync<Letter>(text);""");

    [Fact]
    public Task Tools_may_do_more_than_answer() =>
        Verify("""await claude.GetResponseAsync<bool>(text, new ChatOptions { Tools = [AIFunctionFactory.Create((string id) => 1, "find")] });""");

    [Fact]
    public async Task In_a_loop_over_data_only_the_loops_rule_speaks()
    {
        const string Body = """foreach (var t in texts) await sol.{|#0:CompleteChatAsync|}([new OpenAI.Chat.UserChatMessage(t)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 });""";
        var test = new StokerTest("STK2002", Desk(Body));
        test.OnlyDiagnostics.Add("STK4001");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK2002", DiagnosticSeverity.Warning).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Where_the_loops_rule_is_off_this_one_speaks() => StokerTest.RunAsync(
        "STK4001",
        Desk("""foreach (var t in texts) await sol.[|CompleteChatAsync|]([new OpenAI.Chat.UserChatMessage(t)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 });"""),
        "dotnet_diagnostic.STK2002.severity = none");

    [Fact]
    public Task A_short_limit_says_the_answer_the_costs_and_the_saving() => Says(
        Desk("""await sol.{|#0:CompleteChatAsync|}([new OpenAI.Chat.UserChatMessage(text)], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 5 });"""),
        "gpt-6.1-sol is a frontier model and the answer is at most 5 tokens: $0.000564 per call; gpt-6-luna would cost $0.0000282 (−95 %)");

    [Theory]
    [InlineData("bool")]
    [InlineData("Mood")]
    [InlineData("int?")]
    [InlineData("Verdict")]
    public Task A_small_structured_answer_is_told(string type) => Verify($"await claude.[|GetResponseAsync<{type}>|](text);");

    [Fact]
    public Task The_teams_economy_model_is_offered() => Says(
        Desk("""await claude.{|#0:GetResponseAsync<Mood>|}("Good or bad?");"""),
        "claude-opus-5-5 is a frontier model and the answer is one value of Mood: $0.00624 per call; claude-haiku-4-5 would cost $0.00155 (−75 %)",
        "stoker.economy_model.anthropic = claude-haiku-4-5");

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK4001", code, options);
        test.TestState.AdditionalReferences.AddRange(await ReferenceSources.Get("Microsoft.Extensions.AI"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4001", DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
