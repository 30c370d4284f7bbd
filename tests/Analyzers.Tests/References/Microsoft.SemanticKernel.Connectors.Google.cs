// Signatures of Microsoft.SemanticKernel.Connectors.Google 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
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
using Microsoft.SemanticKernel.Connectors.Google;

namespace Microsoft.SemanticKernel
{
    public static class GoogleAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddGoogleAIChatClient(this IKernelBuilder builder, string modelId, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IKernelBuilder AddGoogleAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddGoogleAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddGoogleAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddGoogleGenAIChatClient(this IKernelBuilder builder, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IKernelBuilder AddGoogleVertexAIChatClient(this IKernelBuilder builder, string modelId, string? project = null, string? location = null, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
    }

    public static class VertexAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }

    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIEmbeddingGeneration(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddGoogleAIGeminiChatCompletion(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null) => throw new NotSupportedException();
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    public enum GoogleAIVersion { V1, V1_Beta }
    public enum VertexAIVersion { V1, V1_Beta }
    public sealed class GeminiPromptExecutionSettings : PromptExecutionSettings { public int? MaxTokens { get; set; } public double? Temperature { get; set; } public int? CandidateCount { get; set; } public string? CachedContent { get; set; } }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIChatClient(this IServiceCollection services, string modelId, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IServiceCollection AddGoogleAIEmbeddingGenerator(this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddGoogleGenAIChatClient(this IServiceCollection services, string modelId, string apiKey, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddGoogleVertexAIChatClient(this IServiceCollection services, string modelId, string? project = null, string? location = null, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
        public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw new NotSupportedException();
    }
}
