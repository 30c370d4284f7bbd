// Signatures of Microsoft.KernelMemory.AI.Ollama (microsoft/kernel-memory archived/km-v1, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.KernelMemory.Abstractions
#nullable enable
using System;
using Microsoft.KernelMemory.AI;

namespace Microsoft.KernelMemory
{
    public static class KernelMemoryBuilderExtensions
    {
        public static IKernelMemoryBuilder WithOllamaTextGeneration(this IKernelMemoryBuilder builder, string modelName, string endpoint = "http://localhost:11434", ITextTokenizer? textTokenizer = null) => throw new NotSupportedException();
        public static IKernelMemoryBuilder WithOllamaTextEmbeddingGeneration(this IKernelMemoryBuilder builder, string modelName, string endpoint = "http://localhost:11434", ITextTokenizer? textTokenizer = null) => throw new NotSupportedException();
    }
}
