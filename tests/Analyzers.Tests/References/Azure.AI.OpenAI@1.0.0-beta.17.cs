// Signatures of Azure.AI.OpenAI 1.0.0-beta.9 to beta.17 that Stoker's tests use; from the api listing and changelog of Azure/azure-sdk-for-net (MIT).
// References: Azure.Core
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.OpenAI
{
    public abstract class ChatRequestMessage
    {
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) { }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(string deploymentName, IEnumerable<ChatRequestMessage> messages) { }
        public string DeploymentName { get; set; } = null!;
        public IList<ChatRequestMessage> Messages { get; } = null!;
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions(string deploymentName, IEnumerable<string> prompts) { }
        public string DeploymentName { get; set; } = null!;
        public IList<string> Prompts { get; } = null!;
        public int? MaxTokens { get; set; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions() { }
        public EmbeddingsOptions(string deploymentName, IEnumerable<string> input) { }
        public string DeploymentName { get; set; } = null!;
        public IList<string> Input { get; } = null!;
    }

    public class ImageGenerationOptions
    {
        public string DeploymentName { get; set; } = null!;
        public string Prompt { get; set; } = null!;
    }

    public class ChatCompletions
    {
    }

    public class StreamingChatCompletionsUpdate
    {
    }

    public class Completions
    {
    }

    public class Embeddings
    {
    }

    public class ImageGenerations
    {
    }

    public class StreamingResponse<T> : IAsyncEnumerable<T>
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string openAIApiKey) { }
        public OpenAIClient(Uri endpoint, Azure.AzureKeyCredential keyCredential) { }
        public OpenAIClient(Uri endpoint, Azure.Core.TokenCredential tokenCredential) { }
        public virtual Azure.Response<ChatCompletions> GetChatCompletions(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ChatCompletions>> GetChatCompletionsAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Completions> GetCompletions(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Completions>> GetCompletionsAsync(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Embeddings> GetEmbeddings(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Embeddings>> GetEmbeddingsAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ImageGenerations>> GetImageGenerationsAsync(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null!;
    }
}
