using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Accounting;

/// <summary>Reads the bound of a method that calls itself: a parameter that is counted up and compared with a constant.</summary>
internal static class RecursionReader
{
    /// <summary>The recursion that a call of the method around it makes.</summary>
    public static LoopContext Of(IOperation call, ReadScope scope)
    {
        long? most = null;
        foreach (var argument in call is IInvocationOperation invocation ? invocation.Arguments : [])
        {
            if (Origin.Unwrap(argument.Value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var counter } step &&
                Origin.Unwrap(counter) is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter.OriginalDefinition, argument.Parameter?.OriginalDefinition) &&
                LoopSize.Constant(step.RightOperand, scope) is > 0 and { } by && Limit(call, parameter, scope) is { } limit)
            {
                most = (limit + by - 1) / by;
            }
        }

        return new(LoopKind.Recursion, LoopRoles.OfRecursion(Root(call), scope), "recursion", null, Provenance.Unbounded, SourcePlaces.Of(call)) { AtMost = most };
    }

    /// <summary>The constant that a parameter is compared with anywhere in the method.</summary>
    private static long? Limit(IOperation call, IParameterSymbol parameter, ReadScope scope)
    {
        foreach (var comparison in Root(call).Descendants().OfType<IBinaryOperation>())
        {
            if (comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals &&
                Origin.Unwrap(comparison.LeftOperand) is IParameterReferenceOperation { Parameter: var compared } && SymbolEqualityComparer.Default.Equals(compared, parameter) &&
                LoopSize.Constant(comparison.RightOperand, scope) is { } limit)
            {
                // Counted from nothing: `depth >= 3` ends the fourth run, `depth > 3` the fifth.
                return comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual ? limit + 1 : limit;
            }
        }

        return null;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
