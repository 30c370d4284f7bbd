// Signatures of Microsoft.SemanticKernel.Abstractions 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
#pragma warning disable CS8618, CS0108, CS0414 // signatures only: nothing here is ever constructed
using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Services;

namespace Microsoft.SemanticKernel.Services
{
    public interface IAIService { IReadOnlyDictionary<string, object?> Attributes { get; } }
}

namespace Microsoft.SemanticKernel
{
    public interface IKernelBuilder { IServiceCollection Services { get; } IKernelBuilderPlugins Plugins { get; } }
    public interface IKernelBuilderPlugins { IServiceCollection Services { get; } }

    public sealed class Kernel
    {
        public Kernel(IServiceProvider? services = null, KernelPluginCollection? plugins = null) { }
        public static IKernelBuilder CreateBuilder() => throw new NotSupportedException();
        public Kernel Clone() => throw new NotSupportedException();
        public KernelPluginCollection Plugins => throw new NotSupportedException();
        public IServiceProvider Services => throw new NotSupportedException();
        public T GetRequiredService<T>(object? serviceKey = null) where T : class => throw new NotSupportedException();
        public IEnumerable<T> GetAllServices<T>() where T : class => throw new NotSupportedException();
        public Task<FunctionResult> InvokeAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<FunctionResult> InvokeAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<TResult?> InvokeAsync<TResult>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<TResult?> InvokeAsync<TResult>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class KernelBuilderExtensions { public static Kernel Build(this IKernelBuilder builder) => throw new NotSupportedException(); }

    public abstract class KernelFunction
    {
        public string Name => throw new NotSupportedException();
        public Task<FunctionResult> InvokeAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<TResult?> InvokeAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class KernelFunctionAttribute : Attribute { public KernelFunctionAttribute() { } public KernelFunctionAttribute(string? name) { } }

    public abstract class KernelPlugin : IEnumerable<KernelFunction>
    {
        public string Name => throw new NotSupportedException();
        public KernelFunction this[string functionName] => throw new NotSupportedException();
        public IEnumerator<KernelFunction> GetEnumerator() => throw new NotSupportedException();
        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }

    public sealed class KernelPluginCollection : List<KernelPlugin>
    {
        public KernelPlugin this[string name] => throw new NotSupportedException();
        public KernelFunction GetFunction(string? pluginName, string functionName) => throw new NotSupportedException();
    }

    public sealed class KernelArguments : Dictionary<string, object?>
    {
        public KernelArguments() { }
        public KernelArguments(PromptExecutionSettings? executionSettings) { }
        public KernelArguments(IEnumerable<PromptExecutionSettings>? executionSettings) { }
        public KernelArguments(IDictionary<string, object?> source, Dictionary<string, PromptExecutionSettings>? executionSettings = null) { }
        public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings { get; set; }
    }

    public class PromptExecutionSettings
    {
        public const string DefaultServiceId = "default";
        public string? ServiceId { get; set; }
        public string? ModelId { get; set; }
        public FunctionChoiceBehavior? FunctionChoiceBehavior { get; set; }
        public IDictionary<string, object>? ExtensionData { get; set; }
    }

