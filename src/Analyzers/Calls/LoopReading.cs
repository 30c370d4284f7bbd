using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// What may be asked of a call's loops, read when it is asked: what a call costs depends on none of them. To be asked only while the scope is
/// in use, since it holds that analysis' cancellation; a call site that outlives it is given what it knows.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="containing">Symbol it stands in.</param>
/// <param name="scope">What may be read.</param>
internal sealed class LoopReading(IInvocationOperation call, ISymbol containing, ReadScope scope)
{
    private readonly Frame? _frame = scope.Frame;

    /// <summary>Loops around the call, outermost first, those of a framework included.</summary>
    public IReadOnlyList<LoopContext> Around()
    {
        using (scope.In(_frame))
        {
            var own = Continuation.Without(call, LoopReader.Around(call, scope), scope);
            return FrameworkRounds.Around(containing) is { } rounds ? [rounds, .. own] : own;
        }
    }

    /// <summary>Whether what is sent changes from one iteration of the innermost loop to the next.</summary>
    public bool Vary()
    {
        using (scope.In(_frame))
        {
            return LoopInputs.Vary(call, scope);
        }
    }
}
