// Signatures of Google.GenAI 1.x (googleapis/dotnet-genai, Apache-2.0) that Stoker's catalogue names; no bodies.
#nullable enable
#pragma warning disable MEAI001 // The package marks these types as experimental; only their signatures are used.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.GenAI
{
    using Google.GenAI.Types;

    public sealed class Client : IDisposable
    {
        public Client(bool? vertexAI = null, string? apiKey = null, string? project = null, string? location = null) { }
        public Models Models => throw new NotSupportedException();
        public Live Live => throw new NotSupportedException();
        public Caches Caches => throw new NotSupportedException();
        public Batches Batches => throw new NotSupportedException();
        public void Dispose() { }
    }

    public class Live { public Task<AsyncSession> ConnectAsync(string model, LiveConnectConfig config, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public class AsyncSession
    {
        public Task SendClientContentAsync(LiveSendClientContentParameters clientContent, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task SendRealtimeInputAsync(LiveSendRealtimeInputParameters realtimeInput, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class Caches { public Task<CachedContent> CreateAsync(string model, CreateCachedContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public sealed class Batches
    {
        public Task<BatchJob> CreateAsync(string model, BatchJobSource src, CreateBatchJobConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<BatchJob> CreateEmbeddingsAsync(string model, EmbeddingsBatchJobSource src, CreateEmbeddingsBatchJobConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class Models
    {
        public Task<GenerateContentResponse> GenerateContentAsync(string model, List<Content> contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, List<Content> contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(string model, List<Content> contents, EmbedContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, Content contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(string model, Content contents, EmbedContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, string contents, GenerateContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContentAsync(string model, string contents, EmbedContentConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateImagesResponse> GenerateImagesAsync(string model, string prompt, GenerateImagesConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EditImageResponse> EditImageAsync(string model, string prompt, List<IReferenceImage> referenceImages, EditImageConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<UpscaleImageResponse> UpscaleImageAsync(string model, Image image, string upscaleFactor, UpscaleImageConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateVideosOperation> GenerateVideosAsync(string model, GenerateVideosSource source, GenerateVideosConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<CountTokensResponse> CountTokensAsync(string model, string contents, CountTokensConfig? config = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Google.GenAI.Types
{
    public record LiveConnectConfig { public Content? SystemInstruction { get; set; } }
    public record LiveSendClientContentParameters { public List<Content>? Turns { get; set; } }
    public record LiveSendRealtimeInputParameters;
    public record CachedContent { public string? Name { get; set; } }
    public record CreateCachedContentConfig { public string? Ttl { get; set; } public List<Content>? Contents { get; set; } public Content? SystemInstruction { get; set; } }
    public record BatchJob;
    public record BatchJobSource { public List<InlinedRequest>? InlinedRequests { get; set; } public string? FileName { get; set; } public List<string>? GcsUri { get; set; } }
    public record InlinedRequest { public string? Model { get; set; } public List<Content>? Contents { get; set; } public GenerateContentConfig? Config { get; set; } }
    public record CreateBatchJobConfig;
    public record EmbeddingsBatchJobSource;
    public record CreateEmbeddingsBatchJobConfig;
    public record Blob { public string? MimeType { get; set; } public byte[]? Data { get; set; } }
    public record FunctionCall { public string? Name { get; set; } }
    public record Part { public string? Text { get; set; } public Blob? InlineData { get; set; } public FunctionCall? FunctionCall { get; set; } }
    public record Content { public string? Role { get; set; } public List<Part>? Parts { get; set; } }
    public record ThinkingConfig { public bool? IncludeThoughts { get; set; } public int? ThinkingBudget { get; set; } }
    public record Schema;
    public record Tool;
    public record GenerateContentConfig { public Content? SystemInstruction { get; set; } public double? Temperature { get; set; } public int? MaxOutputTokens { get; set; } public int? CandidateCount { get; set; } public Schema? ResponseSchema { get; set; } public string? CachedContent { get; set; } public ThinkingConfig? ThinkingConfig { get; set; } public List<Tool>? Tools { get; set; } }
    public record GenerateContentResponse;
    public record EmbedContentConfig { public int? OutputDimensionality { get; set; } }
    public record ContentEmbedding { public List<double>? Values { get; set; } }
    public record EmbedContentResponse { public List<ContentEmbedding>? Embeddings { get; set; } }
    public record GenerateImagesConfig { public int? NumberOfImages { get; set; } }
    public record GenerateImagesResponse;
    public interface IReferenceImage { }
    public record EditImageConfig;
    public record EditImageResponse;
    public record Image;
    public record UpscaleImageConfig;
    public record UpscaleImageResponse;
    public record GenerateVideosSource { public string? Prompt { get; set; } }
    public record GenerateVideosConfig;
    public record GenerateVideosOperation;
    public record CountTokensConfig;
    public record CountTokensResponse;
}

namespace Microsoft.Extensions.AI
{
    public static class GoogleGenAIExtensions
    {
        public static IChatClient AsIChatClient(this Google.GenAI.Client client, string? defaultModelId = null) => throw new NotSupportedException();
        public static IChatClient AsIChatClient(this Google.GenAI.Models models, string? defaultModelId = null) => throw new NotSupportedException();
        public static IImageGenerator AsIImageGenerator(this Google.GenAI.Client client, string? defaultModelId = null) => throw new NotSupportedException();
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Google.GenAI.Client client, string? defaultModelId = null, int? defaultModelDimensions = null) => throw new NotSupportedException();
    }
}
