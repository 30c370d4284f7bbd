// Signatures of Microsoft.SemanticKernel.Connectors.HuggingFace 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
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
    public static class HuggingFaceKernelBuilderExtensions
    {
        public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Connectors.HuggingFace
{
    public sealed class HuggingFacePromptExecutionSettings : PromptExecutionSettings { public int? MaxTokens { get; set; } public int? MaxNewTokens { get; set; } }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceEmbeddingGenerator(this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null) => throw new NotSupportedException();
    }
}
