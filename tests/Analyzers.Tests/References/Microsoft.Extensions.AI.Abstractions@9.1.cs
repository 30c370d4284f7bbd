// Signatures of Microsoft.Extensions.AI.Abstractions 9.1 preview (dotnet/extensions, MIT) that Stoker's catalogue names and later versions lack; no bodies.
// Instead of: Anthropic, Microsoft.Extensions.AI.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public readonly struct ChatRole { public static ChatRole System => throw new NotSupportedException(); public static ChatRole User => throw new NotSupportedException(); public static ChatRole Assistant => throw new NotSupportedException(); public static ChatRole Tool => throw new NotSupportedException(); }
    public class AIContent { }
    public abstract class AITool { }
    public class ChatMessage { public ChatMessage(ChatRole role, string? content) { } public ChatRole Role { get; set; } public string? Text { get; set; } }
    public class ChatOptions { public string? ModelId { get; set; } public int? MaxOutputTokens { get; set; } public float? Temperature { get; set; } public IList<AITool>? Tools { get; set; } }
    public class ChatCompletion { public ChatMessage Message { get; set; } = null!; }
    public class StreamingChatCompletionUpdate { }

    public interface IChatClient : IDisposable
    {
        Task<ChatCompletion> CompleteAsync(IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public static class ChatClientExtensions
    {
        public static Task<ChatCompletion> CompleteAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class Embedding { }
    public sealed class Embedding<T> : Embedding { public ReadOnlyMemory<T> Vector { get; set; } }
    public sealed class GeneratedEmbeddings<TEmbedding> : List<TEmbedding> where TEmbedding : Embedding { }
    public class EmbeddingGenerationOptions { public string? ModelId { get; set; } public int? Dimensions { get; set; } }

    public interface IEmbeddingGenerator<TInput, TEmbedding> : IDisposable where TEmbedding : Embedding
    {
        Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default);
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public static class EmbeddingGeneratorExtensions
    {
        public static Task<TEmbedding> GenerateEmbeddingAsync<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, TInput value, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw new NotSupportedException();
        public static Task<ReadOnlyMemory<TEmbeddingElement>> GenerateEmbeddingVectorAsync<TInput, TEmbeddingElement>(this IEmbeddingGenerator<TInput, Embedding<TEmbeddingElement>> generator, TInput value, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<(TInput Value, TEmbedding Embedding)[]> GenerateAndZipAsync<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw new NotSupportedException();
    }
}
