using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class UncachedRepeatableCallRuleTests
{
    private const string Rule = "STK3003";

    private static async Task Verify(string call, bool informs = false)
    {
        var test = new StokerTest(Rule, $$"""
            class Desk(IChatClient ai)
            {
                static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Task<ChatResponse>> answers = new();
                static readonly ChatOptions exact = new() { Temperature = 0 };
                async Task Run(string text, float temperature) { {{call.Replace("GetResponseAsync", informs ? "{|#0:GetResponseAsync|}" : "GetResponseAsync", StringComparison.Ordinal)}} }
            }
            """);
        if (informs)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Options { public double Temperature { get; set; } }
        class Chat { public Task GetResponseAsync(string text, Options options) => Task.CompletedTask; }
        class C { Task M(Chat chat) => chat.GetResponseAsync("same", new Options { Temperature = 0 }); }
        """);

    [Fact]
    public Task A_call_that_sets_nothing_is_silent() => Verify("""await ai.GetResponseAsync("Name the capital of France.");""");

    [Fact]
    public Task A_warm_call_is_silent() => Verify("""await ai.GetResponseAsync("Write a poem.", new ChatOptions { Temperature = 1 });""");

    [Fact]
    public Task A_temperature_that_only_the_run_knows_is_silent() => Verify("""await ai.GetResponseAsync("Name the capital of France.", new ChatOptions { Temperature = temperature });""");

    [Fact]
    public Task A_prompt_with_a_hole_is_silent() => Verify("""await ai.GetResponseAsync($"Summarize {text}", new ChatOptions { Temperature = 0 });""");

    [Theory]
    [InlineData(false, "Summarize: {{$input}}")]
    [InlineData(true, "Name the capital of France.")]
    public async Task A_template_with_a_variable_is_another_prompt_each_time(bool informs, string template) => Assert.Equal(informs, (await LedgerOf.Findings(["Microsoft.SemanticKernel.Connectors.OpenAI"], $$"""
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;
        class Desk(Kernel kernel)
        {
            public Task Run(string text) => kernel.InvokePromptAsync("{{template}}", new KernelArguments(new OpenAIPromptExecutionSettings { Temperature = 0 }) { ["input"] = text });
        }
        """)).Contains(Rule));

    [Fact]
    public Task A_kept_answer_is_silent() => Verify("""await answers.GetOrAdd("capital", _ => ai.GetResponseAsync("Name the capital of France.", exact));""");

    [Fact]
    public Task Once_at_the_start_is_silent() => StokerTest.RunAsync(Rule, """
        static class Program { static Task Main() => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChatAsync([new OpenAI.Chat.UserChatMessage("Hi.")], new() { Temperature = 0 }); }
        """);

    [Fact]
    public Task Temperature_0_informs() => Verify("""await ai.GetResponseAsync("Name the capital of France.", exact);""", informs: true);

    [Fact]
    public Task A_seed_informs() => Verify("""await ai.GetResponseAsync("Name the capital of France.", new ChatOptions { Seed = 7 });""", informs: true);
}
