// Signatures of Microsoft.SemanticKernel.Agents.Orchestration 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Agents.Abstractions
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Agents.Runtime { public interface IAgentRuntime { } }

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    using Microsoft.SemanticKernel.Agents.Runtime;

    public sealed class OrchestrationResult<TValue> { public ValueTask<TValue> GetValueAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }

    public abstract class AgentOrchestration<TInput, TOutput>
    {
        protected AgentOrchestration(params Agent[] members) { }
        public ValueTask<OrchestrationResult<TOutput>> InvokeAsync(TInput input, IAgentRuntime runtime, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    public class SequentialOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput> { public SequentialOrchestration(params Agent[] agents) : base(agents) { } }
    public sealed class SequentialOrchestration : SequentialOrchestration<string, string> { public SequentialOrchestration(params Agent[] members) : base(members) { } }
}
