// Signatures of Azure.AI.OpenAI 1.0.0-beta.9 to beta.17 that Stoker's tests use; from the api listing and changelog of Azure/azure-sdk-for-net (MIT).
// References: Azure.Core
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.OpenAI
{
    public readonly struct ChatRole
    {
        public ChatRole(string value) { }
        public static ChatRole System => throw null!;
        public static ChatRole Assistant => throw null!;
        public static ChatRole User => throw null!;
        public static ChatRole Tool => throw null!;
        public static bool operator ==(ChatRole left, ChatRole right) => throw null!;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public readonly struct CompletionsFinishReason
    {
        public static CompletionsFinishReason Stopped => throw null!;
        public static CompletionsFinishReason TokenLimitReached => throw null!;
        public static CompletionsFinishReason FunctionCall => throw null!;
        public static CompletionsFinishReason ToolCalls => throw null!;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public abstract class ChatRequestMessage
    {
        public ChatRole Role => throw null!;
    }

    public abstract class ChatCompletionsToolCall
    {
        public string Id { get; set; } = null!;
    }

    public class ChatCompletionsFunctionToolCall : ChatCompletionsToolCall
    {
        public ChatCompletionsFunctionToolCall(string id, string name, string arguments) { }
        public string Name { get; set; } = null!;
        public string Arguments { get; set; } = null!;
    }

    public class FunctionDefinition
    {
        public string Name { get; set; } = null!;
        public string Description { get; set; } = null!;
        public BinaryData Parameters { get; set; } = null!;
    }

    public abstract class ChatCompletionsToolDefinition
    {
    }

    public class ChatCompletionsFunctionToolDefinition : ChatCompletionsToolDefinition
    {
        public ChatCompletionsFunctionToolDefinition() { }
        public ChatCompletionsFunctionToolDefinition(FunctionDefinition function) { }
        public string Name { get; set; } = null!;
        public string Description { get; set; } = null!;
        public BinaryData Parameters { get; set; } = null!;
    }

    public abstract class ChatMessageContentItem
    {
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        public ChatMessageTextContentItem(string text) { }
    }

    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        public ChatMessageImageContentItem(Uri imageUri) { }
    }

    public class ChatResponseMessage
    {
        public ChatRole Role => throw null!;
        public string Content => throw null!;
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls => throw null!;
    }

    public class ChatChoice
    {
        public ChatResponseMessage Message => throw null!;
        public int Index => throw null!;
        public CompletionsFinishReason? FinishReason => throw null!;
    }

    public class CompletionsUsage
    {
        public int CompletionTokens => throw null!;
        public int PromptTokens => throw null!;
        public int TotalTokens => throw null!;
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public string Content { get; } = null!;
        public string ToolCallId { get; } = null!;
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content { get; } = null!;
        public string Name { get; set; } = null!;
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
        public ChatRequestUserMessage(IEnumerable<ChatMessageContentItem> content) { }
        public string Content { get; } = null!;
        public string Name { get; set; } = null!;
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) { }
        public ChatRequestAssistantMessage(ChatResponseMessage responseMessage) { }
        public string Content { get; } = null!;
        public string Name { get; set; } = null!;
        public IList<ChatCompletionsToolCall> ToolCalls { get; } = null!;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(string deploymentName, IEnumerable<ChatRequestMessage> messages) { }
        public string DeploymentName { get; set; } = null!;
        public IList<ChatRequestMessage> Messages { get; } = null!;
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public int? ChoiceCount { get; set; }
        public long? Seed { get; set; }
        public IList<string> StopSequences { get; } = null!;
        public IList<ChatCompletionsToolDefinition> Tools { get; } = null!;
        public AzureChatExtensionsOptions AzureExtensionsOptions { get; set; } = null!;
    }

    public class AzureChatExtensionsOptions
    {
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions(string deploymentName, IEnumerable<string> prompts) { }
        public string DeploymentName { get; set; } = null!;
        public IList<string> Prompts { get; } = null!;
        public int? MaxTokens { get; set; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions() { }
        public EmbeddingsOptions(string deploymentName, IEnumerable<string> input) { }
        public string DeploymentName { get; set; } = null!;
        public IList<string> Input { get; } = null!;
    }

    public class ImageGenerationOptions
    {
        public string DeploymentName { get; set; } = null!;
        public string Prompt { get; set; } = null!;
    }

    public class ChatCompletions
    {
        public string Id => throw null!;
        public IReadOnlyList<ChatChoice> Choices => throw null!;
        public CompletionsUsage Usage => throw null!;
    }

    public class StreamingChatCompletionsUpdate
    {
        public ChatRole? Role => throw null!;
        public string ContentUpdate => throw null!;
        public CompletionsFinishReason? FinishReason => throw null!;
        public int? ChoiceIndex => throw null!;
    }

    public class Choice
    {
        public string Text => throw null!;
    }

    public class Completions
    {
        public IReadOnlyList<Choice> Choices => throw null!;
        public CompletionsUsage Usage => throw null!;
    }

    public class EmbeddingItem
    {
        public ReadOnlyMemory<float> Embedding => throw null!;
        public int Index => throw null!;
    }

    public class Embeddings
    {
        public IReadOnlyList<EmbeddingItem> Data => throw null!;
    }

    public class ImageGenerationData
    {
        public Uri Url => throw null!;
    }

    public class ImageGenerations
    {
        public IReadOnlyList<ImageGenerationData> Data => throw null!;
    }

    public class AudioTranscription
    {
        public string Text => throw null!;
    }

    public class AudioTranscriptionOptions
    {
        public AudioTranscriptionOptions() { }
        public AudioTranscriptionOptions(string deploymentName, BinaryData audioData) { }
        public string DeploymentName { get; set; } = null!;
        public string Prompt { get; set; } = null!;
    }

    public class AudioTranslation
    {
        public string Text => throw null!;
    }

    public class AudioTranslationOptions
    {
        public AudioTranslationOptions() { }
        public AudioTranslationOptions(string deploymentName, BinaryData audioData) { }
        public string DeploymentName { get; set; } = null!;
        public string Prompt { get; set; } = null!;
    }

    public class OpenAIClientOptions : Azure.Core.ClientOptions
    {
    }

    public class StreamingResponse<T> : IAsyncEnumerable<T>
    {
        public IAsyncEnumerable<T> EnumerateValues() => throw null!;
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string openAIApiKey) { }
        public OpenAIClient(string openAIApiKey, OpenAIClientOptions options) { }
        public OpenAIClient(Uri endpoint, Azure.AzureKeyCredential keyCredential) { }
        public OpenAIClient(Uri endpoint, Azure.AzureKeyCredential keyCredential, OpenAIClientOptions options) { }
        public OpenAIClient(Uri endpoint, Azure.Core.TokenCredential tokenCredential) { }
        public OpenAIClient(Uri endpoint, Azure.Core.TokenCredential tokenCredential, OpenAIClientOptions options) { }
        public virtual Azure.Response<ChatCompletions> GetChatCompletions(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ChatCompletions>> GetChatCompletionsAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Completions> GetCompletions(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Completions>> GetCompletionsAsync(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<Embeddings> GetEmbeddings(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<Embeddings>> GetEmbeddingsAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<AudioTranscription> GetAudioTranscription(AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<AudioTranscription>> GetAudioTranscriptionAsync(AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<AudioTranslation> GetAudioTranslation(AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<AudioTranslation>> GetAudioTranslationAsync(AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Azure.Response<ImageGenerations> GetImageGenerations(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Azure.Response<ImageGenerations>> GetImageGenerationsAsync(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null!;
    }
}
