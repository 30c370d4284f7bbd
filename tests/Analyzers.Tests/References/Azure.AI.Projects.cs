// Signatures of Azure.AI.Projects 2.x that Stoker's tests use; read in the source of Azure/azure-sdk-for-net (MIT).
// References: Azure.AI.Extensions.OpenAI
using System;
using System.ClientModel;

namespace Azure.AI.Projects
{
    public class AIProjectClient
    {
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) { }
        // 1.x; gone in 2.0.
        public virtual global::OpenAI.Chat.ChatClient GetAzureOpenAIChatClient(string connectionName = null!, string apiVersion = null!, string deploymentName = null!) => throw null!;
        public virtual Azure.AI.Extensions.OpenAI.ProjectOpenAIClient GetProjectOpenAIClient() => throw null!;
    }
}
