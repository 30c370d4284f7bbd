// Signatures of Microsoft.SemanticKernel.Agents.Runtime.InProcess 1.x that call sites name (microsoft/semantic-kernel, MIT); no bodies.
// References: Microsoft.SemanticKernel.Agents.Orchestration
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Agents.Runtime.InProcess
{
    public sealed class InProcessRuntime : IAgentRuntime, IAsyncDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task StopAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task RunUntilIdleAsync() => throw new NotSupportedException();
        public ValueTask DisposeAsync() => throw new NotSupportedException();
    }
}
