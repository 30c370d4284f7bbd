// Signatures of Aspire.Azure.AI.Inference that call sites name; read in dotnet/aspire@d44e195 (MIT).
// References: Microsoft.Extensions.AI
using System;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.Hosting
{
    public class ChatCompletionsClientSettings { public Uri? Endpoint { get; set; } public string? Key { get; set; } }
    public class AspireChatCompletionsClientBuilder { }
    public class AspireEmbeddingsClientBuilder { }

    public static class AspireAzureAIInferenceExtensions
    {
        public static AspireChatCompletionsClientBuilder AddAzureChatCompletionsClient(this IHostApplicationBuilder builder, string connectionName, Action<ChatCompletionsClientSettings>? configureSettings = null) => throw null!;
        public static AspireEmbeddingsClientBuilder AddAzureEmbeddingsClient(this IHostApplicationBuilder builder, string connectionName, Action<ChatCompletionsClientSettings>? configureSettings = null) => throw null!;
        public static AspireChatCompletionsClientBuilder AddKeyedAzureChatCompletionsClient(this IHostApplicationBuilder builder, string name, Action<ChatCompletionsClientSettings>? configureSettings = null) => throw null!;
        public static AspireEmbeddingsClientBuilder AddKeyedAzureEmbeddingsClient(this IHostApplicationBuilder builder, string name, Action<ChatCompletionsClientSettings>? configureSettings = null) => throw null!;
        public static ChatClientBuilder AddChatClient(this AspireChatCompletionsClientBuilder builder, string? deploymentName = null) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this AspireChatCompletionsClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireEmbeddingsClientBuilder builder, string? deploymentName = null) => throw null!;
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireEmbeddingsClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }
}
