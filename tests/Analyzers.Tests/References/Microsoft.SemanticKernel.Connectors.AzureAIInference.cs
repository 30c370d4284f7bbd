// Signatures of Microsoft.SemanticKernel.Connectors.AzureAIInference 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
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
    public static class AzureAIInferenceKernelBuilderExtensions
    {
        public static IKernelBuilder AddAzureAIInferenceChatClient(this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddAzureAIInferenceChatCompletion(this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureAIInference
{
    public sealed class AzureAIInferencePromptExecutionSettings : PromptExecutionSettings { public int? MaxTokens { get; set; } public float? Temperature { get; set; } }
}

namespace Microsoft.SemanticKernel
{
    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceChatCompletion(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceChatClient(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddAzureAIInferenceEmbeddingGenerator(this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
    }
}
