// Signatures of Azure.AI.Projects 2.x that Stoker's tests use; read in the source of Azure/azure-sdk-for-net (MIT).
// References: Azure.AI.Extensions.OpenAI
using System;
using System.ClientModel;

namespace Azure.AI.Projects
{
    public class AIProjectClient
    {
        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) { }
        public virtual Azure.AI.Extensions.OpenAI.ProjectOpenAIClient GetProjectOpenAIClient() => throw null!;
    }
}
