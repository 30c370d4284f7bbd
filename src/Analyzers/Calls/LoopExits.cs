using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Calls;

/// <summary>Ways out of a loop before its end.</summary>
internal static class LoopExits
{
    /// <summary>Whether what comes behind a call may leave the loop, other than in the handling of a failure.</summary>
    public static bool MayEndAfter(IOperation call, ILoopOperation loop) => loop.Body.Descendants().Any(o =>
        o.Syntax.SpanStart > call.Syntax.SpanStart &&
        (o is IReturnOperation { Kind: not OperationKind.YieldReturn } || (o is IBranchOperation { BranchKind: BranchKind.Break } branch && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel))) &&
        !IsInCatch(o, loop)) || loop.Body.Descendants().OfType<IReturnOperation>().Any(r => r.Kind != OperationKind.YieldReturn && r.Syntax.Span.Contains(call.Syntax.Span) && !IsInLambda(call, r));

    private static bool IsInCatch(IOperation operation, IOperation loop)
    {
        var outer = operation.Parent;
        while (outer is not null && outer != loop && outer is not (ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            outer = outer.Parent;
        }

        return outer is ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation;
    }

    private static bool IsInLambda(IOperation call, IOperation within)
    {
        for (var outer = call.Parent; outer is not null && outer != within; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
