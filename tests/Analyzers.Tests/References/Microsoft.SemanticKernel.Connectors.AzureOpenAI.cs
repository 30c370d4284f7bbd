// Signatures of Microsoft.SemanticKernel.Connectors.AzureOpenAI 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// Overloads that take types of a further package (credentials, foreign clients, telemetry callbacks) are left out or shortened: matching is by name.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core, Azure.Core, Microsoft.SemanticKernel.Connectors.OpenAI
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
    public static class AzureOpenAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddAzureOpenAIAudioToText(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAIAudioToText(this IKernelBuilder builder, string deploymentName, string? serviceId = null, string? modelId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAIChatClient(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, int? dimensions = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAITextToAudio(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureOpenAITextToImage(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? modelId = null, string? serviceId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }

    public static class AzureOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureOpenAIAudioToText(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAIAudioToText(this IServiceCollection services, string deploymentName, string? serviceId = null, string? modelId = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAIChatCompletion(this IServiceCollection services, string deploymentName, string endpoint, Azure.Core.TokenCredential credentials, string? serviceId = null, string? modelId = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAIChatCompletion(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAITextEmbeddingGeneration(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAITextEmbeddingGeneration(this IServiceCollection services, string deploymentName, string? serviceId = null, string? modelId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAITextToAudio(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAITextToImage(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int maxRetryCount = 5, string? apiVersion = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAITextToImage(this IServiceCollection services, string deploymentName, string? modelId = null, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureOpenAI
{
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Connectors.OpenAI;

    public sealed class AzureOpenAIPromptExecutionSettings : OpenAIPromptExecutionSettings { public bool SetNewMaxCompletionTokensEnabled { get; set; } }

    public sealed class AzureOpenAIChatCompletionService : IChatCompletionService
    {
        public AzureOpenAIChatCompletionService(string deploymentName, string endpoint, string apiKey, string? modelId = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, string? apiVersion = null) { }
        public IReadOnlyDictionary<string, object?> Attributes => throw new NotSupportedException();
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AzureOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureOpenAIChatClient(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAIEmbeddingGenerator(this IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureOpenAIEmbeddingGenerator(this IServiceCollection services, string deploymentName, string? serviceId = null, string? modelId = null, int? dimensions = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
    }
}
