// Signatures of Microsoft.SemanticKernel.Connectors.Ollama 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
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
    public static class OllamaKernelBuilderExtensions
    {
        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    public sealed class OllamaPromptExecutionSettings : PromptExecutionSettings { public int? NumPredict { get; set; } public float? Temperature { get; set; } public bool? Think { get; set; } }
}

namespace Microsoft.SemanticKernel
{
    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw new NotSupportedException();
    }
}
