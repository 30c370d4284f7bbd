using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Accounting;

/// <summary>Reads the bound of a method that calls itself: a parameter that is counted up or down and compared with a constant.</summary>
internal static class RecursionReader
{
    /// <summary>The recursion that a call of the method around it makes.</summary>
    public static LoopContext Of(IOperation call, ReadScope scope)
    {
        var recursion = new LoopContext(LoopKind.Recursion, LoopRoles.OfRecursion(Root(call), scope), "recursion", null, Provenance.Unbounded, SourcePlaces.Of(call));
        foreach (var argument in call is IInvocationOperation invocation ? invocation.Arguments : [])
        {
            if (Origin.Unwrap(argument.Value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, LeftOperand: var counter } step &&
                Origin.Unwrap(counter) is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter.OriginalDefinition, argument.Parameter?.OriginalDefinition) &&
                LoopSize.Constant(step.RightOperand, scope) is > 0 and { } by && Limit(call, parameter, scope) is var (limit, kind))
            {
                recursion = step.OperatorKind == BinaryOperatorKind.Add ? Up(limit, kind) is > 0 and var up ? recursion with { AtMost = (up + by - 1) / by } : recursion
                    : Down(limit, kind) is { } beside ? recursion with { Parameter = parameter.Ordinal, ItemsPerRound = by, Beside = beside }
                    : recursion;
            }
        }

        return recursion;
    }

    /// <summary>The constant that a parameter is compared with anywhere in the method.</summary>
    private static (long Limit, BinaryOperatorKind Kind)? Limit(IOperation call, IParameterSymbol parameter, ReadScope scope)
    {
        foreach (var comparison in Root(call).Descendants().OfType<IBinaryOperation>())
        {
            if (comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals &&
                Origin.Unwrap(comparison.LeftOperand) is IParameterReferenceOperation { Parameter: var compared } && SymbolEqualityComparer.Default.Equals(compared, parameter) &&
                LoopSize.Constant(comparison.RightOperand, scope) is { } limit)
            {
                return (limit, comparison.OperatorKind);
            }
        }

        return null;
    }

    // Counted from nothing: `depth >= 3` ends the fourth run, `depth > 3` the fifth.
    private static long Up(long limit, BinaryOperatorKind kind) => kind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual ? limit + 1 : limit;

    /// <summary>
    /// Counted down to a limit: `left == 0` and `left &lt;= 0` end the run after the last that does anything; with `left > 0` around the call of itself the last
    /// one does all else. What counts down past nothing may wrap round.
    /// </summary>
    private static long? Down(long limit, BinaryOperatorKind kind) => limit is < 0 or > 1_000 ? null : kind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual => -limit,
        BinaryOperatorKind.GreaterThanOrEqual => 2 - limit,
        _ => 1 - limit,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
