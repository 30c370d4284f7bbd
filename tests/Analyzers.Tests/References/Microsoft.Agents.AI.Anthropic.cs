// Signatures of Microsoft.Agents.AI.Anthropic 1.17.0 that Stoker's tests use; read in microsoft/agent-framework@5eb3eb7 (MIT).
// References: Microsoft.Agents.AI
using System;
using System.Collections.Generic;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Anthropic
{
    public static class AnthropicClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, string model, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this IAnthropicClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
