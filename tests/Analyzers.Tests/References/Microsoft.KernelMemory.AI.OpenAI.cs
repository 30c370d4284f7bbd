// Signatures of Microsoft.KernelMemory.AI.OpenAI (microsoft/kernel-memory archived/km-v1, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.KernelMemory.Abstractions
#nullable enable
using System;
using System.Net.Http;
using Microsoft.KernelMemory.AI;

namespace Microsoft.KernelMemory
{
    public class OpenAIConfig { public string TextModel { get; set; } = ""; public string EmbeddingModel { get; set; } = ""; public string APIKey { get; set; } = ""; public string Endpoint { get; set; } = ""; }

    public static class KernelMemoryBuilderExtensions
    {
        public static IKernelMemoryBuilder WithOpenAIDefaults(this IKernelMemoryBuilder builder, string apiKey, string? organization = null, ITextTokenizer? textGenerationTokenizer = null, ITextTokenizer? textEmbeddingTokenizer = null, bool onlyForRetrieval = false, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelMemoryBuilder WithOpenAI(this IKernelMemoryBuilder builder, OpenAIConfig config, ITextTokenizer? textGenerationTokenizer = null, ITextTokenizer? textEmbeddingTokenizer = null, bool onlyForRetrieval = false, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelMemoryBuilder WithOpenAITextGeneration(this IKernelMemoryBuilder builder, OpenAIConfig config, ITextTokenizer? textTokenizer = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelMemoryBuilder WithOpenAITextEmbeddingGeneration(this IKernelMemoryBuilder builder, OpenAIConfig config, ITextTokenizer? textTokenizer = null, bool onlyForRetrieval = false, HttpClient? httpClient = null) => throw new NotSupportedException();
    }
}
