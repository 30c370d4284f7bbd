using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Azure AI agents and projects: most of what decides a run is stored at the provider, and the ledger says so.</summary>
public class AzureAgentsTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(
        ["Azure.AI.Agents.Persistent", "Microsoft.Agents.AI.Foundry"],
        "using Azure.AI.Agents.Persistent; using Azure.AI.Extensions.OpenAI; using Azure.AI.Projects; using Microsoft.Extensions.AI;\n" + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Theory]
    [InlineData("client.Administration.CreateAgentAsync(\"gpt-4o\", instructions: \"Help politely.\")")]
    [InlineData("client.Messages.CreateMessageAsync(\"thread\", MessageRole.User, \"Plan my week\")")]
    [InlineData("client.Runs.GetRunAsync(\"thread\", \"run\")")]
    public async Task Agents_messages_and_polling_are_free(string expression) =>
        Assert.Empty((await Ledger($$"""class C { void M(PersistentAgentsClient client) { _ = {{expression}}; } }""")).Calls);

    [Theory]
    [InlineData("Runs.CreateRun(\"t\", \"a\")")]
    [InlineData("Runs.CreateRunAsync(\"t\", \"a\")")]
    [InlineData("Runs.CreateRunAsync(new PersistentAgentThread(), new PersistentAgent())")]
    [InlineData("Runs.CreateRunStreaming(\"t\", \"a\", new CreateRunStreamingOptions())")]
    [InlineData("Runs.CreateRunStreamingAsync(\"t\", \"a\", new CreateRunStreamingOptions())")]
    [InlineData("Runs.SubmitToolOutputsToRun(new ThreadRun(), [])")]
    [InlineData("Runs.SubmitToolOutputsToRunAsync(new ThreadRun(), [])")]
    [InlineData("CreateThreadAndRun(\"a\")")]
    [InlineData("CreateThreadAndRunAsync(\"a\")")]
    public async Task Every_way_to_spend_is_found(string call)
    {
        var found = await Call($$"""class C { void M(PersistentAgentsClient client) { _ = client.{{call}}; } }""");

        Assert.Equal(("invoke_agent", "the agent's model is stored at the provider"), (found.Operation, found.Model.Reason));
    }

    [Theory]
    [InlineData("client.Runs.CreateRun(\"t\", \"a\", overrideModelName: \"gpt-4.1\", overrideInstructions: \"Be brief.\", maxCompletionTokens: 500)")]
    [InlineData("client.CreateThreadAndRun(\"a\", overrideModelName: \"gpt-4.1\", overrideInstructions: \"Be brief.\", maxCompletionTokens: 500)")]
    [InlineData("client.Runs.CreateRunStreaming(\"t\", \"a\", new CreateRunStreamingOptions { OverrideModelName = \"gpt-4.1\", OverrideInstructions = \"Be brief.\", MaxCompletionTokens = 500 })")]
    public async Task A_run_can_override_what_is_stored(string expression)
    {
        var call = await Call($$"""class C { void M(PersistentAgentsClient client) { _ = {{expression}}; } }""");

        Assert.Equal(("gpt-4.1", 500L, "system"), (call.Model.Model, call.Output!.High, call.Prompt.Segments[0].Role));
    }

    [Theory]
    [InlineData("""project.GetProjectOpenAIClient().GetProjectResponsesClientForModel("gpt-5-mini").CreateResponse("Summarise the incident")""")]
    [InlineData("""project.GetProjectOpenAIClient().GetProjectResponsesClientForModel("gpt-5-mini").CreateResponseAsync("Summarise the incident", "previous")""")]
    [InlineData("""project.GetProjectOpenAIClient().GetProjectResponsesClient().CreateResponse("gpt-5-mini", "Summarise the incident", null)""")]
    [InlineData("""project.GetProjectOpenAIClient().GetChatClient("gpt-5-mini").CompleteChat("Summarise the incident")""")]
    [InlineData("""project.AsAIAgent("gpt-5-mini", "Summarise incidents.").RunAsync("Summarise the incident")""")]
    public async Task A_project_names_the_model_where_its_client_or_agent_is_made(string expression)
    {
        var call = await Call($$"""class C { void M(AIProjectClient project) { _ = {{expression}}; } }""");

        Assert.Equal(("gpt-5-mini", "azure.ai.openai"), (call.Model.Model, call.Model.Provider));
    }

    [Theory]
    [InlineData("""project.GetProjectOpenAIClient().GetProjectResponsesClientForAgent(new AgentReference("helper")).CreateResponse("hi")""")]
    [InlineData("""project.AsAIAgent(new AgentReference("helper")).RunAsync("hi")""")]
    [InlineData("""persistent.AsIChatClient("agent").GetResponseAsync("hi")""")]
    public async Task An_agent_of_the_service_keeps_its_model_there(string expression) =>
        Assert.Equal("the agent's model is stored at the provider", (await Call($$"""class C { void M(AIProjectClient project, PersistentAgentsClient persistent) { _ = {{expression}}; } }""")).Model.Reason);
}
