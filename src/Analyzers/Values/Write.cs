using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>One assignment to a variable.</summary>
/// <param name="Value">What is assigned; <see langword="null"/> when that is not an expression of its own.</param>
/// <param name="Reason">Why there is no value.</param>
/// <param name="IsDefault">Whether it is the initializer of a member, which others may replace.</param>
internal sealed record Write(IOperation? Value, string? Reason, bool IsDefault = false)
{
    /// <summary>What <c>+=</c> adds.</summary>
    public IOperation? Added { get; init; }

    /// <summary>
    /// Whether it only stands in for a value that is missing: <c>model ??= "x"</c>, <c>if (string.IsNullOrEmpty(model)) model = "x"</c>.
    /// </summary>
    public bool IsFallback
    {
        get
        {
            var outer = Value?.Parent;
            while (outer is IConversionOperation)
            {
                outer = outer.Parent;
            }

            return outer is ICoalesceAssignmentOperation ||
                (outer is ISimpleAssignmentOperation { Target: var target } && BodyFacts.Variable(target) is { } variable && GuardOf(outer) is { } guard && AsksWhetherMissing(guard, variable));
        }
    }

    /// <summary>The assignments that give a variable its value: those that stand in for a missing one only where there are no others.</summary>
    public static IReadOnlyList<Write> Main(IReadOnlyList<Write> writes)
    {
        if (writes.Count < 2)
        {
            return writes;
        }

        var own = writes.Where(static w => !w.IsFallback).ToList();
        var nothing = own.TrueForAll(static w => w.Value is { ConstantValue: { HasValue: true, Value: null or "" } });
        return own.Count == writes.Count ? writes : nothing ? [.. writes.Where(static w => w.IsFallback)] : own;
    }

    private static IOperation? GuardOf(IOperation assignment)
    {
        var inner = assignment;
        while (inner.Parent is IExpressionStatementOperation or IBlockOperation)
        {
            inner = inner.Parent;
        }

        return inner.Parent is IConditionalOperation choice && choice.WhenTrue == inner ? choice.Condition : null;
    }

    private static bool AsksWhetherMissing(IOperation condition, ISymbol variable)
    {
        return Origin.Unwrap(condition) switch
        {
            IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: [{ Value: var text }] } => IsIt(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } => (IsIt(left) && IsNothing(right)) || (IsIt(right) && IsNothing(left)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, LeftOperand: var left, RightOperand: var right } => AsksWhetherMissing(left, variable) || AsksWhetherMissing(right, variable),
            IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: var constant } } => IsIt(value) && IsNothing(constant),
            _ => false,
        };

        bool IsIt(IOperation value) => SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(value), variable);

        static bool IsNothing(IOperation value) => value.ConstantValue is { HasValue: true, Value: null or "" };
    }
}
