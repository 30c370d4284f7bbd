// Signatures of CommunityToolkit.Aspire.OllamaSharp that call sites name; read in CommunityToolkit/Aspire@437177d (MIT).
// References: Microsoft.Extensions.AI, OllamaSharp
using System;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.Hosting
{
    public class OllamaSharpSettings { public Uri? Endpoint { get; set; } public string? SelectedModel { get; set; } }
    public class AspireOllamaApiClientBuilder { }

    public static class AspireOllamaSharpExtensions
    {
        public static AspireOllamaApiClientBuilder AddOllamaApiClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static AspireOllamaApiClientBuilder AddKeyedOllamaApiClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static void AddOllamaSharpChatClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static void AddKeyedOllamaSharpChatClient(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static void AddOllamaSharpEmbeddingGenerator(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
        public static void AddKeyedOllamaSharpEmbeddingGenerator(this IHostApplicationBuilder builder, string connectionName, Action<OllamaSharpSettings>? configureSettings = null) => throw null!;
    }

    public static class AspireOllamaChatClientExtensions
    {
        public static ChatClientBuilder AddChatClient(this AspireOllamaApiClientBuilder builder) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this AspireOllamaApiClientBuilder builder, object serviceKey) => throw null!;
    }

    public static class AspireOllamaEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddEmbeddingGenerator(this AspireOllamaApiClientBuilder builder) => throw null!;
        public static EmbeddingGeneratorBuilder<string, Embedding<float>> AddKeyedEmbeddingGenerator(this AspireOllamaApiClientBuilder builder, object serviceKey) => throw null!;
    }
}
