// Signatures of Betalgo.OpenAI.GPT3 6.8 (betalgo/openai, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OpenAI.GPT3.Interfaces;
using OpenAI.GPT3.ObjectModels.RequestModels;
using OpenAI.GPT3.ObjectModels.ResponseModels;

namespace OpenAI.GPT3
{
    public class OpenAiOptions { public string ApiKey { get; set; } = null!; public string BaseDomain { get; set; } = ""; public string? DefaultModelId { get; set; } }
}

namespace OpenAI.GPT3.ObjectModels
{
    public static class Models
    {
        public enum Model { ChatGpt3_5Turbo, TextDavinciV3 }
        public static string ChatGpt3_5Turbo => "gpt-3.5-turbo";
        public static string Gpt_4 => "gpt-4";
        public static string TextDavinciV3 => "text-davinci-003";
        public static string TextEmbeddingAdaV2 => "text-embedding-ada-002";
    }
}

namespace OpenAI.GPT3.ObjectModels.RequestModels
{
    public class ChatMessage
    {
        public ChatMessage(string role, string content) { }
        public string Role { get; set; } = "";
        public string Content { get; set; } = "";
        public static ChatMessage FromAssistant(string content) => throw new NotSupportedException();
        public static ChatMessage FromUser(string content) => throw new NotSupportedException();
        public static ChatMessage FromSystem(string content) => throw new NotSupportedException();
    }

    public class ChatCompletionCreateRequest { public IList<ChatMessage> Messages { get; set; } = null!; public string? Model { get; set; } public int? MaxTokens { get; set; } public float? Temperature { get; set; } }
    public class CompletionCreateRequest { public string? Prompt { get; set; } public string? Model { get; set; } public int? MaxTokens { get; set; } }
    public class EditCreateRequest { public string? Input { get; set; } public string? Instruction { get; set; } public string? Model { get; set; } }
    public class EmbeddingCreateRequest { public string? Input { get; set; } public List<string>? InputAsList { get; set; } public string? Model { get; set; } }
    public class ImageCreateRequest { public ImageCreateRequest() { } public ImageCreateRequest(string prompt) { } public string Prompt { get; set; } = ""; }
    public class ImageEditCreateRequest { public string Prompt { get; set; } = ""; }
    public class ImageVariationCreateRequest { }
    public class AudioCreateTranscriptionRequest { public string Model { get; set; } = ""; public string? Prompt { get; set; } }
}

namespace OpenAI.GPT3.ObjectModels.ResponseModels
{
    public class ChatCompletionCreateResponse { }
    public class CompletionCreateResponse { }
    public class EditCreateResponse { }
    public class EmbeddingResponse { public int? Index { get; set; } public List<double> Embedding { get; set; } = null!; }
    public class EmbeddingCreateResponse { public List<EmbeddingResponse> Data { get; set; } = null!; }
    public class ImageCreateResponse { }
    public class AudioCreateTranscriptionResponse { }
    public class CreateModerationResponse { }
}

namespace OpenAI.GPT3.Interfaces
{
    public interface IChatCompletionService
    {
        Task<ChatCompletionCreateResponse> CreateCompletion(ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<ChatCompletionCreateResponse> CreateCompletionAsStream(ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default);
    }

    public static class IChatCompletionServiceExtension { public static Task<ChatCompletionCreateResponse> Create(this IChatCompletionService service, ChatCompletionCreateRequest chatCompletionCreate, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public interface ICompletionService
    {
        Task<CompletionCreateResponse> CreateCompletion(CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<CompletionCreateResponse> CreateCompletionAsStream(CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default);
    }

    public static class ICompletionServiceExtension { public static Task<CompletionCreateResponse> Create(this ICompletionService service, CompletionCreateRequest createCompletionModel, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
    public interface IEditService { Task<EditCreateResponse> CreateEdit(EditCreateRequest editCreate, string? modelId = null, CancellationToken cancellationToken = default); }
    public static class IEditServiceExtension { public static Task<EditCreateResponse> Edit(this IEditService service, EditCreateRequest editCreate, ObjectModels.Models.Model modelId, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
    public interface IEmbeddingService { Task<EmbeddingCreateResponse> CreateEmbedding(EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default); }

    public interface IImageService
    {
        Task<ImageCreateResponse> CreateImage(ImageCreateRequest imageCreate, CancellationToken cancellationToken = default);
        Task<ImageCreateResponse> CreateImageEdit(ImageEditCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
        Task<ImageCreateResponse> CreateImageVariation(ImageVariationCreateRequest imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public static class IImageServiceExtension { public static Task<ImageCreateResponse> CreateImage(this IImageService service, string prompt, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public interface IAudioService
    {
        Task<AudioCreateTranscriptionResponse> CreateTranscription(AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
        Task<AudioCreateTranscriptionResponse> CreateTranslation(AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default);
    }

    public interface IModerationService { Task<CreateModerationResponse> CreateModeration(string input, string? model = null, CancellationToken cancellationToken = default); }

    public interface IOpenAIService
    {
        ICompletionService Completions { get; }
        IEmbeddingService Embeddings { get; }
        IModerationService Moderation { get; }
        IImageService Image { get; }
        IEditService Edit { get; }
        IChatCompletionService ChatCompletion { get; }
        IAudioService Audio { get; }
        void SetDefaultModelId(string modelId);
    }
}

namespace OpenAI.GPT3.Managers
{
    public class OpenAIService : IOpenAIService
    {
        public OpenAIService(OpenAiOptions settings, System.Net.Http.HttpClient? httpClient = null) { }
        public ICompletionService Completions => throw new NotSupportedException();
        public IEmbeddingService Embeddings => throw new NotSupportedException();
        public IModerationService Moderation => throw new NotSupportedException();
        public IImageService Image => throw new NotSupportedException();
        public IEditService Edit => throw new NotSupportedException();
        public IChatCompletionService ChatCompletion => throw new NotSupportedException();
        public IAudioService Audio => throw new NotSupportedException();
        public void SetDefaultModelId(string modelId) { }
    }
}
