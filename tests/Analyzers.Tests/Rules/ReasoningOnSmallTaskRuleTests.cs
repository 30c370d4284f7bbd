using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class ReasoningOnSmallTaskRuleTests
{
    private static string Desk(string body) => $$"""
        using OpenAI.Chat;
        class Desk(IChatClient ai)
        {
            async Task Run(string text, ChatOptions given)
            {
                var mini = new OpenAI.Chat.ChatClient("gpt-5-mini", "key");
                {{body}}
            }
        }
        """;

    private static Task Verify(string body) => StokerTest.RunAsync("STK4004", Desk(body));

    private static string Mini(string options, string name = "CompleteChatAsync") =>
        $$"""await mini.{{name}}([new UserChatMessage(text)], new ChatCompletionOptions { {{options}} });""";

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4004", """
        class Chat(string model) { public Task CompleteChatAsync(string text, int maxOutputTokenCount) => Task.CompletedTask; }
        class C { Task M() => new Chat("gpt-5").CompleteChatAsync("hi", 5); }
        """);

    [Theory]
    [InlineData("MaxOutputTokenCount = 400")]
    [InlineData("MaxOutputTokenCount = 60, ReasoningEffortLevel = ChatReasoningEffortLevel.Low")]
    [InlineData("MaxOutputTokenCount = 60, ReasoningEffortLevel = ChatReasoningEffortLevel.Medium")]
    [InlineData("MaxOutputTokenCount = 60, ReasoningEffortLevel = \"minimal\"")]
    public Task A_long_answer_and_a_modest_effort_are_silent(string options) => Verify(Mini(options));

    [Fact]
    public Task An_effort_that_only_the_run_knows_is_silent() => Verify(Mini("MaxOutputTokenCount = 60, ReasoningEffortLevel = text"));

    [Theory]
    [InlineData("gpt-4.1")] // does not reason
    [InlineData("gpt-6-luna")] // can do without
    [InlineData("gpt-5.2-chat-latest")] // knows one effort only
    public Task A_model_that_need_not_reason_is_silent(string model) =>
        Verify($$"""await ai.GetResponseAsync(text, new ChatOptions { ModelId = "{{model}}", MaxOutputTokens = 5 });""");

    [Fact]
    public Task Options_from_outside_get_the_benefit_of_the_doubt() => Verify("""given.ModelId = "gpt-5-mini"; given.MaxOutputTokens = 5; await ai.GetResponseAsync(text, given);""");

    [Fact]
    public Task A_factory_of_provider_options_may_set_an_effort() => Verify(
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 5, RawRepresentationFactory = _ => new ChatCompletionOptions { ReasoningEffortLevel = "low" } });""");

    [Fact]
    public async Task For_a_frontier_model_only_the_smaller_one_is_told()
    {
        var test = new StokerTest("STK4004", Desk("""await ai.{|#0:GetResponseAsync|}(text, new ChatOptions { ModelId = "gpt-6.1-sol", MaxOutputTokens = 5 });"""));
        test.OnlyDiagnostics.Add("STK4001");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4001", DiagnosticSeverity.Info).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_unset_effort_is_told_with_what_reasoning_costs()
    {
        var test = new StokerTest("STK4004", Desk(Mini("MaxOutputTokenCount = 60", "{|#0:CompleteChatAsync|}")));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4004", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
            "gpt-5-mini reasons before it answers, and the answer is at most 60 tokens: reasoning effort is not set; 1,000 tokens of reasoning cost $0.002, the call as reckoned $0.000184"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("ReasoningEffortLevel = ChatReasoningEffortLevel.High")]
    [InlineData("ReasoningEffortLevel = \"xhigh\"")]
    public Task A_high_effort_is_told(string effort) => Verify(Mini("MaxOutputTokenCount = 60, " + effort, "[|CompleteChatAsync|]"));

    [Fact]
    public Task A_high_effort_of_a_model_that_need_not_reason_is_told() => Verify(
        """await ai.[|GetResponseAsync|](text, new ChatOptions { ModelId = "gpt-6-luna", MaxOutputTokens = 5, Reasoning = new ReasoningOptions { Effort = ReasoningEffort.High } });""");
}
