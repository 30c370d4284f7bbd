// Signatures of Anthropic.SDK 5.10 (tghamm/Anthropic.SDK, MIT) that Stoker's catalogue names; no bodies.
#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Anthropic.SDK.Messaging;
using Microsoft.Extensions.AI;

namespace Anthropic.SDK
{
    public class APIAuthentication { public APIAuthentication(string apiKey) { } public static implicit operator APIAuthentication(string key) => throw new NotSupportedException(); }

    public class AnthropicClient : IDisposable
    {
        public AnthropicClient(APIAuthentication apiKeys = null) { }
        public MessagesEndpoint Messages => throw new NotSupportedException();
        public Batches.BatchesEndpoint Batches => throw new NotSupportedException();
        public void Dispose() { }
    }
}

namespace Anthropic.SDK.Constants
{
    public static class AnthropicModels
    {
        public const string Claude46Opus = "claude-opus-4-6";
        public const string Claude46Sonnet = "claude-sonnet-4-6";
        public const string Claude45Haiku = "claude-haiku-4-5-20251001";
    }
}

namespace Anthropic.SDK.Common { public class Tool { } }

namespace Anthropic.SDK.Messaging
{
    public enum RoleType { User, Assistant }
    public enum PromptCacheType { None, FineGrained, AutomaticToolsAndSystem }
    public enum CacheControlType { ephemeral }
    public class CacheControl { public CacheControlType Type { get; set; } }
    public abstract class ContentBase { public CacheControl CacheControl { get; set; } }
    public class TextContent : ContentBase { public string Text { get; set; } }
    public class ToolUseContent : ContentBase { public string Name { get; set; } }
    public class ToolResultContent : ContentBase { public string ToolUseId { get; set; } }
    public class SystemMessage { public SystemMessage(string text, CacheControl cacheControl = null) { } public string Text { get; set; } public CacheControl CacheControl { get; set; } }
    public class Message
    {
        public Message() { }
        public Message(RoleType role, string text, CacheControl cacheControl = null) { }
        public RoleType Role { get; set; }
        public List<ContentBase> Content { get; set; }
    }
    public class ThinkingParameters { public int? BudgetTokens { get; set; } }
    public class MessageCountTokenParameters
    {
        public string Model { get; set; }
        public List<Message> Messages { get; set; }
        public List<SystemMessage> System { get; set; }
        public IList<Anthropic.SDK.Common.Tool> Tools { get; set; }
    }
    public class MessageParameters : MessageCountTokenParameters
    {
        public int MaxTokens { get; set; }
        public decimal? Temperature { get; set; }
        public bool? Stream { get; set; }
        public ThinkingParameters Thinking { get; set; }
        public PromptCacheType PromptCaching { get; set; }
    }
    public class Usage { public int InputTokens { get; set; } public int OutputTokens { get; set; } }
    public class MessageResponse { public Usage Usage { get; set; } public Message Message { get; set; } }
    public class MessageCountTokenResponse { public int InputTokens { get; set; } }

    public class MessagesEndpoint : IChatClient
    {
        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw new NotSupportedException();
        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw new NotSupportedException();
        public Task<MessageCountTokenResponse> CountMessageTokensAsync(MessageCountTokenParameters parameters, CancellationToken ctx = default) => throw new NotSupportedException();
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw new NotSupportedException();
        void IDisposable.Dispose() { }
    }

    public class VertexAIMessagesEndpoint
    {
        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw new NotSupportedException();
        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => throw new NotSupportedException();
    }
}

namespace Anthropic.SDK.Batches
{
    public class BatchRequest { public string CustomId { get; set; } public MessageParameters MessageParameters { get; set; } }
    public class BatchResponse { public string Id { get; set; } }
    public class BatchesEndpoint { public Task<BatchResponse> CreateBatchAsync(List<BatchRequest> batches, CancellationToken ctx = default) => throw new NotSupportedException(); }
}
