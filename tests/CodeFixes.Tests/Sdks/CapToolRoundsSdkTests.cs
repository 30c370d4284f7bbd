using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2010 on every SDK whose client runs tools by itself, up to a cap of its own.</summary>
public class CapToolRoundsSdkTests : SdkFixTests<CapToolRoundsFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Clients.Any(static c => c.DefaultRounds is not null);

    [Theory]
    [InlineData("Microsoft.Extensions.AI", "using Microsoft.Extensions.AI;", "IChatClient ai, AIFunction look",
        """await ai.AsBuilder().UseFunctionInvocation().Build().[|GetResponseAsync|](text, new ChatOptions { Tools = [look] });""",
        """await ai.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build().GetResponseAsync(text, new ChatOptions { Tools = [look] });""")]
    [InlineData("Microsoft.Agents.AI Microsoft.Extensions.AI", "using Microsoft.Agents.AI;", "IChatClient ai, AIFunction look",
        """await new ChatClientAgent(ai, tools: [look]).[|RunAsync|](text);""",
        """await new ChatClientAgent(ai.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build(), tools: [look]).RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI Microsoft.Extensions.AI", "using Microsoft.Agents.AI;", "IChatClient ai, AIFunction look",
        """await ai.AsAIAgent("Answer.", tools: [look]).[|RunAsync|](text);""",
        """await ai.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build().AsAIAgent("Answer.", tools: [look]).RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.Anthropic Microsoft.Extensions.AI", "using Microsoft.Agents.AI;", "AnthropicClient anthropic, AIFunction look",
        """await anthropic.AsAIAgent("claude-haiku-4-5", tools: [look]).[|RunAsync|](text);""",
        """await anthropic.AsAIAgent("claude-haiku-4-5", tools: [look], clientFactory: client => client.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build()).RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.Foundry Microsoft.Extensions.AI", "using Azure.AI.Projects; using Microsoft.Agents.AI;", "AIProjectClient project, AIFunction look",
        """await project.AsAIAgent("chat", "Answer.", tools: [look]).[|RunAsync|](text);""",
        """await project.AsAIAgent("chat", "Answer.", tools: [look], clientFactory: client => client.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build()).RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.OpenAI Microsoft.Extensions.AI", "using Microsoft.Agents.AI; using OpenAI.Chat;", "ChatClient chat, AIFunction look",
        """await chat.AsAIAgent("Answer.", tools: [look]).[|RunAsync|](text);""",
        """await chat.AsAIAgent("Answer.", tools: [look], clientFactory: client => client.AsBuilder().UseFunctionInvocation(configure: loop => loop.MaximumIterationsPerRequest = 10).Build()).RunAsync(text);""")]
    public Task The_rounds_are_capped(string sdk, string @using, string client, string before, string after) => Verify(sdk, @using, client, before, after);
}
