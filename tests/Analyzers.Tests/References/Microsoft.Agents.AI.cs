// Signatures of Microsoft.Agents.AI 1.17.0 that Stoker's tests use; read in microsoft/agent-framework@5eb3eb7 (MIT). CreateAIAgent is the preview's name of AsAIAgent.
// References: Microsoft.Agents.AI.Abstractions
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Microsoft.Agents.AI
{
    public class ChatClientAgentOptions
    {
        public string? Name { get; set; }
        public ChatOptions? ChatOptions { get; set; }
    }

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions(ChatOptions? chatOptions = null) { }
        public ChatOptions? ChatOptions { get; set; }
    }

    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public ChatClientAgent(IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public Task<AgentResponse> RunAsync(AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(ChatMessage message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(string message, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder(AIAgent innerAgent) { }
        public AIAgentBuilder(Func<IServiceProvider, AIAgent> innerAgentFactory) { }
        public AIAgent Build(IServiceProvider? services = null) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(
            Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, Task<AgentResponse>>? runFunc,
            Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, IAsyncEnumerable<AgentResponseUpdate>>? runStreamingFunc) => throw null!;
    }

    public static class AIAgentExtensions
    {
        public static AIAgentBuilder AsBuilder(this AIAgent innerAgent) => throw null!;
        public static AIFunction AsAIFunction(this AIAgent agent, AIFunctionFactoryOptions? options = null, AgentSession? session = null) => throw null!;
    }

    public static class OpenTelemetryAgentBuilderExtensions
    {
        public static AIAgentBuilder UseOpenTelemetry(this AIAgentBuilder builder, string? sourceName = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class ChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent CreateAIAgent(this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
