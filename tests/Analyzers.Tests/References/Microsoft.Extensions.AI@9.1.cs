// Signatures of Microsoft.Extensions.AI 9.1 preview (dotnet/extensions, MIT) that Stoker's catalogue names and later versions lack; no bodies.
// References: Microsoft.Extensions.AI.Abstractions@9.1
// Instead of: Anthropic, Microsoft.Extensions.AI.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public class ChatCompletion<T> : ChatCompletion { public T Result => throw new NotSupportedException(); }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatCompletion<T>> CompleteAsync<T>(this IChatClient chatClient, IList<ChatMessage> chatMessages, ChatOptions? options = null, bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ChatCompletion<T>> CompleteAsync<T>(this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
