using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>What one body does with its variables, read once: who is assigned what, and which members are called on it.</summary>
internal sealed class BodyFacts
{
    private readonly Dictionary<ISymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IArgumentOperation>> _handedOver = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(IPropertySymbol Property, IOperation Value)>> _memberWrites = new(SymbolEqualityComparer.Default);

    public BodyFacts(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            Record(operation);
        }
    }

    /// <summary>Assignments to a variable, in source order.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol symbol) => Get(_writes, symbol);

    /// <summary>Members called on a variable (extension methods too), in source order.</summary>
    public IReadOnlyList<IInvocationOperation> CallsOn(ISymbol symbol) => Get(_calls, symbol);

    /// <summary>Arguments by which a variable's object is handed to a method that may change it, in source order.</summary>
    public IReadOnlyList<IArgumentOperation> HandedOver(ISymbol symbol) => Get(_handedOver, symbol);

    /// <summary>Assignments to properties of a variable's object, in source order.</summary>
    public IReadOnlyList<(IPropertySymbol Property, IOperation Value)> MemberWritesOn(ISymbol symbol) => Get(_memberWrites, symbol);

    /// <summary>The variable an expression refers to, or <see langword="null"/>.</summary>
    public static ISymbol? Variable(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.Length: 0 } property => property.Property,
        IConversionOperation conversion => Variable(conversion.Operand),
        _ => null,
    };

    private void Record(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(_writes, declarator.Symbol, new Write(initializer.Value, null));
                break;
            case IForEachLoopOperation loop:
                foreach (var local in loop.Locals)
                {
                    Add(_writes, local, new Write(null, $"loop variable '{local.Name}'"));
                }

                break;
            case IAssignmentOperation assignment:
                RecordAssignment(assignment);
                break;
            case IArgumentOperation argument when Variable(argument.Value) is { } passed:
                RecordArgument(argument, passed);
                break;
            case IInvocationOperation invocation:
                var receiver = invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.Length > 0 ? invocation.Arguments[0].Value : null);
                if (Variable(receiver) is { } called)
                {
                    Add(_calls, called, invocation);
                }

                break;
        }
    }

    private void RecordArgument(IArgumentOperation argument, ISymbol passed)
    {
        if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
        {
            Add(_writes, passed, new Write(null, $"'{passed.Name}' is set by a call"));
        }
        else if (argument is { Parent: IInvocationOperation, Value.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } })
        {
            Add(_handedOver, passed, argument);
        }
    }

    private void RecordAssignment(IAssignmentOperation assignment)
    {
        if (assignment is ISimpleAssignmentOperation simple)
        {
            RecordAssignment(simple);
        }
        else if (assignment is IDeconstructionAssignmentOperation { Target: var parts })
        {
            RecordParts(parts, Origin.Unwrap(assignment.Value));
        }
        else if (Variable(assignment.Target) is { } variable)
        {
            Add(_writes, variable, assignment switch
            {
                ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Value: var added } => new Write(null, $"'{variable.Name}' is added to") { Added = added },
                ICoalesceAssignmentOperation { Value: var value } => new Write(value, null),
                _ => new Write(null, $"'{variable.Name}' is computed"),
            });
        }
    }

    /// <summary><c>(model, key) = ("x", "y")</c> assigns each its own; of any other value the parts are not told apart.</summary>
    private void RecordParts(IOperation target, IOperation value)
    {
        var parts = (target as IDeclarationExpressionOperation)?.Expression ?? target;
        if (parts is ITupleOperation { Elements: var targets })
        {
            for (var i = 0; i < targets.Length; i++)
            {
                RecordParts(targets[i], value is ITupleOperation { Elements: var values } && i < values.Length ? Origin.Unwrap(values[i]) : value);
            }
        }
        else if (Variable(parts) is { } variable)
        {
            Add(_writes, variable, value.Parent is ITupleOperation ? new Write(value, null) : new Write(null, $"'{variable.Name}' is taken out of a tuple"));
        }
    }

    private void RecordAssignment(ISimpleAssignmentOperation assignment)
    {
        // Inside an initializer the target is a member of the object being made, not of a variable.
        if (assignment.Target is IPropertyReferenceOperation { Instance: { } instance and not IInstanceReferenceOperation } property && Variable(instance) is { } owner)
        {
            Add(_memberWrites, owner, (property.Property, assignment.Value));
        }
        else if (assignment.Parent is not IObjectOrCollectionInitializerOperation && Variable(assignment.Target) is { } variable)
        {
            Add(_writes, variable, new Write(assignment.Value, null));
        }
    }

    private static IReadOnlyList<T> Get<T>(Dictionary<ISymbol, List<T>> map, ISymbol symbol) => map.TryGetValue(symbol, out var items) ? items : [];

    private static void Add<T>(Dictionary<ISymbol, List<T>> map, ISymbol symbol, T item)
    {
        if (!map.TryGetValue(symbol, out var items))
        {
            map[symbol] = items = [];
        }

        items.Add(item);
    }
}
