// Signatures of Microsoft.SemanticKernel.Connectors.OpenAI 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// Overloads that take types of a further package (credentials, foreign clients, telemetry callbacks) are left out or shortened: matching is by name.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core
#nullable enable
#pragma warning disable CS8618 // signatures only: nothing here is ever constructed
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel
{
    public static class OpenAIChatClientKernelBuilderExtensions
    {
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIChatClient(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }

    public static class OpenAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddOpenAIAudioToText(this IKernelBuilder builder, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIAudioToText(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, int? dimensions = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, int? dimensions = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAITextToAudio(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOpenAITextToImage(this IKernelBuilder builder, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }

    public static class OpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIAudioToText(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIAudioToText(this IServiceCollection services, string modelId, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? apiKey = null, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, global::OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAITextEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAITextEmbeddingGeneration(this IServiceCollection services, string modelId, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAITextToAudio(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAITextToImage(this IServiceCollection services, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    using Microsoft.SemanticKernel.ChatCompletion;

    public class OpenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public object? ReasoningEffort { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public IList<string>? StopSequences { get; set; }
        public long? Seed { get; set; }
        public int? MaxTokens { get; set; }
        public object? ResponseFormat { get; set; }
        public string? ChatSystemPrompt { get; set; }
        public string? ChatDeveloperPrompt { get; set; }
        public ToolCallBehavior? ToolCallBehavior { get; set; }
    }

    public abstract class ToolCallBehavior { public static ToolCallBehavior AutoInvokeKernelFunctions => throw new NotSupportedException(); public static ToolCallBehavior EnableKernelFunctions => throw new NotSupportedException(); }

    public sealed class OpenAIChatCompletionService : IChatCompletionService
    {
        public OpenAIChatCompletionService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public OpenAIChatCompletionService(string modelId, Uri endpoint, string? apiKey = null, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) { }
        public OpenAIChatCompletionService(string modelId, global::OpenAI.OpenAIClient openAIClient, ILoggerFactory? loggerFactory = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw new NotSupportedException();
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class OpenAITextEmbeddingGenerationService : Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public OpenAITextEmbeddingGenerationService(string modelId, string apiKey, string? organization = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw new NotSupportedException();
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIChatClient(this IServiceCollection services, string modelId, Uri endpoint, string? apiKey = null, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIChatClient(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOpenAIEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, int? dimensions = null, string? serviceId = null) => throw new NotSupportedException();
    }
}
