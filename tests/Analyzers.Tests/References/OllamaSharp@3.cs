// Signatures of OllamaSharp 3.0 (awaescher/OllamaSharp, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace OllamaSharp.Models
{
    public class RequestOptions { public int? NumPredict { get; set; } public int? NumCtx { get; set; } }
    public class GenerateRequest { public string Model { get; set; } = null!; public string Prompt { get; set; } = null!; public string? System { get; set; } public RequestOptions? Options { get; set; } }
    public class GenerateResponseStream { public string Response => throw new NotSupportedException(); }
    public class EmbedRequest { public string Model { get; set; } = null!; public List<string> Input { get; set; } = null!; }
    public class EmbedResponse { public List<double[]> Embeddings { get; set; } = null!; }
}

namespace OllamaSharp.Models.Chat
{
    public readonly struct ChatRole { public static ChatRole System => throw new NotSupportedException(); public static ChatRole User => throw new NotSupportedException(); public static ChatRole Assistant => throw new NotSupportedException(); }
    public class Tool { }
    public class Message { public Message(ChatRole role, string content) { } public ChatRole? Role { get; set; } public string? Content { get; set; } }
    public class ChatRequest { public string Model { get; set; } = null!; public IEnumerable<Message>? Messages { get; set; } public RequestOptions? Options { get; set; } public IEnumerable<Tool>? Tools { get; set; } }
    public class ChatResponseStream { public Message Message => throw new NotSupportedException(); }
}

namespace OllamaSharp
{
    public record ConversationContext(long[] Context);

    public interface IOllamaApiClient
    {
        string SelectedModel { get; set; }
        IAsyncEnumerable<ChatResponseStream?> Chat(ChatRequest request, CancellationToken cancellationToken = default);
        Task<EmbedResponse> Embed(EmbedRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateResponseStream?> Generate(GenerateRequest request, CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : IOllamaApiClient
    {
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public string SelectedModel { get; set; } = null!;
        public IAsyncEnumerable<ChatResponseStream?> Chat(ChatRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<EmbedResponse> Embed(EmbedRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<GenerateResponseStream?> Generate(GenerateRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public static class OllamaApiClientExtensions
    {
        public static Task<EmbedResponse> Embed(this IOllamaApiClient client, string input, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<GenerateResponseStream?> Generate(this IOllamaApiClient client, string prompt, ConversationContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class Chat
    {
        public Chat(IOllamaApiClient client, string systemPrompt = "") { }
        public string Model { get; set; } = null!;
        public RequestOptions? Options { get; set; }
        public IAsyncEnumerable<string> Send(string message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> Send(string message, IEnumerable<Tool>? tools, IEnumerable<string>? imagesAsBase64 = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> SendAs(ChatRole role, string message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> SendAs(ChatRole role, string message, IEnumerable<Tool>? tools, IEnumerable<string>? imagesAsBase64 = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
