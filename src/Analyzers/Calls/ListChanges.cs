using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// What a piece of code does to a list of messages: whether it adds to it, and whether anything takes out of it. Methods of this
/// compilation that are given the list, or that belong to the type that holds it, are looked into.
/// </summary>
internal sealed class ListChanges(ReadScope scope)
{
    private const int MaxDepth = 3;

    // Whatever is named like this and is given the list is taken for a bound: a wrong warning costs more than a missed one.
    private static readonly string[] Shortening = ["Remove", "Trim", "Reduc", "Truncat", "Compact", "Summar", "Prune", "Shrink", "Limit", "Window", "Dequeue", "Pop", "Compress", "Condense"];

    private readonly HashSet<IMethodSymbol> _entered = new(SymbolEqualityComparer.Default);

    /// <summary>Where the list was seen to grow, outermost place first; empty when it was not.</summary>
    public List<IOperation> Additions { get; } = [];

    /// <summary>Whether something takes messages out, starts the list anew, or asks how long it is.</summary>
    public bool IsBounded { get; private set; }

    /// <summary>Reads a piece of code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="list">The variable that holds the list there.</param>
    public void Read(IOperation code, ISymbol list) => Read(code, list, null, 0);

    private void Read(IOperation code, ISymbol list, IOperation? at, int depth)
    {
        foreach (var operation in code.DescendantsAndSelf())
        {
            if (!scope.Step())
            {
                IsBounded = true;
                return;
            }

            switch (operation)
            {
                case IInvocationOperation call:
                    Call(call, list, at ?? call, depth);
                    break;
                case ISimpleAssignmentOperation { Target: var target, Value: var value } when Is(target, list) && operation.Parent is not IObjectOrCollectionInitializerOperation:
                    Assigned(value, list, at ?? operation);
                    break;
                case IVariableDeclaratorOperation { Initializer.Value: var value } declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, list):
                    Assigned(value, list, at ?? operation);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } comparison:
                    IsBounded |= IsLength(comparison.LeftOperand, comparison.RightOperand, list) || IsLength(comparison.RightOperand, comparison.LeftOperand, list);
                    break;
            }
        }
    }

    private void Call(IInvocationOperation call, ISymbol list, IOperation at, int depth)
    {
        var name = call.TargetMethod.Name;
        if (Is(CallArguments.ReceiverOf(call), list))
        {
            if (name == "Clear" || Array.Exists(Shortening, w => name.Contains(w)))
            {
                IsBounded |= !TakesBack(call, list) && !IsCommand(call);
            }
            else if (depth > 0 && name is "Take" or "TakeLast" or "Skip" or "GetRange")
            {
                // A helper that is given all of it sends a part.
                IsBounded = true;
            }
            else if (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Insert", StringComparison.Ordinal) || name is "Enqueue" or "Push")
            {
                Additions.Add(at);
            }

            return;
        }

        var method = call.TargetMethod.OriginalDefinition;
        foreach (var argument in call.Arguments)
        {
            if (Is(argument.Value, list) && argument.Parameter is { } parameter)
            {
                if (Array.Exists(Shortening, w => name.Contains(w)))
                {
                    IsBounded = true;
                }
                else if (depth < MaxDepth && Body(method) is { } body && method.Parameters.Length > parameter.Ordinal)
                {
                    Read(body, method.Parameters[parameter.Ordinal], at, depth + 1);
                }
            }
        }

        // A method of the type that holds the list may change it without being given it.
        if (list is IFieldSymbol or IPropertySymbol && SymbolEqualityComparer.Default.Equals(method.ContainingType, list.ContainingType.OriginalDefinition) && depth < MaxDepth && _entered.Add(method) && Body(method) is { } own)
        {
            Read(own, list, at, depth + 1);
        }
    }

    private IOperation? Body(IMethodSymbol method) => method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract ? null : scope.Bodies.BodyOf(method, scope.CancellationToken);

    /// <summary>A list that is set to itself and more grows; one that is set to anything else starts anew or is cut.</summary>
    private void Assigned(IOperation value, ISymbol list, IOperation at)
    {
        var from = Origin.Unwrap(value);
        if (from is ICollectionExpressionOperation items && items.Elements.Any(e => e is ISpreadOperation spread && Is(spread.Operand, list)))
        {
            Additions.Add(at);
        }
        else if (from is IInvocationOperation && from.DescendantsAndSelf().All(o => o is not IInvocationOperation { TargetMethod.Name: not ("Append" or "Concat" or "ToList" or "ToArray" or "Add" or "AddRange") }) &&
            from.Descendants().Any(o => Is(o, list)))
        {
            Additions.Add(at);
        }
        else
        {
            IsBounded |= !IsCommand(value);
        }
    }

    /// <summary>Taking the last message back, or any in the handling of a failure, undoes an addition.</summary>
    private static bool TakesBack(IInvocationOperation call, ISymbol list)
    {
        for (var outer = call.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ICatchClauseOperation)
            {
                return true;
            }
        }

        return call is { TargetMethod.Name: "RemoveAt", Arguments: [{ Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: IPropertyReferenceOperation { Property.Name: "Count", Instance: { } counted } } }] } &&
            Is(counted, list);
    }

    /// <summary>What happens only when a person types a certain word bounds nothing.</summary>
    private static bool IsCommand(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not (null or ILoopOperation); outer = outer.Parent)
        {
            var condition = outer switch
            {
                IConditionalOperation branch => branch.Condition,
                ISwitchCaseOperation branch => branch,
                _ => null,
            };
            var asked = condition is ISwitchCaseOperation cases ? cases.Clauses.SelectMany(static c => c.DescendantsAndSelf()) : condition?.DescendantsAndSelf();
            if (asked?.Any(static o => o is ILiteralOperation { Type.SpecialType: SpecialType.System_String }) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLength(IOperation operand, IOperation other, ISymbol list) =>
        Origin.Unwrap(operand) is IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { } counted } && Is(counted, list) &&
        other.ConstantValue is not { HasValue: true, Value: 0 or 1 };

    private static bool Is(IOperation? operation, ISymbol list) => operation is not null && SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(Origin.Unwrap(operation)), list);
}
