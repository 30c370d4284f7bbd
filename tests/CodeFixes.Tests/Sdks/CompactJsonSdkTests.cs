using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK6001: JSON in a question is written compact on every SDK that is asked in the code.</summary>
public class CompactJsonSdkTests : SdkFixTests<CompactJsonFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" or "text_completion" or "invoke_agent" });

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["LangChain.Core"] = "the question is a template, and what fills it is held by the chain's members",
    };

    public static TheoryData<string, string, string, string, string> Questions => SameQuestions.ToModels;

    public static TheoryData<string, string, string, string, string> Runs => SameQuestions.ToAgents;

    [Theory]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(Runs))]
    public Task A_node_is_written_compact(string sdk, string @using, string client, string call, string _)
    {
        return Verify(sdk, @using, client + ", System.Text.Json.Nodes.JsonObject node", $"await {SameQuestions.Found(Asking("node"))};", $"await {SameQuestions.Written(Asking("node.ToJsonString()"))};");

        string Asking(string json) => call.Replace("\"Name a colour.\"", $"$\"Order: {{{json}}}\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Azure.AI.Agents.Persistent", "using Azure.AI.Agents.Persistent;", "PersistentAgentsClient agents", """await agents.‹CreateThreadAndRunAsync›("agent", overrideInstructions: ASKED)""")]
    [InlineData("LLamaSharp", "using LLama;", "StatelessExecutor llama", """await foreach (var part in llama.‹InferAsync›(ASKED)) { }""")]
    [InlineData("Microsoft.SemanticKernel.Agents.Abstractions", "using Microsoft.SemanticKernel.Agents;", "Agent agent", """await foreach (var part in agent.‹InvokeAsync›(ASKED)) { }""")]
    [InlineData("Microsoft.SemanticKernel.Agents.Core", "using Microsoft.SemanticKernel.Agents;", "ChatCompletionAgent agent", """await foreach (var part in agent.‹InvokeAsync›(ASKED)) { }""")]
    [InlineData("Microsoft.SemanticKernel.Agents.Orchestration", "using Microsoft.SemanticKernel.Agents.Orchestration;", "AgentOrchestration<string, string> agents, Microsoft.SemanticKernel.Agents.Runtime.IAgentRuntime runtime", """await agents.‹InvokeAsync›(ASKED, runtime)""")]
    public Task A_node_in_a_run_or_a_stream_is_written_compact(string sdk, string @using, string client, string call)
    {
        return Verify(sdk, @using, client + ", System.Text.Json.Nodes.JsonObject node", SameQuestions.Found(Asking("node")), SameQuestions.Written(Asking("node.ToJsonString()")));

        string Asking(string json) => call.Replace("ASKED", $"$\"Order: {{{json}}}\"", StringComparison.Ordinal) + (call.EndsWith('}') ? "" : ";");
    }

    [Theory]
    [InlineData("LangChain.Core", "using LangChain.Chains.HelperChains;", "BaseStackableChain chain, System.Text.Json.Nodes.JsonObject node", """await chain.RunAsync($"Order: {node}");""", null)]
    public Task A_question_made_elsewhere_is_left_alone(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
