// Signatures of Microsoft.SemanticKernel.Agents.Orchestration 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Agents.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Agents.Runtime { public interface IAgentRuntime { } }

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    using Microsoft.SemanticKernel.Agents.Runtime;

    public sealed class OrchestrationResult<TValue> { public void Cancel() { } public ValueTask<TValue> GetValueAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public delegate ValueTask OrchestrationResponseCallback(ChatMessageContent response);
    public delegate ValueTask<IEnumerable<ChatMessageContent>> OrchestrationInputTransform<TInput>(TInput input, CancellationToken cancellationToken = default);
    public delegate ValueTask<TOutput> OrchestrationOutputTransform<TOutput>(IList<ChatMessageContent> result, CancellationToken cancellationToken = default);

    public abstract class AgentOrchestration<TInput, TOutput>
    {
        protected AgentOrchestration(params Agent[] members) { }
        public string Name { get; init; } = "";
        public string Description { get; init; } = "";
        public OrchestrationInputTransform<TInput> InputTransform { get; init; } = null!;
        public OrchestrationOutputTransform<TOutput> ResultTransform { get; init; } = null!;
        public OrchestrationResponseCallback? ResponseCallback { get; init; }
        public ValueTask<OrchestrationResult<TOutput>> InvokeAsync(TInput input, IAgentRuntime runtime, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    public class SequentialOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput> { public SequentialOrchestration(params Agent[] agents) : base(agents) { } }
    public sealed class SequentialOrchestration : SequentialOrchestration<string, string> { public SequentialOrchestration(params Agent[] members) : base(members) { } }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Concurrent
{
    public class ConcurrentOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput> { public ConcurrentOrchestration(params Agent[] agents) : base(agents) { } }
    public sealed class ConcurrentOrchestration : ConcurrentOrchestration<string, string[]> { public ConcurrentOrchestration(params Agent[] members) : base(members) { } }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Handoff
{
    public sealed class OrchestrationHandoffs { public static OrchestrationHandoffs StartWith(Agent source) => throw new NotSupportedException(); public OrchestrationHandoffs Add(Agent source, params Agent[] targets) => throw new NotSupportedException(); }
    public class HandoffOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput> { public HandoffOrchestration(OrchestrationHandoffs handoffs, params Agent[] agents) : base(agents) { } }
    public sealed class HandoffOrchestration : HandoffOrchestration<string, string> { public HandoffOrchestration(OrchestrationHandoffs handoffs, params Agent[] members) : base(handoffs, members) { } }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.GroupChat
{
    using Microsoft.SemanticKernel.ChatCompletion;

    public sealed class GroupChatManagerResult<TValue> { public GroupChatManagerResult(TValue value) { } public string Reason { get; init; } = ""; public TValue Value => throw new NotSupportedException(); }
    public sealed class GroupChatTeam : Dictionary<string, (string Type, string Description)> { }

    public abstract class GroupChatManager
    {
        public int InvocationCount => throw new NotSupportedException();
        public int MaximumInvocationCount { get; init; }
        public abstract ValueTask<GroupChatManagerResult<string>> FilterResults(ChatHistory history, CancellationToken cancellationToken = default);
        public abstract ValueTask<GroupChatManagerResult<string>> SelectNextAgent(ChatHistory history, GroupChatTeam team, CancellationToken cancellationToken = default);
        public abstract ValueTask<GroupChatManagerResult<bool>> ShouldRequestUserInput(ChatHistory history, CancellationToken cancellationToken = default);
        public virtual ValueTask<GroupChatManagerResult<bool>> ShouldTerminate(ChatHistory history, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class RoundRobinGroupChatManager : GroupChatManager
    {
        public override ValueTask<GroupChatManagerResult<string>> FilterResults(ChatHistory history, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public override ValueTask<GroupChatManagerResult<string>> SelectNextAgent(ChatHistory history, GroupChatTeam team, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public override ValueTask<GroupChatManagerResult<bool>> ShouldRequestUserInput(ChatHistory history, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class GroupChatOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput> { public GroupChatOrchestration(GroupChatManager manager, params Agent[] agents) : base(agents) { } }
    public sealed class GroupChatOrchestration : GroupChatOrchestration<string, string> { public GroupChatOrchestration(GroupChatManager manager, params Agent[] members) : base(manager, members) { } }
}
