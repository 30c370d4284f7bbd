// Signatures of OllamaSharp 2.0 (awaescher/OllamaSharp, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;
using OllamaSharp.Streamer;

namespace OllamaSharp.Streamer
{
    public interface IResponseStreamer<T> { void Stream(T stream); }
}

namespace OllamaSharp.Models
{
    public class RequestOptions { public int? NumPredict { get; set; } public int? NumCtx { get; set; } }
    public class GenerateCompletionRequest { public string Model { get; set; } = null!; public string Prompt { get; set; } = null!; public string? System { get; set; } public RequestOptions? Options { get; set; } public long[]? Context { get; set; } }
    public class GenerateCompletionResponseStream { public string Response => throw new NotSupportedException(); }
    public class GenerateEmbeddingRequest { public string Model { get; set; } = null!; public string Prompt { get; set; } = null!; }
    public class GenerateEmbeddingResponse { }
    public class Model { }
}

namespace OllamaSharp.Models.Chat
{
    public readonly struct ChatRole { public static ChatRole System => throw new NotSupportedException(); public static ChatRole User => throw new NotSupportedException(); public static ChatRole Assistant => throw new NotSupportedException(); }
    public class Message { public Message(ChatRole role, string content) { } public ChatRole? Role { get; set; } public string? Content { get; set; } }
    public class ChatRequest { public string Model { get; set; } = null!; public IEnumerable<Message>? Messages { get; set; } public RequestOptions? Options { get; set; } }
    public class ChatResponse { public Message Message => throw new NotSupportedException(); }
    public class ChatResponseStream { public Message Message => throw new NotSupportedException(); }
}

namespace OllamaSharp
{
    public record ConversationContext(long[] Context);
    public record ConversationContextWithResponse(string Response, long[] Context) : ConversationContext(Context);

    public interface IOllamaApiClient
    {
        string SelectedModel { get; set; }
        Task<ChatResponse> Chat(ChatRequest chatRequest, CancellationToken cancellationToken = default);
        Task<IEnumerable<Message>> SendChat(ChatRequest chatRequest, IResponseStreamer<ChatResponseStream?> streamer, CancellationToken cancellationToken = default);
        IAsyncEnumerable<ChatResponseStream?> StreamChat(ChatRequest chatRequest, CancellationToken cancellationToken = default);
        Task<GenerateEmbeddingResponse> GenerateEmbeddings(GenerateEmbeddingRequest request, CancellationToken cancellationToken = default);
        Task<ConversationContextWithResponse> GetCompletion(GenerateCompletionRequest request, CancellationToken cancellationToken = default);
        Task<ConversationContext> StreamCompletion(GenerateCompletionRequest request, IResponseStreamer<GenerateCompletionResponseStream?> streamer, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateCompletionResponseStream?> StreamCompletion(GenerateCompletionRequest request, CancellationToken cancellationToken = default);
        Task<IEnumerable<Model>> ListLocalModels(CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : IOllamaApiClient
    {
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public string SelectedModel { get; set; } = null!;
        public Task<ChatResponse> Chat(ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IEnumerable<Message>> SendChat(ChatRequest chatRequest, IResponseStreamer<ChatResponseStream?> streamer, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatResponseStream?> StreamChat(ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<GenerateEmbeddingResponse> GenerateEmbeddings(GenerateEmbeddingRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ConversationContextWithResponse> GetCompletion(GenerateCompletionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ConversationContext> StreamCompletion(GenerateCompletionRequest request, IResponseStreamer<GenerateCompletionResponseStream?> streamer, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateCompletionResponseStream?> StreamCompletion(GenerateCompletionRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IEnumerable<Model>> ListLocalModels(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class OllamaApiClientExtensions
    {
        public static Task<IEnumerable<Message>> SendChat(this IOllamaApiClient client, ChatRequest chatRequest, Action<ChatResponseStream?> streamer, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<GenerateEmbeddingResponse> GenerateEmbeddings(this IOllamaApiClient client, string prompt, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ConversationContextWithResponse> GetCompletion(this IOllamaApiClient client, string prompt, ConversationContext? context, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ConversationContext> StreamCompletion(this IOllamaApiClient client, string prompt, ConversationContext? context, Action<GenerateCompletionResponseStream?> streamer, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<GenerateCompletionResponseStream?> StreamCompletion(this IOllamaApiClient client, string prompt, ConversationContext? context, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class Chat
    {
        public Chat(IOllamaApiClient client, Action<ChatResponseStream?> streamer, string systemPrompt = "") { }
        public string Model { get; set; } = null!;
        public RequestOptions? Options { get; set; }
        public Task<IEnumerable<Message>> Send(string message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IEnumerable<Message>> Send(string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IEnumerable<Message>> SendAs(ChatRole role, string message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<IEnumerable<Message>> SendAs(ChatRole role, string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
