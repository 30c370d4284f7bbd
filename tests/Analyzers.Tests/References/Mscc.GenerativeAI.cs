// Signatures of Mscc.GenerativeAI 3.1 (mscraftsman/generative-ai, Apache-2.0) that Stoker's catalogue names; no bodies.
// Overloads that differ in further optional settings only are shortened: matching is by name.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Mscc.GenerativeAI.Types;

namespace Mscc.GenerativeAI.Types
{
    public interface IPart { }
    public class Part : IPart { public string? Text { get; set; } }
    public class Content { public Content() { } public Content(string text, string? role = null) { } public string? Role { get; set; } public List<IPart>? Parts { get; set; } }
    public class ContentResponse { public string? Role { get; set; } public List<Part>? Parts { get; set; } }
    public class SafetySetting { }
    public class Tools { }
    public class ToolConfig { }
    public class RequestOptions { }
    public class CachedContent { public string? Model { get; set; } }
    public class TuningJob { }
    public class GenerationConfig { public int? MaxOutputTokens { get; set; } public int? CandidateCount { get; set; } public double? Temperature { get; set; } }
    public class GenerateContentRequest { public GenerateContentRequest() { } public GenerateContentRequest(string prompt) { } public string? Model { get; set; } public List<Content>? Contents { get; set; } public Content? SystemInstruction { get; set; } public GenerationConfig? GenerationConfig { get; set; } public string? CachedContent { get; set; } }
    public class GenerateContentResponse { public string? Text => throw new NotSupportedException(); }
    public class GenerateAnswerRequest { }
    public class GenerateAnswerResponse { }
    public class GenerateMessageRequest { }
    public class GenerateMessageResponse { }
    public class GenerateTextRequest { }
    public class GenerateTextResponse { }
    public class EmbedContentRequest { public string? Model { get; set; } public ContentResponse? Content { get; set; } }
    public class Embedding { public List<float> Values { get; set; } = null!; }
    public class EmbedContentResponse { public List<object>? Candidates { get; set; } public Embedding? Embedding { get; set; } public List<Embedding>? Embeddings { get; set; } }
    public class CountTokensResponse { }
    public class GenerateImagesConfig { }
    public class GenerateImagesRequest { }
    public class GenerateImagesResponse { }
    public class InteractionRequest { public string? Model { get; set; } public string? SystemInstruction { get; set; } public GenerationConfig? GenerationConfig { get; set; } }
    public class InteractionResource { }
    public class InteractionContent { }
    public class InteractionSseEvent { }
    public class AsyncBatchEmbedContentRequest { }
    public class BatchGenerateContentRequest { public string? Model { get; set; } }
    public class GenerateContentBatchOutput { }
    public class Operation { }
    public class Operation<T> { }
    public class ReferenceImage { }
    public class EditImageConfig { }
    public class EditImageResponse { }
    public class GenerateVideosConfig { }
    public class GenerateVideosRequest { public string? Model { get; set; } }
    public class GenerateVideosResponse { }

    public static class Model
    {
        public const string Gemini20Pro = "gemini-2.5-pro";
        public const string Gemini25Flash = "gemini-2.5-flash";
        public const string GeminiEmbedding = "gemini-embedding-001";
    }

    public class ChatSession
    {
        public List<ContentResponse> History => throw new NotSupportedException();
        public Task<GenerateContentResponse> SendMessage(GenerateContentRequest request, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> SendMessage(List<Part> parts, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> SendMessage(string prompt, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> SendMessageStream(GenerateContentRequest request, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> SendMessageStream(List<Part> parts, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> SendMessageStream(string prompt, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Mscc.GenerativeAI
{
    public sealed class GoogleAI
    {
        public GoogleAI(string? apiKey = null, string? accessToken = null) { }
        public GenerativeModel GenerativeModel(string model = "gemini-2.5-pro", GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, Content? systemInstruction = null) => throw new NotSupportedException();
        public GenerativeModel GenerativeModel(CachedContent cachedContent, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null) => throw new NotSupportedException();
        public ImageGenerationModel ImageGenerationModel(string model = "imagen-3.0-generate-002") => throw new NotSupportedException();
    }

    public sealed class VertexAI
    {
        public VertexAI(string? projectId = null, string? region = null) { }
        public GenerativeModel GenerativeModel(string model = "gemini-2.5-pro", GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, Content? systemInstruction = null) => throw new NotSupportedException();
    }

    public class ImageGenerationModel { public Task<GenerateImagesResponse> GenerateImages(string prompt, int numberOfImages = 1, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public class InteractionsModel { public Task<InteractionResource> Create(string? model = null, string? agent = null, InteractionContent? input = null, string? systemInstruction = null, GenerationConfig? generationConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); public Task<InteractionResource> Create(InteractionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); public IAsyncEnumerable<InteractionSseEvent> CreateStream(InteractionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public class GenerativeModel
    {
        public GenerativeModel(string? apiKey = null, string? model = null, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, Content? systemInstruction = null) { }
        public ChatSession StartChat(List<ContentResponse>? history = null, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, bool enableAutomaticFunctionCalling = false) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContent(GenerateContentRequest? request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContent(string? prompt, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateContentResponse> GenerateContent(List<IPart>? parts, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(GenerateContentRequest? request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(string? prompt, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, ToolConfig? toolConfig = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateAnswerResponse> GenerateAnswer(GenerateAnswerRequest? request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateMessageResponse> GenerateMessage(string prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateTextResponse> GenerateText(string prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContent(string content, string? model = null, string? title = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContent(IEnumerable<string> content, string? model = null, string? title = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedContentResponse> EmbedContent(EmbedContentRequest request, string? model = null, string? title = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateImagesResponse> GenerateImages(string model, string prompt, GenerateImagesConfig? config = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EditImageResponse> EditImage(string? model, string prompt, List<ReferenceImage> images, int numberOfImages = 1, EditImageConfig? config = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateVideosResponse> GenerateVideos(GenerateVideosRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateVideosResponse> GenerateVideos(string model, string prompt, GenerateVideosConfig? config = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<Operation> BatchEmbedContent(AsyncBatchEmbedContentRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<Operation<GenerateContentBatchOutput>> BatchGenerateContent(BatchGenerateContentRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<CountTokensResponse> CountTokens(string? prompt, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
