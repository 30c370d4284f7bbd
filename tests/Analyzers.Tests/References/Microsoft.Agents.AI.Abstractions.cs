// Signatures of Microsoft.Agents.AI.Abstractions 1.17.0 that Stoker's tests use; read in microsoft/agent-framework@5eb3eb7 (MIT).
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Microsoft.Agents.AI
{
    public abstract class AgentSession
    {
    }

    public class AgentRunOptions
    {
        public ChatResponseFormat? ResponseFormat { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        public ResponseContinuationToken? ContinuationToken { get; set; }
    }

    public class AgentResponse
    {
        public string Text => throw null!;
        public ResponseContinuationToken? ContinuationToken { get; set; }
    }

    public class AgentResponse<T> : AgentResponse
    {
        public T Result => throw null!;
    }

    public class AgentResponseUpdate
    {
        public string Text => throw null!;
    }

    public abstract class AIAgent
    {
        public ValueTask<AgentSession> CreateSessionAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(string message, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(IEnumerable<ChatMessage> messages, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
        protected abstract IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
    }

    public abstract class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent(AIAgent innerAgent) { }
        protected AIAgent InnerAgent => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
