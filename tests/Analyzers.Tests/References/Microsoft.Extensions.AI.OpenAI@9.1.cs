// Signatures of Microsoft.Extensions.AI.OpenAI 9.1 preview (dotnet/extensions, MIT) that Stoker's tests use; no bodies.
// References: Microsoft.Extensions.AI.Abstractions@9.1
// Instead of: Anthropic, Microsoft.Extensions.AI.Abstractions
#nullable enable
using System;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Microsoft.Extensions.AI
{
    public static class OpenAIClientExtensions
    {
        public static IChatClient AsChatClient(this global::OpenAI.OpenAIClient openAIClient, string modelId) => throw new NotSupportedException();
        public static IChatClient AsChatClient(this ChatClient chatClient) => throw new NotSupportedException();
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this global::OpenAI.OpenAIClient openAIClient, string modelId, int? dimensions = null) => throw new NotSupportedException();
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this EmbeddingClient embeddingClient, int? dimensions = null) => throw new NotSupportedException();
    }
}
