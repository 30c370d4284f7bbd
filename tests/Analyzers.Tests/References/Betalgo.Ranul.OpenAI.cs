// Signatures of Betalgo.Ranul.OpenAI 9.2 (betalgo/openai, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels;

namespace Betalgo.Ranul.OpenAI
{
    public class OpenAIOptions { public string ApiKey { get; set; } = null!; public string? DefaultModelId { get; set; } public string BaseDomain { get; set; } = ""; public string? DeploymentId { get; set; } }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels
{
    public static class Models { public enum Model { Gpt_4, Gpt_4o } public static string Gpt_4 => "gpt-4"; public static string Gpt_4o => "gpt-4o"; public static string Gpt_4o_mini => "gpt-4o-mini"; public static string Dall_e_3 => "dall-e-3"; }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public enum ChatCompletionRole { System, User, Assistant, Tool }
    public class MessageContent { }
    public class ToolCall { }
    public class ToolDefinition { }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatCompletionRole role, string content, string? name = null, IList<ToolCall>? toolCalls = null, string? toolCallId = null) { }
        public ChatMessage(ChatCompletionRole role, IList<MessageContent> contents, string? name = null, IList<ToolCall>? toolCalls = null, string? toolCallId = null) { }
        public static ChatMessage FromSystem(string content, string? name = null) => throw new NotSupportedException();
        public static ChatMessage FromUser(string content, string? name = null) => throw new NotSupportedException();
        public static ChatMessage FromUser(IList<MessageContent> contents) => throw new NotSupportedException();
        public static ChatMessage FromAssistant(string content, string? name = null, IList<ToolCall>? toolCalls = null) => throw new NotSupportedException();
        public static ChatMessage FromTool(string content, string toolCallId) => throw new NotSupportedException();
    }

    public class ChatCompletionCreateRequest
    {
        public IList<ChatMessage> Messages { get; set; } = null!;
        public string? Model { get; set; }
        public int? MaxTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public int? N { get; set; }
        public float? Temperature { get; set; }
        public Contracts.Enums.ReasoningEffort? ReasoningEffort { get; set; }
        public IList<ToolDefinition>? Tools { get; set; }
    }

    public class EditCreateRequest { public string? Input { get; set; } public string? Instruction { get; set; } public string? Model { get; set; } }
    public class CompletionCreateRequest { public string? Model { get; set; } public string? Prompt { get; set; } public int? MaxTokens { get; set; } }
    public class EmbeddingCreateRequest { public string? Model { get; set; } public string? Input { get; set; } public List<string>? InputAsList { get; set; } }
    public class CreateImageRequest { public CreateImageRequest() { } public CreateImageRequest(string prompt) { } public string? Model { get; set; } public string Prompt { get; set; } = ""; }
    public class CreateImageEditRequest { public string? Model { get; set; } public string Prompt { get; set; } = ""; }
    public class CreateImageVariationRequest { public string? Model { get; set; } }
    public class AudioCreateSpeechRequest { public string? Model { get; set; } public string? Input { get; set; } }
    public class AudioCreateTranscriptionRequest { public string? Model { get; set; } public string? Prompt { get; set; } }
    public class BatchCreateRequest { }
    public class CreateThreadAndRunRequest { public string? Model { get; set; } public string? Instructions { get; set; } public int? MaxCompletionTokens { get; set; } }
    public class RunCreateRequest { public string? Model { get; set; } public string? Instructions { get; set; } public int? MaxCompletionTokens { get; set; } }
    public class SubmitToolOutputsToRunRequest { }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public class BaseResponse { }
    public class ChatCompletionCreateResponse : BaseResponse { }
    public class EditCreateResponse { }
    public class CompletionCreateResponse : BaseResponse { }
    public class EmbeddingResponse { public int? Index { get; set; } public List<double> Embedding { get; set; } = null!; }
    public class EmbeddingCreateResponse : BaseResponse { public List<EmbeddingResponse> Data { get; set; } = null!; }
    public class ImageResponse : BaseResponse { }
    public class AudioCreateSpeechResponse<T> : BaseResponse { }
    public class AudioCreateTranscriptionResponse : BaseResponse { }
    public class BatchResponse : BaseResponse { }
    public class RunResponse : BaseResponse { }
    public class ModelListResponse : BaseResponse { }
}

namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IChatCompletionService
    {
        Task<ChatCompletionCreateResponse> CreateCompletion(ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<ChatCompletionCreateResponse> CreateCompletionAsStream(ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
    }

    public interface ICompletionService
    {
        Task<CompletionCreateResponse> CreateCompletion(CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<CompletionCreateResponse> CreateCompletionAsStream(CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default);
    }

    public static class IChatCompletionServiceExtension { public static Task<ChatCompletionCreateResponse> Create(this IChatCompletionService service, ChatCompletionCreateRequest chatCompletionCreate, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
    public static class ICompletionServiceExtension { public static Task<CompletionCreateResponse> Create(this ICompletionService service, CompletionCreateRequest createCompletionModel, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
    public interface IEditService { Task<EditCreateResponse> CreateEdit(EditCreateRequest editCreate, string? modelId = null, CancellationToken cancellationToken = default); }
    public static class IEditServiceExtension { public static Task<EditCreateResponse> Edit(this IEditService service, EditCreateRequest editCreate, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
    public interface IEmbeddingService { Task<EmbeddingCreateResponse> CreateEmbedding(EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default); }

    public interface IImageService
    {
        Task<ImageResponse> CreateImage(CreateImageRequest imageCreate, CancellationToken cancellationToken = default);
        Task<ImageResponse> CreateImageEdit(CreateImageEditRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
        Task<ImageResponse> CreateImageVariation(CreateImageVariationRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public interface IAudioService
    {
        Task<AudioCreateTranscriptionResponse> CreateTranscription(AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        Task<AudioCreateTranscriptionResponse> CreateTranslation(AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        Task<AudioCreateSpeechResponse<T>> CreateSpeech<T>(AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default);
    }

    public interface IBatchService { Task<BatchResponse> BatchCreate(BatchCreateRequest request, CancellationToken cancellationToken = default); }

    public interface IRunService
    {
        Task<RunResponse> RunCreate(string threadId, RunCreateRequest request, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<BaseResponse> RunCreateAsStream(string threadId, RunCreateRequest request, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default);
        Task<RunResponse> RunSubmitToolOutputs(string threadId, string runId, SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default);
        Task<RunResponse> CreateThreadAndRun(CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default);
    }

    public interface IModelService { Task<ModelListResponse> ListModel(CancellationToken cancellationToken = default); }

    public interface IOpenAIService
    {
        IChatCompletionService ChatCompletion { get; }
        ICompletionService Completions { get; }
        IEmbeddingService Embeddings { get; }
        IImageService Image { get; }
        IAudioService Audio { get; }
        IModelService Models { get; }
        void SetDefaultModelId(string modelId);
    }
}

namespace Betalgo.Ranul.OpenAI.Managers
{
    public class OpenAIService : IOpenAIService
    {
        public OpenAIService(OpenAIOptions settings) { }
        public IChatCompletionService ChatCompletion => throw new NotSupportedException();
        public ICompletionService Completions => throw new NotSupportedException();
        public IEmbeddingService Embeddings => throw new NotSupportedException();
        public IImageService Image => throw new NotSupportedException();
        public IAudioService Audio => throw new NotSupportedException();
        public IModelService Models => throw new NotSupportedException();
        public void SetDefaultModelId(string modelId) { }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums
{
    public readonly struct ReasoningEffort
    {
        public static ReasoningEffort Low => throw new NotSupportedException();
        public static ReasoningEffort Medium => throw new NotSupportedException();
        public static ReasoningEffort High => throw new NotSupportedException();
    }
}
