// Signatures of Microsoft.Extensions.AI.Evaluation that Stoker's tests use; read in dotnet/extensions@2e47040 (MIT).
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Microsoft.Extensions.AI.Evaluation
{
    public sealed class ChatConfiguration
    {
        public ChatConfiguration(IChatClient chatClient) { }
        public IChatClient ChatClient { get; } = null!;
    }

    public abstract class EvaluationContext
    {
    }

    public sealed class EvaluationResult
    {
    }

    public interface IEvaluator
    {
        ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default);
    }

    public static class EvaluatorExtensions
    {
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, string modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(this IEvaluator evaluator, string userRequest, string modelResponse, ChatConfiguration? chatConfiguration = null, IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
