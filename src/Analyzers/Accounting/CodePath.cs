using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Accounting;

/// <summary>The loops and choices around an operation, up to what it is counted to.</summary>
/// <param name="Loops">Outermost first.</param>
/// <param name="Branches">Outermost first.</param>
internal sealed record CodePath(IReadOnlyList<LoopContext> Loops, IReadOnlyList<BranchContext> Branches)
{
    /// <summary>Reads them.</summary>
    /// <param name="operation">A call or method call.</param>
    /// <param name="containing">Member that contains it.</param>
    /// <param name="scope">What may be read.</param>
    public static CodePath To(IOperation operation, ISymbol containing, ReadScope scope)
    {
        var loops = new List<LoopContext>();
        var branches = new List<BranchContext>();
        var inner = operation;
        var isKept = false;
        if (operation is IMethodReferenceOperation or ILocalReferenceOperation && operation.Parent is { } holder && LoopReader.Of(operation, holder, operation, scope) is { } combinator)
        {
            loops.Add(combinator);
        }

        var outer = operation.Parent;
        for (; outer is not null && !IsNode(outer, containing, scope); inner = outer, outer = outer.Parent)
        {
            if (isKept)
            {
                // Its keeper decides when it runs, and how often.
            }
            else if (LoopReader.Of(outer, inner, operation, scope) is { } loop)
            {
                loops.Add(RunsForever(outer, loop) ? Once(loop) : StartsWorkers(loop, operation, scope) ? Once(loop) with { Role = LoopRole.Other }

                    // Items of a queue come in by and by: no batch, whatever it calls.
                    : QueueReading.Is(outer) ? loop with { Role = LoopRole.Other }
                    : loop);
            }
            else if (outer is IAnonymousFunctionOperation lambda && LoopReader.InRunner(lambda, scope) is { } run)
            {
                loops.AddRange(run.Reverse());
            }

            isKept |= outer is IAnonymousFunctionOperation && KeptFunction.Is(outer);
            if (BranchReader.Of(outer, inner) is { } branch)
            {
                branches.Add(branch with { Loops = loops.Count });
            }

            if (outer is IBlockOperation block)
            {
                branches.AddRange(BranchReader.Before(block, inner).Select(exit => exit with { Loops = loops.Count }));
            }
        }

        if (outer is null && FrameworkRounds.Around(containing) is { } rounds)
        {
            loops.Add(rounds);
        }

        loops.Reverse();
        branches.Reverse();
        return new(loops, [.. branches.Select(branch => branch with { Loops = loops.Count - branch.Loops })]);
    }

    private static bool IsNode(IOperation operation, ISymbol containing, ReadScope scope) =>
        operation is ILocalFunctionOperation || (operation is IAnonymousFunctionOperation lambda && CodeNode.IdOf(lambda, containing, () => scope) is not null);

    /// <summary>A service's own loop, which ends when the process does: one round is one piece of work, so it counts one.</summary>
    private static bool RunsForever(IOperation operation, LoopContext loop) =>
        loop.Role is LoopRole.Other or LoopRole.Batch && operation is IWhileLoopOperation { Condition: { } condition } &&
        Origin.Unwrap(condition) switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var stop } => IsStop(stop),
            IInvocationOperation { TargetMethod: { Name: "WaitForNextTickAsync", ContainingType.Name: "PeriodicTimer" } } => true,
            _ => false,
        };

    private static LoopContext Once(LoopContext loop) => loop with { Iterations = 1, IterationsFrom = Provenance.Exact, AtMost = null, EndsEarly = false };

    /// <summary>A loop that starts workers (<c>Enumerable.Range(0, n).Select(_ => ConsumeAsync())</c>): they share the pieces of work that come in, so that more of them make no more calls.</summary>
    private static bool StartsWorkers(LoopContext loop, IOperation operation, ReadScope scope) =>
        loop.Kind is LoopKind.For or LoopKind.Linq && operation is IInvocationOperation { TargetMethod: var worker } && scope.Bodies.Declares(worker) && scope.Step() &&
        scope.Bodies.BodyOf(worker.OriginalDefinition, scope.CancellationToken)?.Descendants().Any(QueueReading.Is) == true;

    private static bool IsStop(IOperation operation) =>
        Origin.Unwrap(operation) is IPropertyReferenceOperation { Property: { Name: "IsCancellationRequested", ContainingType.Name: "CancellationToken" or "CancellationTokenSource" } };
}
