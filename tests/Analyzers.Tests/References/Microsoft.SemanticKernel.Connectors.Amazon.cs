// Signatures of Microsoft.SemanticKernel.Connectors.Amazon 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
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
    public static class BedrockKernelBuilderExtensions
    {
        public static IKernelBuilder AddBedrockChatClient(this IKernelBuilder builder, string modelId, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IKernelBuilder AddBedrockChatCompletionService(this IKernelBuilder builder, string modelId, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddBedrockEmbeddingGenerator(this IKernelBuilder builder, string modelId, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
        public static IKernelBuilder AddBedrockTextEmbeddingGenerationService(this IKernelBuilder builder, string modelId, string? serviceId = null) => throw new NotSupportedException();
        public static IKernelBuilder AddBedrockTextGenerationService(this IKernelBuilder builder, string modelId, string? serviceId = null) => throw new NotSupportedException();
    }

    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatCompletionService(this IServiceCollection service, string modelId, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddBedrockTextEmbeddingGenerationService(this IServiceCollection services, string modelId, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddBedrockTextGenerationService(this IServiceCollection services, string modelId, string? serviceId = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.Amazon
{
    public class AmazonClaudeExecutionSettings : PromptExecutionSettings { public int MaxTokensToSample { get; set; } public float? Temperature { get; set; } }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatClient(this IServiceCollection services, string modelId, object? bedrockRuntime = null, string? serviceId = null) => throw new NotSupportedException();
        public static IServiceCollection AddBedrockEmbeddingGenerator(this IServiceCollection services, string modelId, string? serviceId = null, string? openTelemetrySourceName = null) => throw new NotSupportedException();
    }
}
