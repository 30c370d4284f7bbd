// Signatures of Microsoft.Extensions.AI 10.10.0 that Stoker's tests use; read in dotnet/extensions@5862342 (MIT).
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.AI
{
    public class ChatResponse<T> : ChatResponse
    {
        public T Result => throw null!;
    }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class SummarizingChatReducer : IChatReducer
    {
        public SummarizingChatReducer(IChatClient chatClient, int targetCount, int? threshold) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public class MessageCountingChatReducer : IChatReducer
    {
        public MessageCountingChatReducer(int targetCount) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public class FunctionInvocationContext
    {
        public AIFunction Function { get; set; } = null!;
        public AIFunctionArguments Arguments { get; set; } = null!;
        public FunctionCallContent CallContent { get; set; } = null!;
        public IList<ChatMessage> Messages { get; set; } = null!;
        public ChatOptions? Options { get; set; }
        public int Iteration { get; set; }
        public int FunctionCount { get; set; }
        public bool Terminate { get; set; }
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(IChatClient innerClient) { }
        public ChatClientBuilder(Func<IServiceProvider, IChatClient> innerClientFactory) { }
        public IChatClient Build(IServiceProvider? services = null) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IServiceProvider, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatResponse>>? getResponseFunc,
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, IAsyncEnumerable<ChatResponseUpdate>>? getStreamingResponseFunc) => throw null!;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions?, Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
    }

    public sealed class EmbeddingGeneratorBuilder<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public EmbeddingGeneratorBuilder(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { }
        public IEmbeddingGenerator<TInput, TEmbedding> Build(IServiceProvider? services = null) => throw null!;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AsBuilder<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) where TEmbedding : Embedding => throw null!;
    }

    public class DistributedCachingChatClient : DelegatingChatClient
    {
        public DistributedCachingChatClient(IChatClient innerClient, IDistributedCache storage) : base(innerClient) { }
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get; set; }
    }

    public class DistributedCachingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public DistributedCachingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, IDistributedCache storage) : base(innerGenerator) { }
    }

    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        public FunctionInvokingChatClient(IChatClient innerClient, ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : base(innerClient) { }
        public int MaximumIterationsPerRequest { get; set; }
    }

    public sealed class ReducingChatClient : DelegatingChatClient
    {
        public ReducingChatClient(IChatClient innerClient, IChatReducer reducer) : base(innerClient) { }
    }

    public class OpenTelemetryChatClient : DelegatingChatClient
    {
        public OpenTelemetryChatClient(IChatClient innerClient, ILogger? logger = null, string? sourceName = null) : base(innerClient) { }
        public bool EnableSensitiveData { get; set; }
    }

    public class LoggingChatClient : DelegatingChatClient
    {
        public LoggingChatClient(IChatClient innerClient, ILogger logger) : base(innerClient) { }
    }

    public sealed class ConfigureOptionsChatClient : DelegatingChatClient
    {
        public ConfigureOptionsChatClient(IChatClient innerClient, Action<ChatOptions> configure) : base(innerClient) { }
    }

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseDistributedCache(this ChatClientBuilder builder, IDistributedCache? storage = null, Action<DistributedCachingChatClient>? configure = null) => throw null!;
    }

    public static class DistributedCachingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseDistributedCache<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, IDistributedCache? storage = null, Action<DistributedCachingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<FunctionInvokingChatClient>? configure = null) => throw null!;
    }

    public static class ReducingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseChatReducer(this ChatClientBuilder builder, IChatReducer? reducer = null, Action<ReducingChatClient>? configure = null) => throw null!;
    }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static ChatClientBuilder ConfigureOptions(this ChatClientBuilder builder, Action<ChatOptions> configure) => throw null!;
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseOpenTelemetry(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryChatClient>? configure = null) => throw null!;
    }

    public static class LoggingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseLogging(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingChatClient>? configure = null) => throw null!;
    }

    public static class ConfigureOptionsEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> ConfigureOptions<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, Action<EmbeddingGenerationOptions> configure) where TEmbedding : Embedding => throw null!;
    }

    public static class LoggingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseLogging<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null) where TEmbedding : Embedding => throw null!;
    }

    public static class OpenTelemetryEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseOpenTelemetry<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null, string? sourceName = null) where TEmbedding : Embedding => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, Func<IServiceProvider, IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object? serviceKey, IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, object? serviceKey, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
    }
}
