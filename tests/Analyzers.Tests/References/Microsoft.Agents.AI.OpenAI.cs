// Signatures of Microsoft.Agents.AI.OpenAI 1.17.0 that Stoker's tests use; read in microsoft/agent-framework@5eb3eb7 (MIT).
// References: Microsoft.Agents.AI
using System;
using System.ClientModel;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Microsoft.Agents.AI
{
    public static class AIAgentWithOpenAIExtensions
    {
        public static Task<global::OpenAI.Chat.ChatCompletion> RunAsync(this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<global::OpenAI.Chat.StreamingChatCompletionUpdate> RunStreamingAsync(this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<global::OpenAI.Responses.ResponseResult> RunAsync(this AIAgent agent, IEnumerable<global::OpenAI.Responses.ResponseItem> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Chat
{
    public static class OpenAIChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this ChatClient client, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this ChatClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace OpenAI.Responses
{
    public static class OpenAIResponseClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this ResponsesClient client, string? model = null, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this ResponsesClient client, ChatClientAgentOptions options, string? model = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
