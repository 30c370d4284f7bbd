using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001: answers are kept on every SDK that gives them whole.</summary>
public class KeepAnswersSdkTests : SdkFixTests<KeepAnswersFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion" or "invoke_agent" });

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["Azure.AI.Agents.Persistent"] = "a run answers in a thread that is kept at the provider",
        ["LangChain.Core"] = "what is asked is held by the chain's members, which may have changed",
        ["LLamaSharp"] = "every answer is a stream, which can be read once only",
        ["Microsoft.SemanticKernel.Agents.Abstractions"] = "every answer is a stream, which can be read once only",
        ["Microsoft.SemanticKernel.Agents.Core"] = "every answer is a stream, which can be read once only",
        ["Microsoft.SemanticKernel.Agents.Orchestration"] = "a run's result is waited for in what it gives, with the runtime it is given",
    };

    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.ToModels;

    public static TheoryData<string, string, string, string, string> Runs => SameQuestions.ToAgents;

    [Theory]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(Runs))]
    public Task An_answer_is_kept_under_its_question(string sdk, string @using, string client, string call, string answer) =>
        VerifyFile(sdk, Desk(@using, client, $"foreach (var t in texts) await {SameQuestions.Found(call)};"), SameQuestions.Kept(@using, client, "foreach (var t in texts) ", call, answer));

    [Theory]
    [InlineData("Azure.AI.Agents.Persistent", "using Azure.AI.Agents.Persistent;", "PersistentAgentsClient agents", """await agents.CreateThreadAndRunAsync("agent", overrideInstructions: "Name a colour.")""", null)]
    [InlineData("LangChain.Core", "using LangChain.Chains.HelperChains;", "BaseStackableChain chain", """await chain.RunAsync("Name a colour.")""", null)]
    [InlineData("LLamaSharp", "using LLama;", "StatelessExecutor llama", """await foreach (var part in llama.[|InferAsync|]("Name a colour.")) { }""", null)]
    [InlineData("Microsoft.SemanticKernel.Agents.Abstractions", "using Microsoft.SemanticKernel.Agents;", "Agent agent", """await foreach (var part in agent.[|InvokeAsync|]("Name a colour.")) { }""", null)]
    [InlineData("Microsoft.SemanticKernel.Agents.Core", "using Microsoft.SemanticKernel.Agents;", "ChatCompletionAgent agent", """await foreach (var part in agent.[|InvokeAsync|]("Name a colour.")) { }""", null)]
    [InlineData("Microsoft.SemanticKernel.Agents.Orchestration", "using Microsoft.SemanticKernel.Agents.Orchestration;", "AgentOrchestration<string, string> agents, Microsoft.SemanticKernel.Agents.Runtime.IAgentRuntime runtime", """await agents.[|InvokeAsync|]("Name a colour.", runtime)""", null)]
    public Task An_answer_that_comes_elsewhere_or_bit_by_bit_cannot_be_kept(string sdk, string @using, string client, string asks, string? after) =>
        Verify(sdk, @using, client, $"foreach (var t in texts) {asks}{(asks.EndsWith('}') ? "" : ";")}", after);
}
