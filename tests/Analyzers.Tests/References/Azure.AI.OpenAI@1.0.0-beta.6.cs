// Signatures of Azure.AI.OpenAI 1.0.0-beta.6 (the shape of beta.1 to beta.8) that Stoker's tests use; read from the restored assembly (MIT).
// References: Azure.Core
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.OpenAI
{
    public readonly struct ChatRole
    {
        public static ChatRole System => throw null!;
        public static ChatRole User => throw null!;
        public static ChatRole Assistant => throw null!;
        public static ChatRole Function => throw null!;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatRole role, string content) { }
        public ChatRole Role { get; set; }
        public string Content { get; set; } = null!;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatMessage> messages) { }
        public IList<ChatMessage> Messages { get; } = null!;
        public int? MaxTokens { get; set; }
    }

    public class CompletionsOptions
    {
        public IList<string> Prompts { get; } = null!;
        public int? MaxTokens { get; set; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions(string input) { }
        public EmbeddingsOptions(IEnumerable<string> input) { }
        public IList<string> Input { get; } = null!;
    }

    public class ChatCompletions
    {
    }

    public class StreamingChatCompletions
    {
    }

    public class Completions
    {
    }

    public class StreamingCompletions
    {
    }

    public class EmbeddingItem
    {
        public IReadOnlyList<float> Embedding => throw null!;
        public int Index => throw null!;
    }

    public class Embeddings
    {
        public IReadOnlyList<EmbeddingItem> Data => throw null!;
    }

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string openAIApiKey) { }
        public OpenAIClient(Uri endpoint, Azure.AzureKeyCredential keyCredential) { }
        public virtual Azure.Response<ChatCompletions> GetChatCompletions(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ChatCompletions>> GetChatCompletionsAsync(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<StreamingChatCompletions> GetChatCompletionsStreaming(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<StreamingChatCompletions>> GetChatCompletionsStreamingAsync(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Completions> GetCompletions(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Completions> GetCompletions(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Completions>> GetCompletionsAsync(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<StreamingCompletions> GetCompletionsStreaming(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<StreamingCompletions>> GetCompletionsStreamingAsync(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<StreamingCompletions> GetCompletionsStreaming(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Completions>> GetCompletionsAsync(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<StreamingCompletions>> GetCompletionsStreamingAsync(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Embeddings> GetEmbeddings(string deploymentOrModelName, EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Embeddings>> GetEmbeddingsAsync(string deploymentOrModelName, EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
    }
}
