// Signatures of AutoGen.OpenAI (microsoft/autogen, MIT) that Stoker's catalogue names; no bodies.
// References: AutoGen.Core
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AutoGen.Core;
using OpenAI.Chat;

namespace AutoGen.OpenAI
{
    public class OpenAIChatAgent : IStreamingAgent
    {
        public OpenAIChatAgent(ChatClient chatClient, string name, string? systemMessage = "You are a helpful AI assistant", float? temperature = null, int? maxTokens = null, int? seed = null, ChatResponseFormat? responseFormat = null, IEnumerable<ChatTool>? functions = null) { }
        public OpenAIChatAgent(ChatClient chatClient, string name, ChatCompletionOptions options, string? systemMessage = "You are a helpful AI assistant") { }
        public string Name => throw new NotSupportedException();
        public Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
