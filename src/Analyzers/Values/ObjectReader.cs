using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>What is known of one property of an options or request object at a call.</summary>
/// <param name="Value">The expression it is set to.</param>
/// <param name="IsSet">Whether it is set; <see langword="null"/> when the object is made where it cannot be seen.</param>
/// <param name="Reason">Why it cannot be seen.</param>
/// <param name="Frame">The frame to read the value in.</param>
internal readonly record struct PropertyState(IOperation? Value, bool? IsSet, string? Reason, Frame? Frame = null)
{
    public static PropertyState NotSet { get; } = new(null, false, null);

    public static PropertyState Set(IOperation value, ReadScope scope) => new(value, true, null, scope.Frame);

    public static PropertyState Unseen(string reason) => new(null, null, reason);
}

/// <summary>Reads properties of objects made by initializers, later assignments, copies (<c>with</c>) and constructors.</summary>
internal static class ObjectReader
{
    /// <summary>The state of a property of the object that an expression gives.</summary>
    public static PropertyState Property(IOperation target, string name, ReadScope scope, int depth = 0)
    {
        var later = LaterAssignment(target, name, scope);
        if (later is not null)
        {
            return PropertyState.Set(later, scope);
        }

        // What is added to a collection later is read with the collection: `options.Messages.Add(…)`.
        return Filled(target, name, scope) is { } filled ? PropertyState.Set(filled, scope) : Made(target, name, scope, depth);
    }

    /// <summary>The state of a property as the object is made, whatever happens to it later.</summary>
    public static PropertyState Made(IOperation target, string name, ReadScope scope, int depth = 0)
    {
        var origin = Origin.Of(target, scope, depth);
        if (origin.Parameter is { } parameter)
        {
            return PropertyState.Unseen($"parameter '{parameter.Name}' of {parameter.ContainingSymbol.Name}");
        }

        if (origin.Value is not { } value)
        {
            return PropertyState.Unseen(origin.Reason!);
        }

        using (scope.In(origin.Frame))
        {
            return OfExpression(value, name, scope, depth);
        }
    }

    private static PropertyState OfExpression(IOperation value, string name, ReadScope scope, int depth)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                if (creation.Initializer is { } initializer && InInitializer(initializer, name) is { } set)
                {
                    return PropertyState.Set(set, scope);
                }

                return Given(creation.Arguments, name) is { } argument ? PropertyState.Set(argument, scope) : PropertyState.NotSet;
            case IObjectOrCollectionInitializerOperation items:
                return InInitializer(items, name) is { } entry ? PropertyState.Set(entry, scope) : PropertyState.NotSet;
            case IWithOperation copy:
                return InInitializer(copy.Initializer, name) is { } changed ? PropertyState.Set(changed, scope) : Property(copy.Operand, name, scope, depth + 1);
            case IAnonymousFunctionOperation lambda:
                return InLambda(lambda, name, scope, depth);
            case IInvocationOperation factory when scope.Sdks.IsSdkSymbol(factory.TargetMethod) && factory.Arguments.Any(a => IsNamed(a, name)):
                // What an SDK's factory is given is what it makes: CreateFunctionFromPrompt(promptTemplate, executionSettings).
                return Given(factory.Arguments, name) is { } given ? PropertyState.Set(given, scope) : PropertyState.NotSet;
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return PropertyState.NotSet;
            case ICollectionExpressionOperation { Elements: [var only] }:
                return Property(only, name, scope, depth + 1);
            default:
                return PropertyState.Unseen($"'{Describe(value)}' is made elsewhere");
        }
    }

    /// <summary>A lambda that fills an object (<c>o =&gt; o.ModelId = …</c>) or makes one.</summary>
    private static PropertyState InLambda(IAnonymousFunctionOperation lambda, string name, ReadScope scope, int depth)
    {
        IOperation? last = null;
        foreach (var operation in lambda.Body.Descendants())
        {
            if (operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var filled }, Property: var property }, Value: var value } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) &&
                property.Name == name && SymbolEqualityComparer.Default.Equals(filled.ContainingSymbol, lambda.Symbol))
            {
                last = value;
            }
        }

        return last is not null ? PropertyState.Set(last, scope)
            : !lambda.Symbol.ReturnsVoid && Origin.ReturnedBy(lambda.Body) is { } made ? Property(made, name, scope, depth + 1)
            : PropertyState.NotSet;
    }

    /// <summary>The value a member gets in an object initializer; a get-only collection that is filled gives its initializer.</summary>
    private static IOperation? InInitializer(IObjectOrCollectionInitializerOperation initializer, string name)
    {
        foreach (var member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value } when target.Member.Name == name:
                    return value;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] }, Value: var value } when key == name:
                    return value;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, { Value: var value }] } when key == name:
                    return value;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation filled, Initializer: var items } when filled.Member.Name == name:
                    return items;
            }
        }

        return null;
    }

    // A constructor parameter named like the property sets it: new CreateResponseOptions(model, inputItems).
    private static IOperation? Given(IEnumerable<IArgumentOperation> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && IsNamed(argument, name))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool IsNamed(IArgumentOperation argument, string name) => string.Equals(argument.Parameter?.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The collection property of a variable's object, where the code calls members on it.</summary>
    private static IPropertyReferenceOperation? Filled(IOperation target, string name, ReadScope scope)
    {
        target = Origin.Unwrap(target);
        if (target.Type is not { } type || BodyFacts.Variable(target) is not { } variable)
        {
            return null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name) is [IPropertySymbol property])
            {
                return scope.Bodies.FactsAround(target).CallsOn(property)
                    .Where(static c => c.TargetMethod.Name is "Add" or "AddRange" or "Insert")
                    .Select(static c => Origin.Unwrap(c.Instance ?? c.Arguments[0].Value))
                    .OfType<IPropertyReferenceOperation>()
                    .FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(p.Instance), variable));
            }
        }

        return null;
    }

    /// <summary>The last <c>options.Property = value</c> before the call.</summary>
    private static IOperation? LaterAssignment(IOperation target, string name, ReadScope scope)
    {
        target = Origin.Unwrap(target);
        if (target is not (ILocalReferenceOperation or IParameterReferenceOperation) || BodyFacts.Variable(target) is not { } variable)
        {
            return null;
        }

        IOperation? last = null;
        foreach (var (property, value) in scope.Bodies.FactsAround(target).MemberWritesOn(variable))
        {
            if (property.Name == name && value.Syntax.SpanStart < target.Syntax.SpanStart)
            {
                last = value;
            }
        }

        return last;
    }

    private static string Describe(IOperation value) => value switch
    {
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => value.Type?.Name ?? "the value",
    };
}
