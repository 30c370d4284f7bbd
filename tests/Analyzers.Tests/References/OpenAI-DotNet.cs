// Signatures of OpenAI-DotNet 8.8 (RageAgainstThePixel/OpenAI-DotNet, MIT) that Stoker's catalogue names; no bodies.
// Its namespace and several type names are those of the official OpenAI package: only the assembly tells them apart.
// Instead of: OpenAI
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI
{
    public interface IServerSentEvent { }
    public enum Role { System, Developer, Assistant, User, Tool }
    public enum ReasoningEffort { Minimal, Low, Medium, High }
    public class Tool { }
    public class OpenAIAuthentication { public OpenAIAuthentication(string apiKey) { } public static implicit operator OpenAIAuthentication(string key) => throw new NotSupportedException(); }

    public sealed class OpenAIClient : IDisposable
    {
        public OpenAIClient(OpenAIAuthentication openAIAuthentication = null) { }
        public Chat.ChatEndpoint ChatEndpoint => throw new NotSupportedException();
        public Responses.ResponsesEndpoint ResponsesEndpoint => throw new NotSupportedException();
        public Embeddings.EmbeddingsEndpoint EmbeddingsEndpoint => throw new NotSupportedException();
        public Images.ImagesEndpoint ImagesEndPoint => throw new NotSupportedException();
        public Audio.AudioEndpoint AudioEndpoint => throw new NotSupportedException();
        public Batch.BatchEndpoint BatchEndpoint => throw new NotSupportedException();
        public Threads.ThreadsEndpoint ThreadsEndpoint => throw new NotSupportedException();
        public Models.ModelsEndpoint ModelsEndpoint => throw new NotSupportedException();
        public void Dispose() { }
    }
}

namespace OpenAI.Models
{
    public sealed class Model
    {
        public static implicit operator Model(string name) => throw new NotSupportedException();
        public static implicit operator string(Model model) => throw new NotSupportedException();
        public static Model GPT4o { get; } = null;
        public static Model GPT4oMini { get; } = null;
        public static Model GPT5_Mini { get; } = null;
        public static Model Embedding_3_Small { get; } = null;
    }

    public sealed class ModelsEndpoint { public Task<IReadOnlyList<Model>> GetModelsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
}

namespace OpenAI.Chat
{
    public sealed class Message { public Message(Role role, string content, string name = null) { } public Role Role { get; } public object Content { get; } }

    public sealed class ChatRequest
    {
        public ChatRequest(IEnumerable<Message> messages, string model = null, double? frequencyPenalty = null, int? maxTokens = null, int? number = null, double? temperature = null, ReasoningEffort? reasoningEffort = null) { }
        public ChatRequest(IEnumerable<Message> messages, IEnumerable<Tool> tools, string toolChoice = null, string model = null, int? maxTokens = null) { }
        public IReadOnlyList<Message> Messages { get; }
        public string Model { get; }
        public int? MaxCompletionTokens { get; }
    }

    public sealed class ChatResponse { }

