// Signatures of Microsoft.Extensions.AI.Ollama 9.7 preview, its last (dotnet/extensions, MIT), that Stoker's catalogue names; no bodies.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public sealed class OllamaChatClient : IChatClient
    {
        public OllamaChatClient(string endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public OllamaChatClient(Uri endpoint, string? modelId = null, HttpClient? httpClient = null) { }
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public void Dispose() { }
    }
}
