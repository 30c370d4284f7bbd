// Signatures of Azure.AI.OpenAI 2.9.0-beta.1 that Stoker's tests use; from the api listing of Azure/azure-sdk-for-net (MIT).
// GetResponsesClient overrides a base method there; the OpenAI version that the tests reference has dropped its parameter.
// References: Azure.Core
using System;
using System.ClientModel;
using OpenAI;
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Batch;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Images;
using OpenAI.Responses;

namespace Azure.AI.OpenAI
{
    public class AzureOpenAIClientOptions : System.ClientModel.Primitives.ClientPipelineOptions
    {
    }

    public class AzureOpenAIClient : OpenAIClient
    {
        protected AzureOpenAIClient() { }
        public AzureOpenAIClient(Uri endpoint, Azure.Core.TokenCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, Azure.Core.TokenCredential credential, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, AzureKeyCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, AzureKeyCredential credential, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions options) { }
        public override ChatClient GetChatClient(string deploymentName) => throw null!;
        public override EmbeddingClient GetEmbeddingClient(string deploymentName) => throw null!;
        public override ImageClient GetImageClient(string deploymentName) => throw null!;
        public override AudioClient GetAudioClient(string deploymentName) => throw null!;
        public virtual ResponsesClient GetResponsesClient(string deploymentName) => throw null!;
        public override AssistantClient GetAssistantClient() => throw null!;
        public override BatchClient GetBatchClient() => throw null!;
    }
}
