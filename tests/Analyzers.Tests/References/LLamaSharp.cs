// Signatures of LLamaSharp 0.28 (SciSharp/LLamaSharp, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LLama.Abstractions;
using LLama.Common;

namespace LLama.Abstractions
{
    public interface IInferenceParams { int MaxTokens { get; set; } }
    public interface IHistoryTransform { }
    public interface ITextStreamTransform { }
    public interface ILLamaExecutor { IAsyncEnumerable<string> InferAsync(string text, IInferenceParams? inferenceParams = null, CancellationToken token = default); }

    public static class LLamaExecutorExtensions
    {
        public static Microsoft.Extensions.AI.IChatClient AsChatClient(this ILLamaExecutor executor, IHistoryTransform? historyTransform = null, ITextStreamTransform? outputTransform = null) => throw new NotSupportedException();
    }
}

namespace LLama.Common
{
    public enum AuthorRole { Unknown = -1, System = 0, User = 1, Assistant = 2 }

    public class ModelParams { public ModelParams(string modelPath) { } public string ModelPath { get; set; } = ""; public uint? ContextSize { get; set; } }

    public record InferenceParams : IInferenceParams { public int MaxTokens { get; set; } = -1; public IReadOnlyList<string> AntiPrompts { get; set; } = []; }

    public class ChatHistory
    {
        public List<Message> Messages { get; set; } = [];
        public void AddMessage(AuthorRole authorRole, string content) { }
        public class Message { public Message(AuthorRole authorRole, string content) { } public AuthorRole AuthorRole { get; set; } public string Content { get; set; } = ""; }
    }
}

namespace LLama
{
    public sealed class LLamaWeights : IDisposable
    {
        public static LLamaWeights LoadFromFile(ModelParams @params) => throw new NotSupportedException();
        public LLamaContext CreateContext(ModelParams @params) => throw new NotSupportedException();
        public void Dispose() { }
    }

    public sealed class LLamaContext : IDisposable { public int[] Tokenize(string text) => throw new NotSupportedException(); public void Dispose() { } }

    public abstract class StatefulExecutorBase : ILLamaExecutor
    {
        public virtual IAsyncEnumerable<string> InferAsync(string? text, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class InteractiveExecutor : StatefulExecutorBase { public InteractiveExecutor(LLamaContext context) { } }
    public class InstructExecutor : StatefulExecutorBase { public InstructExecutor(LLamaContext context) { } }

    public class StatelessExecutor : ILLamaExecutor
    {
        public StatelessExecutor(LLamaWeights weights, ModelParams @params) { }
        public IAsyncEnumerable<string> InferAsync(string prompt, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class LLamaEmbedder
    {
        public LLamaEmbedder(LLamaWeights weights, ModelParams @params) { }
        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class ChatSession
    {
        public ChatSession(ILLamaExecutor executor) { }
        public ChatSession(ILLamaExecutor executor, ChatHistory history) { }
        public ChatHistory History => throw new NotSupportedException();
        public ChatSession AddUserMessage(string content) => throw new NotSupportedException();
        public Task<ChatSession> AddAndProcessMessage(ChatHistory.Message message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ChatSession> AddAndProcessSystemMessage(string content, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<ChatSession> AddAndProcessUserMessage(string content, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message, bool applyInputTransformPipeline, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> ChatAsync(ChatHistory.Message message, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> ChatAsync(ChatHistory history, bool applyInputTransformPipeline, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> ChatAsync(ChatHistory history, IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<string> RegenerateAssistantMessageAsync(InferenceParams? inferenceParams = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
