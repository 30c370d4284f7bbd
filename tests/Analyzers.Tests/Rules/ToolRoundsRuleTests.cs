namespace Stoker.Analyzers.Tests.Rules;

public class ToolRoundsRuleTests
{
    private const string Rule = "STK2010";

    private static Task<IReadOnlyList<string>> Findings(string client, string call) => LedgerOf.Findings(["Microsoft.Extensions.AI"], $$"""
        using Microsoft.Extensions.AI;
        class Desk
        {
            static int Look(string order) => 1;

            async Task Run(IChatClient inner, int rounds)
            {
                var tools = new ChatOptions { Tools = [AIFunctionFactory.Create(Look)] };
                IChatClient chat = {{client}};
                {{call}}
            }
        }
        static class AIFunctionFactory { public static AIFunction Create(Delegate method) => throw new NotSupportedException(); }
        """);

    private const string Ask = """await chat.GetResponseAsync("Where is my order?", tools);""";

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Chat UseFunctionInvocation() => this; public Task<string> GetResponseAsync(string text, object tools) => Task.FromResult(""); }
        class C { Task M() => new Chat().UseFunctionInvocation().GetResponseAsync("Where?", new object()); }
        """);

    [Fact]
    public async Task A_client_that_runs_no_tools_is_silent() => Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().Build()", Ask));

    [Fact]
    public async Task A_call_without_tools_is_silent() =>
        Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().Build()", """await chat.GetResponseAsync("Hi.");"""));

    [Fact]
    public async Task A_cap_is_silent() =>
        Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = 5).Build()", Ask));

    [Fact]
    public async Task A_cap_that_only_the_run_knows_is_silent() =>
        Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = rounds).Build()", Ask));

    [Fact]
    public async Task A_client_that_is_made_with_a_cap_is_silent() => Assert.DoesNotContain(Rule, await Findings("new FunctionInvokingChatClient(inner) { MaximumIterationsPerRequest = 5 }", Ask));

    [Fact]
    public async Task The_default_informs() => Assert.Contains(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().Build()", Ask));

    [Fact]
    public async Task A_client_that_is_made_without_a_cap_informs() => Assert.Contains(Rule, await Findings("new FunctionInvokingChatClient(inner)", Ask));

    private static Task<IReadOnlyList<string>> KernelFindings(string behavior, string other = "") => LedgerOf.Findings(["Microsoft.SemanticKernel.Abstractions"], $$"""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        class Desk(IChatCompletionService chat, Kernel kernel)
        {
            Task Run(ChatHistory history) => chat.GetChatMessageContentAsync(history, new PromptExecutionSettings { FunctionChoiceBehavior = {{behavior}} }, kernel);
        }
        {{other}}
        """);

    [Fact]
    public async Task Semantic_Kernel_runs_functions_up_to_its_own_cap() => Assert.Contains(Rule, await KernelFindings("FunctionChoiceBehavior.Auto()"));

    [Fact]
    public async Task Functions_that_the_program_runs_itself_are_silent() => Assert.DoesNotContain(Rule, await KernelFindings("FunctionChoiceBehavior.Auto(autoInvoke: false)"));
}
