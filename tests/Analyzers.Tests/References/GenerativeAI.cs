// Signatures of Google_GenerativeAI (gunpal5/Google_GenerativeAI@4aee127, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using GenerativeAI.Types;

namespace GenerativeAI.Types
{
    public class Part { public Part() { } public Part(string text) { } public string? Text { get; set; } }
    public class Content { public Content() { } public Content(string text, string? role = null) { } public List<Part> Parts { get; set; } = null!; public string? Role { get; set; } }
    public class Tool { }
    public class SafetySetting { }
    public class GenerationConfig { public int? MaxOutputTokens { get; set; } public double? Temperature { get; set; } }
    public class GenerateContentRequest { public GenerateContentRequest() { } public GenerateContentRequest(Content content) { } public List<Content> Contents { get; set; } = null!; public List<Tool>? Tools { get; set; } public Content? SystemInstruction { get; set; } public GenerationConfig? GenerationConfig { get; set; } }
    public class GenerateContentResponse { public string? Text => throw new NotSupportedException(); }
    public class EmbedContentRequest { public Content? Content { get; set; } }
    public class ContentEmbedding { public List<float>? Values { get; set; } }
    public class EmbedContentResponse { public ContentEmbedding? Embedding { get; set; } }
    public class BatchEmbedContentsResponse { public List<ContentEmbedding>? Embeddings { get; set; } }
    public class CountTokensResponse { }
}

namespace GenerativeAI
{
    public static class GoogleAIModels
    {
        public const string DefaultGeminiModel = "models/gemini-2.5-flash";
        public const string Gemini25Flash = "models/gemini-2.5-flash";
        public const string Gemini25ProPreview0520 = "gemini-2.5-flash-preview-05-20";
    }

    public class GoogleAi
    {
        public GoogleAi(string? apiKey = null, string? accessToken = null) { }
        public GenerativeModel CreateGenerativeModel(string modelName, GenerationConfig? config = null, ICollection<SafetySetting>? safetyRatings = null, string? systemInstruction = null) => throw new NotSupportedException();
        public EmbeddingModel CreateEmbeddingModel(string modelName) => throw new NotSupportedException();
    }

    public class VertexAI
    {
        public VertexAI(string? projectId = null, string? region = null) { }
        public GenerativeModel CreateGenerativeModel(string modelName, GenerationConfig? config = null, ICollection<SafetySetting>? safetyRatings = null, string? systemInstruction = null) => throw new NotSupportedException();
    }

    public class GenerativeModel
    {
        public GenerativeModel(string apiKey, string? model, GenerationConfig? config = null, ICollection<SafetySetting>? safetySettings = null, string? systemInstruction = null) { }
        public string Model { get; set; } = null!;
        public string? SystemInstruction { get; set; }
        public GenerationConfig? Config { get; set; }
        public ChatSession StartChat(List<Content>? history = null, GenerationConfig? config = null, ICollection<SafetySetting>? safetySettings = null, string? systemInstruction = null) => throw new NotSupportedException();
        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync(string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync(string prompt, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class => throw new NotSupportedException();
        public Task<T?> GenerateEnumAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : Enum => throw new NotSupportedException();
        public Task<T?> GenerateEnumAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : Enum => throw new NotSupportedException();
        public Task<T?> GenerateObjectAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class => throw new NotSupportedException();
        public Task<T?> GenerateObjectAsync<T>(IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : class => throw new NotSupportedException();
        public Task<T?> GenerateObjectAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : class => throw new NotSupportedException();
        public virtual IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(string prompt, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<CountTokensResponse> CountTokensAsync(IEnumerable<Part> parts) => throw new NotSupportedException();
    }

    public class ChatSession : GenerativeModel
    {
        public ChatSession(List<Content>? history, string apiKey, string? model) : base(apiKey, model) { }
        public List<Content> History { get; set; } = null!;
        public override Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public override IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class EmbeddingModel
    {
        public EmbeddingModel(string apiKey, string model) { }
        public Task<EmbedContentResponse> EmbedContentAsync(EmbedContentRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(Content content, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(IEnumerable<string> messages, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(string message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<BatchEmbedContentsResponse> BatchEmbedContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<BatchEmbedContentsResponse> BatchEmbedContentAsync(IEnumerable<EmbedContentRequest> requests, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
