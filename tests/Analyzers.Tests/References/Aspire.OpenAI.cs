// Signatures of Aspire.OpenAI that call sites name; read in dotnet/aspire@d44e195 (MIT).
// References: Microsoft.Extensions.AI
using System;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.Hosting
{
    public class OpenAISettings { public Uri? Endpoint { get; set; } public string? Key { get; set; } }
    public class AspireOpenAIClientBuilder { }

    public static class AspireOpenAIExtensions
    {
        public static AspireOpenAIClientBuilder AddOpenAIClient(this IHostApplicationBuilder builder, string connectionName, Action<OpenAISettings>? configureSettings = null) => throw null!;
        public static AspireOpenAIClientBuilder AddKeyedOpenAIClient(this IHostApplicationBuilder builder, string name, Action<OpenAISettings>? configureSettings = null) => throw null!;
    }

    public static class AspireOpenAIClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this AspireOpenAIClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }

    public static class AspireOpenAIClientBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOpenAIClientBuilder builder, string? deploymentName = null) => throw null!;
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOpenAIClientBuilder builder, string serviceKey, string? deploymentName = null) => throw null!;
    }
}
