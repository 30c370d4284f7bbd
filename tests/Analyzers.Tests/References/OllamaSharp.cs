// Signatures of OllamaSharp 5.4.25 that Stoker's tests use; read in awaescher/OllamaSharp@6ef00f4 (MIT).
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace OllamaSharp.Models
{
    public class RequestOptions
    {
        public int? NumPredict { get; set; }
        public int? NumCtx { get; set; }
        public float? Temperature { get; set; }
    }

    public class GenerateRequest
    {
        public string Model { get; set; } = null!;
        public string Prompt { get; set; } = null!;
        public string? System { get; set; }
        public RequestOptions? Options { get; set; }
    }

    public class EmbedRequest
    {
        public string Model { get; set; } = null!;
        public List<string> Input { get; set; } = null!;
    }

    public class PullModelRequest
    {
    }

    public class GenerateResponseStream
    {
        public string Response => throw null!;
    }

    public class EmbedResponse
    {
        public List<float[]> Embeddings { get; set; } = null!;
    }
}

namespace OllamaSharp.Models.Chat
{
    public readonly struct ChatRole
    {
        public static ChatRole System => throw null!;
        public static ChatRole User => throw null!;
        public static ChatRole Assistant => throw null!;
    }

    public class Message
    {
        public Message(ChatRole role, string content) { }
    }

    public class ChatRequest
    {
        public string Model { get; set; } = null!;
        public IEnumerable<Message>? Messages { get; set; }
        public RequestOptions? Options { get; set; }
        public IEnumerable<object>? Tools { get; set; }
    }

    public class ChatResponseStream
    {
    }
}

namespace OllamaSharp
{
    public interface IOllamaApiClient
    {
        string SelectedModel { get; set; }
        IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default);
        Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<object?> PullModelAsync(PullModelRequest request, CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : IOllamaApiClient, IChatClient, IEmbeddingGenerator<string, Embedding<float>>
    {
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public OllamaApiClient(Configuration config) { }
        public string SelectedModel { get; set; } = null!;
        public IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<object?> PullModelAsync(PullModelRequest request, CancellationToken cancellationToken = default) => throw null!;
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        object? IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() { }

        public class Configuration
        {
            public Uri Uri { get; set; } = null!;
            public string Model { get; set; } = null!;
        }
    }

    public static class OllamaApiClientExtensions
    {
        public static Task<EmbedResponse> EmbedAsync(this IOllamaApiClient client, string input, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(this IOllamaApiClient client, string prompt, object? context = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Chat
    {
        public Chat(IOllamaApiClient client) { }
        public Chat(IOllamaApiClient client, string systemPrompt) { }
        public List<Message> Messages { get; set; } = null!;
        public string Model { get; set; } = null!;
        public RequestOptions? Options { get; set; }
        public IAsyncEnumerable<string> SendAsync(string message, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, CancellationToken cancellationToken = default) => throw null!;
    }
}