    public sealed class ChatEndpoint
    {
        public Task<ChatResponse> GetCompletionAsync(ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<(T, ChatResponse)> GetCompletionAsync<T>(ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ChatResponse> StreamCompletionAsync(ChatRequest chatRequest, Action<ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ChatResponse> StreamCompletionAsync(ChatRequest chatRequest, Func<ChatResponse, Task> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatResponse> StreamCompletionEnumerableAsync(ChatRequest chatRequest, bool streamUsage = false, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace OpenAI.Responses
{
    public sealed class CreateResponseRequest
    {
        public CreateResponseRequest(string textInput, Models.Model model = null, string instructions = null, int? maxOutputTokens = null) { }
        public static implicit operator CreateResponseRequest(string textInput) => throw new NotSupportedException();
        public string Model { get; }
        public string Instructions { get; }
        public int? MaxOutputTokens { get; }
    }

    public sealed class Response { }

    public sealed class ResponsesEndpoint
    {
        public Task<Response> CreateModelResponseAsync(CreateResponseRequest request, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<Response> CreateModelResponseAsync(CreateResponseRequest request, Func<IServerSentEvent, Task> streamEventHandler, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace OpenAI.Embeddings
{
    public sealed class EmbeddingsRequest { public EmbeddingsRequest(string input, string model = null, string user = null, int? dimensions = null) { } public EmbeddingsRequest(IEnumerable<string> input, string model = null, string user = null, int? dimensions = null) { } public IReadOnlyList<string> Input { get; } public string Model { get; } }
    public sealed class Datum { public IReadOnlyList<double> Embedding { get; } public int Index { get; } }
    public sealed class EmbeddingsResponse { public IReadOnlyList<Datum> Data { get; } public string Model { get; } }

    public sealed class EmbeddingsEndpoint
    {
        public Task<EmbeddingsResponse> CreateEmbeddingAsync(string input, string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbeddingsResponse> CreateEmbeddingAsync(IEnumerable<string> input, string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbeddingsResponse> CreateEmbeddingAsync(EmbeddingsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace OpenAI.Images
{
    public sealed class ImageGenerationRequest { public ImageGenerationRequest(string prompt, Models.Model model = null, int numberOfResults = 1) { } public string Prompt { get; } public string Model { get; } }
    public sealed class ImageEditRequest { public string Prompt { get; } public string Model { get; } }
    public sealed class ImageVariationRequest { public string Model { get; } }
    public sealed class ImageResult { }

    public sealed class ImagesEndpoint
    {
        public Task<IReadOnlyList<ImageResult>> GenerateImageAsync(ImageGenerationRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IReadOnlyList<ImageResult>> CreateImageEditAsync(ImageEditRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IReadOnlyList<ImageResult>> CreateImageVariationAsync(ImageVariationRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace OpenAI.Audio
{
    public sealed class SpeechRequest { public SpeechRequest(string input, Models.Model model = null) { } public string Input { get; } public string Model { get; } }
    public sealed class AudioTranscriptionRequest { public string Model { get; } public string Prompt { get; } }
    public sealed class AudioTranslationRequest { public string Model { get; } public string Prompt { get; } }
    public sealed class AudioResponse { }
    public sealed class SpeechClip { }

    public sealed class AudioEndpoint
    {
        public Task<ReadOnlyMemory<byte>> CreateSpeechAsync(SpeechRequest request, Func<ReadOnlyMemory<byte>, Task> chunkCallback = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<SpeechClip> GetSpeechAsync(SpeechRequest request, Func<SpeechClip, Task> partialClipCallback = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> CreateTranslationTextAsync(AudioTranslationRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<AudioResponse> CreateTranslationJsonAsync(AudioTranslationRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> CreateTranscriptionTextAsync(AudioTranscriptionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<AudioResponse> CreateTranscriptionJsonAsync(AudioTranscriptionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace OpenAI.Batch
{
    public sealed class CreateBatchRequest { public CreateBatchRequest(string inputFileId, string endpoint) { } }
    public sealed class BatchResponse { }

    public sealed class BatchEndpoint { public Task<BatchResponse> CreateBatchAsync(CreateBatchRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
}

namespace OpenAI.Threads
{
    public sealed class CreateRunRequest { public string Model { get; } public string Instructions { get; } }
    public sealed class CreateThreadAndRunRequest { public string Model { get; } public string Instructions { get; } }
    public sealed class SubmitToolOutputsRequest { }
    public sealed class RunResponse { }

    public sealed class ThreadsEndpoint
    {
        public Task<RunResponse> CreateRunAsync(string threadId, CreateRunRequest request = null, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<RunResponse> CreateThreadAndRunAsync(CreateThreadAndRunRequest request = null, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<RunResponse> SubmitToolOutputsAsync(string threadId, string runId, SubmitToolOutputsRequest request, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
