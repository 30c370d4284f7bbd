using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Tests.Accounting;

/// <summary>Tool rounds and retries: how many requests to the model one come to a call makes.</summary>
public class CallFactorTests
{
    private static async Task<EntryPointReport> Entry(string client, string call, string more = "")
    {
        var ledger = await LedgerOf.Code(["Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "Microsoft.Agents.AI"], $$"""
            using Microsoft.Extensions.AI;
            using Microsoft.Agents.AI;
            using Anthropic;
            using Anthropic.Models.Messages;
            public class Desk(IChatClient injected, AnthropicClient anthropic)
            {
                static int Look(string order) => 1;

                public async Task Run(string text, List<string> texts, int rounds, Polly.AsyncPolicy policy)
                {
                    var tools = new ChatOptions { Tools = [AIFunctionFactory.Create(Look)], MaxOutputTokens = 100 };
                    var ai = {{client}};
                    {{call}}
                }

                {{more}}
            }

            static class AIFunctionFactory { public static AIFunction Create(Delegate method) => throw new NotSupportedException(); }

            namespace Polly
            {
                public class AsyncPolicy { public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action(); }
                public class PolicyBuilder { public AsyncPolicy WaitAndRetryAsync(int retryCount, Func<int, TimeSpan> wait) { throw new NotSupportedException(); } }
            }
            """);
        return Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).EntryPoints.Single();
    }

    private const string OpenAI = """new OpenAI.Chat.ChatClient("gpt-4.1", "key")""";
    private const string Ask = """await ai.GetResponseAsync(text, tools);""";

    [Theory]
    [InlineData("1", "injected", Ask)]
    [InlineData("1", "injected.AsBuilder().UseFunctionInvocation().Build()", "await ai.GetResponseAsync(text);")]
    [InlineData("2 [1 … 40]", "injected.AsBuilder().UseFunctionInvocation().Build()", Ask)]
    [InlineData("2 [1 … 5]", "injected.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = 5).Build()", Ask)]
    [InlineData("2 [1 … ∞]", "injected.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = rounds).Build()", Ask)]
    [InlineData("1", "injected.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = 1).Build()", Ask)]
    [InlineData("2·|texts| [|texts| … 40·|texts|]", "new FunctionInvokingChatClient(injected)", "foreach (var t in texts) await ai.GetResponseAsync(t, tools);")]
    [InlineData("2 [1 … 40]", "injected.AsAIAgent(tools: [AIFunctionFactory.Create(Look)])", "await ai.RunAsync(text);")]
    [InlineData("1 [1 … 4]", OpenAI, "await ai.CompleteChatAsync(text);")]
    [InlineData("1 [1 … 4]", OpenAI + ".AsIChatClient()", "await ai.GetResponseAsync(text);")]
    [InlineData("1 [1 … 6]", """new OpenAI.Chat.ChatClient("gpt-4.1", new System.ClientModel.ApiKeyCredential("key"), new OpenAI.OpenAIClientOptions { RetryPolicy = new System.ClientModel.Primitives.ClientRetryPolicy(5) })""", "await ai.CompleteChatAsync(text);")]
    [InlineData("1", """new OpenAI.Chat.ChatClient("gpt-4.1", new System.ClientModel.ApiKeyCredential("key"), new OpenAI.OpenAIClientOptions { RetryPolicy = new System.ClientModel.Primitives.ClientRetryPolicy(0) })""", "await ai.CompleteChatAsync(text);")]
    [InlineData("1 [1 … 3]", "anthropic", """await ai.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, Messages = [] });""")]
    [InlineData("1 [1 … 3]", "new Polly.PolicyBuilder().WaitAndRetryAsync(2, _ => TimeSpan.Zero)", "await ai.ExecuteAsync(() => injected.GetResponseAsync(text));")]
    [InlineData("1 [1 … ∞]", "policy", "await ai.ExecuteAsync(() => injected.GetResponseAsync(text));")]
    [InlineData("2 [1 … 160]", OpenAI + ".AsIChatClient().AsBuilder().UseFunctionInvocation().Build()", Ask)]
    [InlineData("1 [1 … 12]", OpenAI, "for (var attempt = 0; attempt < 3; attempt++) { try { await ai.CompleteChatAsync(text); return; } catch (Exception) { } }")]
    public async Task One_come_to_a_call_makes_so_many_requests(string requests, string client, string call) =>
        Assert.Equal(requests, CallsPerRequest.Text(await Entry(client, call)));

    [Fact]
    public async Task Each_tool_round_sends_again_what_those_before_it_appended()
    {
        var once = await Entry("injected", Ask);
        var rounds = await Entry("injected.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = 4).Build()", Ask);
        var (prompt, answer) = (once.Input.Expected.Number!.Value, once.Output.Expected.Number!.Value);
        var resent = rounds.Reached.Single().Resent!.Expected.Number!.Value;

        Assert.True(resent > answer);
        Assert.Equal((2 * prompt) + resent, rounds.Input.Expected.Number);
        Assert.Equal(2 * answer, rounds.Output.Expected.Number);
        Assert.Equal(once.Input.Low, rounds.Input.Low);
    }

    [Fact]
    public async Task Functions_of_a_kernel_run_by_themselves()
    {
        var ledger = await LedgerOf.Code(["Microsoft.SemanticKernel.Abstractions"], """
            using Microsoft.SemanticKernel;
            using Microsoft.SemanticKernel.ChatCompletion;
            public class Desk(IChatCompletionService chat, Kernel kernel)
            {
                public Task Run(ChatHistory history) => chat.GetChatMessageContentAsync(history, new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }, kernel);
            }
            """);

        Assert.Equal("2 [1 … 128]", CallsPerRequest.Text(Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).EntryPoints.Single()));
    }

    [Fact]
    public async Task A_factor_says_where_it_comes_from()
    {
        var ledger = await LedgerOf.Code("""
            public class Desk
            {
                static readonly OpenAI.Chat.ChatClient Chat = new("gpt-4.1", "key");
                public Task Run(string text) => Chat.CompleteChatAsync(text);
            }
            """);
        var factor = Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Calls.Single().Factors.Single();

        Assert.Equal(new CallFactor(FactorKind.Attempts, 1, 4, Provenance.Assumed, "up to 4 attempts by the SDK's own retries"), factor);
    }
}
