// Signatures of Microsoft.KernelMemory.AI.AzureOpenAI (microsoft/kernel-memory archived/km-v1, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.KernelMemory.Abstractions
#nullable enable
using System;
using System.Net.Http;
using Microsoft.KernelMemory.AI;

namespace Microsoft.KernelMemory
{
    public class AzureOpenAIConfig { public string Endpoint { get; set; } = ""; public string APIKey { get; set; } = ""; public string Deployment { get; set; } = ""; }

    public static class KernelMemoryBuilderExtensions
    {
        public static IKernelMemoryBuilder WithAzureOpenAITextGeneration(this IKernelMemoryBuilder builder, AzureOpenAIConfig config, ITextTokenizer? textTokenizer = null, HttpClient? httpClient = null) => throw new NotSupportedException();
        public static IKernelMemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this IKernelMemoryBuilder builder, AzureOpenAIConfig config, ITextTokenizer? textTokenizer = null, bool onlyForRetrieval = false, HttpClient? httpClient = null) => throw new NotSupportedException();
    }
}
