// Signatures of Microsoft.SemanticKernel.Agents.Core 1.22 preview (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class KernelAgent
    {
        public string? Instructions { get; init; }
        public string? Name { get; init; }
        public Kernel Kernel { get; init; } = null!;
        public KernelArguments? Arguments { get; init; }
    }

    public abstract class ChatHistoryKernelAgent : KernelAgent
    {
        public IChatHistoryReducer? HistoryReducer { get; init; }
        public abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        public Task<bool> ReduceAsync(ChatHistory history, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class ChatCompletionAgent : ChatHistoryKernelAgent
    {
        public override IAsyncEnumerable<ChatMessageContent> InvokeAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
