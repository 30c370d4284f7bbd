// Signatures of Mistral.SDK 2.3 (tghamm/Mistral.SDK, MIT) that Stoker's catalogue names; no bodies.
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Mistral.SDK.DTOs;

namespace Mistral.SDK
{
    public class APIAuthentication { public APIAuthentication(string apiKey) { } }
    public static class ModelDefinitions { public const string MistralSmall = "mistral-small-latest"; public const string MistralLarge = "mistral-large-latest"; public const string MistralEmbed = "mistral-embed"; }

    public class MistralClient : IDisposable
    {
        public MistralClient(APIAuthentication apiKeys = null) { }
        public Completions.CompletionsEndpoint Completions => throw new NotSupportedException();
        public Embeddings.EmbeddingsEndpoint Embeddings => throw new NotSupportedException();
        public Models.ModelsEndpoint Models => throw new NotSupportedException();
        public void Dispose() { }
    }
}

namespace Mistral.SDK.DTOs
{
    public class ChatMessage
    {
        public enum RoleEnum { System, User, Assistant, Tool }
        public ChatMessage() { }
        public ChatMessage(RoleEnum role, string content) { }
        public RoleEnum Role { get; set; }
        public string Content { get; set; }
    }

    public class ChatCompletionRequest
    {
        public ChatCompletionRequest() { }
        public ChatCompletionRequest(string model, List<ChatMessage> messages, decimal? temperature = null, decimal? topP = null, int? maxTokens = null, bool? stream = null, bool safePrompt = false, int? randomSeed = null) { }
        public string Model { get; set; }
        public List<ChatMessage> Messages { get; set; }
        public int? MaxTokens { get; set; }
        public decimal? Temperature { get; set; }
    }

    public class ChatCompletionResponse { }
    public class EmbeddingRequest { public EmbeddingRequest() { } public EmbeddingRequest(string model, List<string> input) { } public string Model { get; set; } public List<string> Input { get; set; } }
    public class EmbeddingResult { public List<decimal> Embedding { get; set; } public int Index { get; set; } }
    public class EmbeddingResponse { public string Model { get; set; } public List<EmbeddingResult> Data { get; set; } }
    public class ModelList { }
}

namespace Mistral.SDK.Models { public class ModelsEndpoint { public Task<ModelList> GetModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException(); } }

namespace Mistral.SDK.Completions
{
    public class CompletionsEndpoint : IChatClient
    {
        public Task<ChatCompletionResponse> GetCompletionAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatCompletionResponse> StreamCompletionAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw new NotSupportedException();
        void IDisposable.Dispose() { }
    }
}

namespace Mistral.SDK.Embeddings
{
    public class EmbeddingsEndpoint { public Task<EmbeddingResponse> GetEmbeddingsAsync(EmbeddingRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
}