    public abstract class FunctionChoiceBehavior
    {
        public static FunctionChoiceBehavior Auto(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => throw new NotSupportedException();
        public static FunctionChoiceBehavior Required(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => throw new NotSupportedException();
        public static FunctionChoiceBehavior None(IEnumerable<KernelFunction>? functions = null, FunctionChoiceBehaviorOptions? options = null) => throw new NotSupportedException();
    }

    public sealed class FunctionChoiceBehaviorOptions { }

    public sealed class PromptTemplateConfig
    {
        public PromptTemplateConfig() { }
        public PromptTemplateConfig(string template) { }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string TemplateFormat { get; set; }
        public string Template { get; set; }
        public List<InputVariable> InputVariables { get; set; }
        public Dictionary<string, PromptExecutionSettings> ExecutionSettings { get; set; }
    }

    public class InputVariable { public string Name { get; set; } }
    public interface IPromptTemplate { }
    public interface IPromptTemplateFactory { }

    public sealed class FunctionResult { public T? GetValue<T>() => throw new NotSupportedException(); public IReadOnlyDictionary<string, object?>? Metadata => throw new NotSupportedException(); }

    public abstract class KernelContent { public string? ModelId { get; set; } public IReadOnlyDictionary<string, object?>? Metadata { get; set; } }
    public class TextContent : KernelContent { public TextContent(string? text = null, string? modelId = null) { } public string? Text { get; set; } }
    public class ImageContent : KernelContent { public ImageContent(Uri uri) { } public ImageContent(ReadOnlyMemory<byte> data, string? mimeType) { } }
    public class AudioContent : KernelContent { public AudioContent(ReadOnlyMemory<byte> data, string? mimeType) { } }
    public sealed class FunctionCallContent : KernelContent
    {
        public FunctionCallContent(string functionName, string? pluginName = null, string? id = null, KernelArguments? arguments = null) { }
        public string? Id { get; }
        public string? PluginName { get; }
        public string FunctionName { get; }
        public KernelArguments? Arguments { get; }
        public static IEnumerable<FunctionCallContent> GetFunctionCalls(ChatMessageContent messageContent) => throw new NotSupportedException();
        public Task<FunctionResultContent> InvokeAsync(Kernel kernel, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class FunctionResultContent : KernelContent
    {
        public FunctionResultContent(string? functionName = null, string? pluginName = null, string? callId = null, object? result = null) { }
        public FunctionResultContent(FunctionCallContent functionCall, object? result = null) { }
        public object? Result { get; }
        public ChatMessageContent ToChatMessage() => throw new NotSupportedException();
    }

    public abstract class StreamingKernelContent { public object? InnerContent { get; } public string? ModelId { get; } public IReadOnlyDictionary<string, object?>? Metadata { get; } }
    public class StreamingTextContent : StreamingKernelContent { public StreamingTextContent(string? text, int choiceIndex = 0, string? modelId = null) { } public string? Text { get; set; } }

    public class StreamingChatMessageContent : StreamingKernelContent
    {
        public StreamingChatMessageContent(AuthorRole? role, string? content, object? innerContent = null, int choiceIndex = 0, string? modelId = null) { }
        public AuthorRole? Role { get; set; }
        public string? Content { get; set; }
        public List<StreamingKernelContent> Items { get; set; }
    }

    public class ChatMessageContent : KernelContent
    {
        public ChatMessageContent() { }
        public ChatMessageContent(AuthorRole role, string? content, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public ChatMessageContent(AuthorRole role, ChatMessageContentItemCollection items, string? modelId = null, object? innerContent = null, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public string? AuthorName { get; set; }
        public AuthorRole Role { get; set; }
        public string? Content { get; set; }
        public object? InnerContent { get; set; }
        public ChatMessageContentItemCollection Items { get; set; }
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    using Microsoft.SemanticKernel;

    public readonly struct AuthorRole
    {
        public AuthorRole(string label) { }
        public string Label => throw new NotSupportedException();
        public static bool operator ==(AuthorRole left, AuthorRole right) => throw new NotSupportedException();
        public static bool operator !=(AuthorRole left, AuthorRole right) => throw new NotSupportedException();
        public override bool Equals(object? obj) => throw new NotSupportedException();
        public override int GetHashCode() => throw new NotSupportedException();
        public static AuthorRole Developer => throw new NotSupportedException();
        public static AuthorRole System => throw new NotSupportedException();
        public static AuthorRole Assistant => throw new NotSupportedException();
        public static AuthorRole User => throw new NotSupportedException();
        public static AuthorRole Tool => throw new NotSupportedException();
    }

    public class ChatMessageContentItemCollection : List<KernelContent> { }

    public class ChatHistory : List<ChatMessageContent>
    {
        public ChatHistory() { }
        public ChatHistory(string message, AuthorRole role) { }
        public ChatHistory(string systemMessage) { }
        public ChatHistory(IEnumerable<ChatMessageContent> messages) { }
        public void AddMessage(AuthorRole authorRole, string content, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddMessage(AuthorRole authorRole, ChatMessageContentItemCollection contentItems, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddUserMessage(string content) { }
        public void AddUserMessage(ChatMessageContentItemCollection contentItems) { }
        public void AddAssistantMessage(string content) { }
        public void AddSystemMessage(string content) { }
        public void AddDeveloperMessage(string content) { }
    }

    public interface IChatHistoryReducer { Task<IEnumerable<ChatMessageContent>?> ReduceAsync(IReadOnlyList<ChatMessageContent> chatHistory, CancellationToken cancellationToken = default); }

    public interface IChatCompletionService : IAIService
    {
        Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class ChatCompletionServiceExtensions
    {
        public static Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Microsoft.Extensions.AI.IChatClient AsChatClient(this IChatCompletionService service) => throw new NotSupportedException();
    }

    public static class ChatClientExtensions
    {
        public static IChatCompletionService AsChatCompletionService(this Microsoft.Extensions.AI.IChatClient client, IServiceProvider? serviceProvider = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.TextGeneration
{
    public interface ITextGenerationService : IAIService
    {
        Task<IReadOnlyList<TextContent>> GetTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public static class TextGenerationExtensions
    {
        public static Task<TextContent> GetTextContentAsync(this ITextGenerationService textGenerationService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Embeddings
{
    public interface IEmbeddingGenerationService<TValue, TEmbedding> : IAIService where TEmbedding : unmanaged
    {
        Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync(IList<TValue> data, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }

    public interface ITextEmbeddingGenerationService : IEmbeddingGenerationService<string, float> { }

    public static class EmbeddingGenerationExtensions
    {
        public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> generator, TValue value, Kernel? kernel = null, CancellationToken cancellationToken = default) where TEmbedding : unmanaged => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.ImageToText
{
    public interface IImageToTextService : IAIService { Task<IReadOnlyList<TextContent>> GetTextContentsAsync(ImageContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }
}

namespace Microsoft.SemanticKernel.AudioToText
{
    public interface IAudioToTextService : IAIService { Task<IReadOnlyList<TextContent>> GetTextContentsAsync(AudioContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }
}

namespace Microsoft.SemanticKernel.TextToAudio
{
    public interface ITextToAudioService : IAIService { Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync(string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }
}

namespace Microsoft.SemanticKernel.TextToImage
{
    public interface ITextToImageService : IAIService { Task<IReadOnlyList<ImageContent>> GetImageContentsAsync(TextContent input, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }

    public static class TextToImageServiceExtensions
    {
        public static Task<string> GenerateImageAsync(this ITextToImageService service, string description, int width, int height, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    using Microsoft.SemanticKernel;

    public class MemoryQueryResult { }

    public interface ISemanticTextMemory
    {
        Task<string> SaveInformationAsync(string collection, string text, string id, string? description = null, string? additionalMetadata = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        Task<string> SaveReferenceAsync(string collection, string text, string externalId, string externalSourceName, string? description = null, string? additionalMetadata = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        Task<MemoryQueryResult?> GetAsync(string collection, string key, bool withEmbedding = false, Kernel? kernel = null, CancellationToken cancellationToken = default);
        Task RemoveAsync(string collection, string key, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<MemoryQueryResult> SearchAsync(string collection, string query, int limit = 1, double minRelevanceScore = 0.7, bool withEmbeddings = false, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }
}
