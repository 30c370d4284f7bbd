// Signatures of Microsoft.Agents.AI.Foundry 1.17.0 that Stoker's tests use; read in microsoft/agent-framework@5eb3eb7 (MIT).
// References: Microsoft.Agents.AI, Azure.AI.Projects
using System;
using System.Collections.Generic;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Azure.AI.Projects
{
    public static class AIProjectClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, string model, string instructions, string? name = null, string? description = null, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(this AIProjectClient aiProjectClient, Azure.AI.Extensions.OpenAI.AgentReference agentReference, IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
    }
}
