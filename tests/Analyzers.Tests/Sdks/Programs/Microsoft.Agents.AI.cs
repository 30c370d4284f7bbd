// SDKs: Microsoft.Agents.AI, Microsoft.Agents.AI.Abstractions, Microsoft.Agents.AI.OpenAI, Microsoft.Extensions.AI.OpenAI
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

//// An agent made of a chat client tells a joke
//// Finds: AIAgent.RunAsync invoke_agent gpt-4o-mini -
AIAgent agent = new OpenAIClient("key").GetChatClient("gpt-4o-mini").AsAIAgent(instructions: "You are good at telling jokes.", name: "Joker");
Console.WriteLine((await agent.RunAsync("Tell me a joke about a pirate.")).Text);

//// An agent streams to a console
//// Finds: AIAgent.RunStreamingAsync invoke_agent gpt-5 - interactive
AIAgent agent = new OpenAIClient("key").GetChatClient("gpt-5").AsAIAgent("You plan trips.");
while (Console.ReadLine() is { Length: > 0 } line)
{
    await foreach (var update in agent.RunStreamingAsync(line))
    {
        Console.Write(update);
    }
}

//// An injected client becomes an agent with a limit
//// Finds: AIAgent.RunAsync invoke_agent registered 250 batch
class Reviewer(IChatClient client)
{
    private readonly AIAgent _agent = new ChatClientAgent(client, new ChatClientAgentOptions { Name = "Reviewer", ChatOptions = new ChatOptions { Instructions = "You review code.", MaxOutputTokens = 250 } });

    public async Task Run(string[] diffs)
    {
        foreach (var diff in diffs)
        {
            await _agent.RunAsync(diff);
        }
    }
}

//// A runner of one's own
class Job { public Task RunAsync(string name) => Task.CompletedTask; }
class Jobs(Job job) { public Task Run() => job.RunAsync("nightly"); }
