// Signatures of Cohere 1.0 (tryAGI/Cohere, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Cohere
{
    public class Message { }
    public enum ChatAccepts { ApplicationJson }
    public enum EmbeddingType { Float }
    public enum EmbedRequestTruncate { None, Start, End }
    public class Tool { public string? Name { get; set; } public string? Description { get; set; } }
    public class ChatRequest { public required string Message { get; set; } public string? Model { get; set; } public string? Preamble { get; set; } public IList<Message>? ChatHistory { get; set; } public int? MaxTokens { get; set; } public float? Temperature { get; set; } public IList<Tool>? Tools { get; set; } }
    public class EmbedRequest { public IList<string>? Texts { get; set; } public string? Model { get; set; } }
    public class RerankRequest { public required string Query { get; set; } public string? Model { get; set; } }
    public class NonStreamedChatResponse { }
    public class StreamedChatResponse { }
    public class EmbedFloatsResponse { public IList<IList<double>> Embeddings { get; set; } = null!; }
    public readonly struct EmbedResponse { public EmbedFloatsResponse? EmbeddingsFloats => throw new NotSupportedException(); }
    public class RerankResponse { }
    public class TokenizeResponse { }

    public sealed class CohereClient : IDisposable
    {
        public CohereClient(string apiKey) { }
        public Task<NonStreamedChatResponse> ChatAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<NonStreamedChatResponse> ChatAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Message>? chatHistory = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamedChatResponse> ChatAsStreamAsync(ChatRequest request, string? xClientName = null, ChatAccepts? accepts = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedResponse> EmbedAsync(EmbedRequest request, string? xClientName = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedResponse> EmbedAsync(IList<string> texts, string model, IList<EmbeddingType> embeddingTypes, EmbedRequestTruncate truncate, string? xClientName = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<RerankResponse> RerankAsync(RerankRequest request, string? xClientName = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<RerankResponse> RerankAsync(string query, IList<string> documents, string? xClientName = null, string? model = null, int? topN = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<TokenizeResponse> TokenizeAsync(string text, string model, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public void Dispose() { }
    }
}
