// Signatures of Microsoft.Extensions.AI.AzureAIInference 10.0.0-preview that Stoker's tests use; read in dotnet/extensions (MIT). AsChatClient is the name before 9.4.
// References: Azure.AI.Inference
namespace Microsoft.Extensions.AI
{
    public static class AzureAIInferenceExtensions
    {
        public static IChatClient AsIChatClient(this Azure.AI.Inference.ChatCompletionsClient chatCompletionsClient, string? modelId = null) => throw null!;
        public static IChatClient AsChatClient(this Azure.AI.Inference.ChatCompletionsClient chatCompletionsClient, string? modelId = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Azure.AI.Inference.EmbeddingsClient embeddingsClient, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
    }
}
