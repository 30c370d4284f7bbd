// SDKs: Azure.AI.Agents.Persistent, Azure.AI.Projects, Azure.AI.Extensions.OpenAI, Azure.Identity
using Azure.AI.Agents.Persistent;
using Azure.AI.Projects;

//// A run on a thread is polled until it is done
//// Finds: ThreadRuns.CreateRunAsync invoke_agent unknown -
class Planner(PersistentAgentsClient client)
{
    public async Task Plan(string threadId, string agentId)
    {
        var run = await client.Runs.CreateRunAsync(threadId, agentId);
        for (var i = 0; i < 10; i++)
        {
            await Task.Delay(500);
            await client.Runs.GetRunAsync(threadId, "run");
        }
    }
}

//// A thread is made and run with another model
//// Finds: PersistentAgentsClient.CreateThreadAndRunAsync invoke_agent gpt-4.1-mini 400
class Asker(PersistentAgentsClient client)
{
    public Task Ask(string agentId) => client.CreateThreadAndRunAsync(agentId, overrideModelName: "gpt-4.1-mini", overrideInstructions: "Answer in French.", maxCompletionTokens: 400);
}

//// A project's client for a model answers each incident
//// Finds: ProjectResponsesClient.CreateResponseAsync chat gpt-5-mini - batch
class Incidents(AIProjectClient project)
{
    public async Task Run(string[] incidents)
    {
        var responses = project.GetProjectOpenAIClient().GetProjectResponsesClientForModel("gpt-5-mini");
        foreach (var incident in incidents)
        {
            await responses.CreateResponseAsync("Summarise: " + incident);
        }
    }
}

//// An agent is made and a message stored
class Setup(PersistentAgentsClient client)
{
    public async Task Run()
    {
        await client.Administration.CreateAgentAsync("gpt-4o", instructions: "You plan trips.");
        await client.Messages.CreateMessageAsync("thread", MessageRole.User, "Plan my week.");
    }
}
