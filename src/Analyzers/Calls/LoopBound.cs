using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>What ends a <c>while</c>, <c>do</c> or <c>for</c> loop besides what its body finds out: a counter or a clock in a condition that leaves it.</summary>
/// <param name="Rounds">Rounds after which it ends; <see langword="null"/> where only the run knows.</param>
internal sealed record LoopBound(long? Rounds)
{
    private const int MaxDepth = 3;

    /// <summary>The bound of a loop; <see langword="null"/> where nothing counts its rounds. A cancellation token is none: it says that somebody may stop it, not when.</summary>
    public static LoopBound? Of(ILoopOperation loop, ReadScope scope)
    {
        if (loop is IForLoopOperation { Condition: not null })
        {
            return new(Compared(((IForLoopOperation)loop).Condition!, scope));
        }

        var counters = Counters(loop);
        foreach (var exit in Exits(loop))
        {
            if (Counts(exit, loop, counters, scope, 0))
            {
                return new(Compared(exit, scope));
            }
        }

        return null;
    }

    /// <summary>The conditions that decide whether a loop goes on.</summary>
    public static IEnumerable<IOperation> Exits(ILoopOperation loop)
    {
        if (Condition(loop) is { } condition)
        {
            yield return condition;
        }

        foreach (var operation in loop.Body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IConditionalOperation branch when Leaves(branch.WhenTrue, loop) || Leaves(branch.WhenFalse, loop):
                    yield return branch.Condition;
                    break;
                case ISwitchOperation choice when Leaves(choice, loop):
                    yield return choice.Value;
                    break;
                case ICatchClauseOperation { Filter: { } filter }:
                    yield return filter;
                    break;
            }
        }
    }

    /// <summary>What a loop asks before each round; <see langword="null"/> for a loop that asks nothing.</summary>
    public static IOperation? Condition(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation { Condition: { } condition } => condition.ConstantValue.HasValue ? null : condition,
        IForLoopOperation { Condition: { } condition } => condition,
        _ => null,
    };

    private static bool Leaves(IOperation? branch, ILoopOperation loop) => branch is not null && branch.DescendantsAndSelf().Any(o => o switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation => !IsInLambda(o, branch),
        IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } jump => SymbolEqualityComparer.Default.Equals(jump.Target, loop.ExitLabel) || jump.BranchKind == BranchKind.GoTo,
        _ => false,
    });

    private static bool IsInLambda(IOperation operation, IOperation branch)
    {
        for (var outer = operation.Parent; outer is not null && outer != branch.Parent; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variables that a round counts up or down.</summary>
    private static HashSet<ISymbol> Counters(ILoopOperation loop)
    {
        var counters = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in loop.Descendants())
        {
            var target = operation switch
            {
                IIncrementOrDecrementOperation step => step.Target,
                ICompoundAssignmentOperation step => step.Target,
                ISimpleAssignmentOperation { Target: var set, Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum }
                    when BodyFacts.Variable(set) is { } variable && sum.Descendants().Any(o => SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(o), variable)) => set,
                _ => null,
            };
            if (BodyFacts.Variable(target) is { } counter && IsNumber(target!.Type))
            {
                counters.Add(counter);
            }
        }

        return counters;
    }

    private static bool Counts(IOperation condition, ILoopOperation loop, HashSet<ISymbol> counters, ReadScope scope, int depth)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            if (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } comparison &&
                (IsClock(comparison.LeftOperand.Type) || GrowsOutside(comparison.LeftOperand, loop) || GrowsOutside(comparison.RightOperand, loop)))
            {
                return true;
            }

            if (BodyFacts.Variable(operation) is not { } variable)
            {
                continue;
            }

            // A flag that is worked out from the counter stands for it.
            if (counters.Contains(variable) || (depth < MaxDepth && variable is ILocalSymbol &&
                scope.Bodies.FactsAround(operation).WritesTo(variable).Any(w => w.Value is { } value && loop.Syntax.Span.Contains(value.Syntax.Span) && Counts(value, loop, counters, scope, depth + 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The size of a collection that the loop did not make: its growth counts the rounds.</summary>
    private static bool GrowsOutside(IOperation operand, ILoopOperation loop) =>
        Origin.Unwrap(operand) is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } collection } && BodyFacts.Variable(collection) is { } variable &&
        !variable.DeclaringSyntaxReferences.Any(r => loop.Syntax.Span.Contains(r.Span));

    private static bool IsClock(ITypeSymbol? type) => type is { Name: "TimeSpan" or "DateTime" or "DateTimeOffset" };

    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };

    private static long? Compared(IOperation condition, ReadScope scope)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            if (operation is IBinaryOperation { LeftOperand: var left, RightOperand: var right } comparison && IsNumber(left.Type) && comparison.OperatorKind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract))
            {
                return Constant(right, scope) ?? Constant(left, scope);
            }
        }

        return null;
    }

    private static long? Constant(IOperation operand, ReadScope scope) =>
        Origin.Of(operand, scope).Value is { ConstantValue: { HasValue: true, Value: int or long or short or byte } constant } ? Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture) : null;
}
