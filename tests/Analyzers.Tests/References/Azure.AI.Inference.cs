// Signatures of Azure.AI.Inference 1.0.0-beta.5 that Stoker's tests use; from the api listing of Azure/azure-sdk-for-net@9b8cabe (MIT).
// References: Azure.Core
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.Inference
{
    public abstract class ChatRequestMessage
    {
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
    }

    public abstract class ChatMessageContentItem
    {
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        public ChatMessageTextContentItem(string text) { }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatRequestMessage> messages) { }
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
        public IList<ChatRequestMessage> Messages { get; set; } = null!;
        public string Model { get; set; } = null!;
    }

    public class ChatCompletions
    {
        public string Content => throw null!;
    }

    public class StreamingChatCompletionsUpdate
    {
    }

    public class StreamingResponse<T> : IAsyncEnumerable<T>
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatCompletionsClient
    {
        public ChatCompletionsClient(Uri endpoint, Azure.AzureKeyCredential credential) { }
        public virtual Azure.Response<ChatCompletions> Complete(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ChatCompletions>> CompleteAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions(IEnumerable<string> input) { }
        public IList<string> Input { get; } = null!;
        public string Model { get; set; } = null!;
    }

    public class ImageEmbeddingInput
    {
        public ImageEmbeddingInput(string image) { }
        public string? Text { get; set; }
    }

    public class ImageEmbeddingsOptions
    {
        public ImageEmbeddingsOptions(IEnumerable<ImageEmbeddingInput> input) { }
        public IList<ImageEmbeddingInput> Input { get; } = null!;
        public string Model { get; set; } = null!;
    }

    public class ImageEmbeddingsClient
    {
        public ImageEmbeddingsClient(Uri endpoint, Azure.AzureKeyCredential credential) { }
        public virtual Azure.Response<EmbeddingsResult> Embed(ImageEmbeddingsOptions imageEmbeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<EmbeddingsResult>> EmbedAsync(ImageEmbeddingsOptions imageEmbeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmbeddingItem
    {
        public BinaryData Embedding => throw null!;
        public int Index => throw null!;
    }

    public class EmbeddingsResult
    {
        public IReadOnlyList<EmbeddingItem> Data => throw null!;
    }

    public class EmbeddingsClient
    {
        public EmbeddingsClient(Uri endpoint, Azure.AzureKeyCredential credential) { }
        public virtual Azure.Response<EmbeddingsResult> Embed(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<EmbeddingsResult>> EmbedAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
    }
}
