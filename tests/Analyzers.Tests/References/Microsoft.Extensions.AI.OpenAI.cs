// Signatures of Microsoft.Extensions.AI.OpenAI 10.10.0 that Stoker's tests use; read in dotnet/extensions@5862342 (MIT). AsChatClient and AsEmbeddingGenerator are the names before 9.4.
using Microsoft.Extensions.AI;
using OpenAI.Assistants;
using OpenAI.Audio;
using OpenAI.Embeddings;
using OpenAI.Images;
using OpenAI.Responses;

namespace Microsoft.Extensions.AI
{
    public static class OpenAIClientExtensions
    {
        public static IChatClient AsIChatClient(this global::OpenAI.Chat.ChatClient chatClient) => throw null!;
        public static IChatClient AsIChatClient(this ResponsesClient responseClient, string? defaultModelId = null) => throw null!;
        public static IChatClient AsIChatClient(this AssistantClient assistantClient, string assistantId, string? threadId = null) => throw null!;
        public static IChatClient AsChatClient(this global::OpenAI.OpenAIClient openAIClient, string modelId) => throw null!;
        public static IChatClient AsChatClient(this global::OpenAI.Chat.ChatClient chatClient) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this global::OpenAI.OpenAIClient openAIClient, string modelId, int? dimensions = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(this EmbeddingClient embeddingClient, int? dimensions = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this EmbeddingClient embeddingClient, int? defaultModelDimensions = null) => throw null!;
        public static IImageGenerator AsIImageGenerator(this ImageClient imageClient) => throw null!;
        public static ISpeechToTextClient AsISpeechToTextClient(this AudioClient audioClient) => throw null!;
        public static ITextToSpeechClient AsITextToSpeechClient(this AudioClient audioClient) => throw null!;
    }
}
