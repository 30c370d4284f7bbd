// Signatures of Mscc.GenerativeAI.Microsoft 3.1 (mscraftsman/generative-ai, Apache-2.0) that Stoker's catalogue names; no bodies.
// References: Mscc.GenerativeAI
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Mscc.GenerativeAI.Microsoft
{
    public sealed class GeminiChatClient : IChatClient
    {
        public GeminiChatClient(string? apiKey = null, string? projectId = null, string? region = null, string? accessToken = null, string? model = null) { }
        public GeminiChatClient(GenerativeModel client) { }
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public object? GetService(Type serviceType, object? serviceKey = null) => throw new NotSupportedException();
        public void Dispose() { }
    }
}
