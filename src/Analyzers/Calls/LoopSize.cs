using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>How often a loop goes round, as far as the source says.</summary>
/// <param name="Count">Rounds; <see langword="null"/> when they are not a number in the source.</param>
/// <param name="AtMost">Most rounds; <see langword="null"/> when only the data bounds them.</param>
/// <param name="ItemsPerRound">Items that one round takes.</param>
/// <param name="Parameter">The parameter that says how many there are.</param>
internal readonly record struct LoopSize(long? Count, long? AtMost = null, long ItemsPerRound = 1, IParameterSymbol? Parameter = null)
{
    /// <summary>Nothing says.</summary>
    public static LoopSize Unknown { get; } = new(null);

    /// <summary>Items of a collection.</summary>
    public static LoopSize OfCollection(IOperation collection, ReadScope scope, int depth = 0)
    {
        var origin = Origin.Of(collection, scope);
        if (origin.Parameter is { } parameter)
        {
            return new(null, Parameter: parameter);
        }

        switch (origin.Value)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return new(initializer.ElementValues.Length);
            case ICollectionExpressionOperation items when !items.Elements.Any(static e => e is ISpreadOperation):
                return new(items.Elements.Length);
            case IInvocationOperation { TargetMethod: { Name: "Range" or "Repeat", ContainingType.Name: "Enumerable" }, Arguments: [_, var count] }:
                return OfNumber(count.Value, scope);
            case IInvocationOperation call when depth < ReadScope.MaxDepth && CallArguments.ReceiverOf(call) is { } receiver:
                return OfQuery(call, OfCollection(receiver, scope, depth + 1), scope);
            default:
                return Unknown;
        }
    }

    /// <summary>Rounds of <c>for (var i = a; i &lt; b; i++)</c>.</summary>
    public static LoopSize OfFor(IForLoopOperation loop, ReadScope scope)
    {
        if (loop.Condition is not IBinaryOperation { OperatorKind: var compare, RightOperand: var bound } || loop.AtLoopBottom is not [IExpressionStatementOperation { Operation: var step }] || Step(step, scope) is not { } by)
        {
            return Unknown;
        }

        var start = loop.Before.SelectMany(static b => b.Descendants()).OfType<IVariableInitializerOperation>().FirstOrDefault() is { } initializer ? Constant(initializer.Value, scope) : null;
        var size = OfNumber(bound, scope);
        return (start, size.Count, compare) switch
        {
            ({ } from, { } to, BinaryOperatorKind.LessThan) => new(Rounds(to - from, by)),
            ({ } from, { } to, BinaryOperatorKind.LessThanOrEqual) => new(Rounds(to - from + 1, by)),
            (0, null, BinaryOperatorKind.LessThan) or (1, null, BinaryOperatorKind.LessThanOrEqual) => size with { ItemsPerRound = by },
            _ => Unknown,
        };
    }

    /// <summary>Most rounds of <c>while (attempt++ &lt; 3)</c> and of <c>while (turn &lt; 10)</c> where the loop counts <c>turn</c> up from a constant.</summary>
    public static LoopSize OfWhile(IWhileLoopOperation loop, ReadScope scope)
    {
        foreach (var condition in Conjuncts(loop.Condition))
        {
            if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, LeftOperand: var left, RightOperand: var right } comparison &&
                Constant(right, scope) is { } to &&
                Origin.Unwrap(left) is var counter && (counter is IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: var counted } ? counted : counter) is ILocalReferenceOperation { Local: var local } &&
                (counter is IIncrementOrDecrementOperation || loop.Body.Descendants().Any(o => o is IIncrementOrDecrementOperation { Kind: OperationKind.Increment } up && SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(up.Target), local))) &&
                scope.Bodies.FactsAround(loop).WritesTo(local) is [{ Value: { } first }] && Constant(first, scope) is { } from)
            {
                var most = to - from + (comparison.OperatorKind == BinaryOperatorKind.LessThanOrEqual ? 1 : 0) + (loop.ConditionIsTop ? 0 : 1);
                return new(null, AtMost: Math.Max(0, most));
            }
        }

        return Unknown;
    }

    private static LoopSize OfQuery(IInvocationOperation call, LoopSize of, ReadScope scope)
    {
        var argument = call.Arguments.LastOrDefault()?.Value;
        switch (call.TargetMethod.Name)
        {
            case "Take" when argument is not null && Constant(argument, scope) is { } most:
                return of.Count is { } all ? new(Math.Min(all, most)) : new(null, Math.Min(most, of.AtMost ?? most));
            case "Chunk" or "Batch" or "Buffer" when argument is not null && Constant(argument, scope) is > 0 and { } size:
                return of with { ItemsPerRound = of.ItemsPerRound * size };
            case "Select" or "SelectAwait" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Reverse" or "Cast" or "Append" or
                "ToList" or "ToArray" or "ToListAsync" or "ToArrayAsync" or "AsEnumerable" or "AsQueryable" or "AsParallel" or "ToAsyncEnumerable" or "AsReadOnly" or "Index":
                return of;
            case "Where" or "OfType" or "Distinct" or "DistinctBy" or "Skip" or "TakeWhile" or "SkipWhile" or "Except" or "Intersect" or "WhereAwait" or "GroupBy":
                return of.Count is { } bound ? new(null, bound) : of;
            default:
                return Unknown;
        }
    }

    /// <summary>A bound: a number, a parameter, or the size of a collection.</summary>
    public static LoopSize OfNumber(IOperation bound, ReadScope scope)
    {
        var origin = Origin.Of(bound, scope);
        return Constant(bound, scope) is { } number ? new(number)
            : origin.Parameter is { } parameter ? new(null, Parameter: parameter)
            : SizedBy(bound) is { } collection ? OfCollection(collection, scope)
            : Unknown;
    }

    /// <summary>The collection of <c>items.Length</c>, <c>items.Count</c> and <c>items.Count()</c>.</summary>
    public static IOperation? SizedBy(IOperation bound) => Origin.Unwrap(bound) switch
    {
        IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } collection } => collection,
        IInvocationOperation { TargetMethod.Name: "Count", Arguments.Length: <= 1 } count => CallArguments.ReceiverOf(count),
        _ => null,
    };

    private static long Rounds(long items, long by) => Math.Max(0, (items + by - 1) / by);

    private static long? Step(IOperation step, ReadScope scope) => step switch
    {
        IIncrementOrDecrementOperation { Kind: OperationKind.Increment } => 1,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Value: var by } => Constant(by, scope) is > 0 and { } number ? number : null,
        _ => null,
    };

    private static IEnumerable<IOperation> Conjuncts(IOperation? condition) => condition switch
    {
        null => [],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var left, RightOperand: var right } => Conjuncts(left).Concat(Conjuncts(right)),
        _ => [condition],
    };

    /// <summary>A whole number that the source says.</summary>
    public static long? Constant(IOperation operation, ReadScope scope) =>
        Origin.Of(operation, scope).Value is { ConstantValue: { HasValue: true, Value: int or long or short or byte } constant } ? Convert.ToInt64(constant.Value, System.Globalization.CultureInfo.InvariantCulture) : null;
}
