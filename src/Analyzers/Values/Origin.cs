using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>Where a value comes from, followed back through variables, fields, properties and one-line helpers.</summary>
/// <param name="Value">The expression that makes it.</param>
/// <param name="Parameter">The parameter it comes in by.</param>
/// <param name="Reason">Why neither can be said.</param>
/// <param name="Frame">The frame to read the value on in.</param>
internal sealed record Origin(IOperation? Value, IParameterSymbol? Parameter, string? Reason, Frame? Frame)
{
    /// <summary>Follows an expression back to where its value is made.</summary>
    public static Origin Of(IOperation operation, ReadScope scope, int depth = 0)
    {
        operation = Unwrap(operation);
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            return Unseen("the code that makes it is too deep to follow");
        }

        if (operation.ConstantValue.HasValue)
        {
            return Made(operation, scope);
        }

        switch (operation)
        {
            case ILocalReferenceOperation local:
                return OfWrites(scope.Bodies.FactsAround(operation).WritesTo(local.Local), $"'{local.Local.Name}'", scope, depth);
            case IParameterReferenceOperation parameter:
                return scope.Bodies.FactsAround(operation).WritesTo(parameter.Parameter) is { Count: > 0 } writes && !writes.All(static w => w.IsFallback)
                    ? OfWrites(writes, $"'{parameter.Parameter.Name}'", scope, depth)
                    : OfParameter(parameter.Parameter, scope, depth);
            case IFieldReferenceOperation field when scope.Bodies.Declares(field.Field):
                return OfMember(field.Field, operation, scope, depth);
            case IPropertyReferenceOperation property:
                return OfProperty(property, scope, depth);
            case IInvocationOperation invocation when !scope.Sdks.TryFindCall(invocation.TargetMethod, out _, out _) && Returned(invocation.TargetMethod, scope) is { } returned:
                // A helper that makes the value: its parameters are what this call passes.
                using (scope.In(Frame.Of(invocation, invocation.TargetMethod, scope, depth + 1)))
                {
                    return Of(returned, scope, depth + 1);
                }

            default:
                return Made(operation, scope);
        }
    }

    private static Origin OfProperty(IPropertyReferenceOperation reference, ReadScope scope, int depth)
    {
        var property = reference.Property;
        var isOwn = reference.Instance is IInstanceReferenceOperation;
        if (isOwn && Frame.Find(scope.Frame, property) is { } set)
        {
            return Passed(set, scope, depth);
        }

        if (!reference.Arguments.IsEmpty || !scope.Bodies.Declares(property))
        {
            return Made(reference, scope);
        }

        if (isOwn && property.SetMethod is not null)
        {
            scope.Ask(property);
        }

        return Returned(property.GetMethod, scope) is { } got ? Of(got, scope, depth + 1)
            : SetOnObject(reference, scope, depth) is { } given ? given
            : OfMember(property, reference, scope, depth);
    }

    /// <summary>A parameter is what the caller at hand passes; where there is none it stays a parameter.</summary>
    private static Origin OfParameter(IParameterSymbol parameter, ReadScope scope, int depth)
    {
        if (Frame.Find(scope.Frame, parameter) is { } argument)
        {
            return Passed(argument, scope, depth);
        }

        scope.Ask(parameter);
        return new(null, parameter, null, scope.Frame);
    }

    private static Origin Passed((IOperation Value, Frame? Caller) argument, ReadScope scope, int depth)
    {
        using (scope.In(argument.Caller))
        {
            return Of(argument.Value, scope, depth + 1);
        }
    }

    private static Origin Made(IOperation value, ReadScope scope) => new(value, null, null, scope.Frame);

    private static Origin Unseen(string reason) => new(null, null, reason, null);

    /// <summary>The expression under conversions, awaits and null-forgiveness.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IArgumentOperation argument:
                    operation = argument.Value;
                    break;
                case IDelegateCreationOperation { Target: var target }:
                    operation = target;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                    operation = task;
                    break;
                case ICoalesceOperation { WhenNull: IThrowOperation } coalesce:
                    operation = coalesce.Value;
                    break;
                case ICoalesceOperation { WhenNull: IConversionOperation { Operand: IThrowOperation } } coalesce:
                    operation = coalesce.Value;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The one expression a method returns; <see langword="null"/> when it has no body here or more than one way out.</summary>
    public static IOperation? Returned(IMethodSymbol? method, ReadScope scope)
    {
        if (method is null || !scope.Bodies.Declares(method) || method.IsVirtual || method.IsAbstract || method.IsOverride)
        {
            return null;
        }

        return ReturnedBy(scope.Bodies.BodyOf(method, scope.CancellationToken));
    }

    /// <summary>The one expression a body returns; an expression body is that expression.</summary>
    public static IOperation? ReturnedBy(IOperation? body)
    {
        if (body is null or IMethodBodyOperation { BlockBody: null, ExpressionBody: null })
        {
            return null;
        }

        IOperation? only = null;
        var isBody = false;
        foreach (var operation in body.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && !InsideLambda(operation, body))
            {
                if (only is not null)
                {
                    return null;
                }

                only = value;
            }

            isBody |= operation is IBlockOperation;
        }

        return only ?? (isBody || body is IMethodBodyOperation or IBlockOperation ? null : body);
    }

    private static bool InsideLambda(IOperation operation, IOperation body)
    {
        for (var outer = operation.Parent; outer is not null && outer != body; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A property of an object whose making can be seen, where that sets it; not of one that settings are bound to afterwards.</summary>
    private static Origin? SetOnObject(IPropertyReferenceOperation property, ReadScope scope, int depth)
    {
        if (property.Instance is null or IInstanceReferenceOperation || depth >= ReadScope.MaxDepth ||
            (BodyFacts.Variable(property.Instance) is { } variable && scope.Bodies.FactsAround(property).HandedOver(variable).Any(static a => IsBinder(((IInvocationOperation)a.Parent!).TargetMethod))))
        {
            return null;
        }

        var state = ObjectReader.Property(property.Instance, property.Property.Name, scope, depth + 1);
        using (scope.In(state.Frame))
        {
            return state.Value is { } value ? Of(value, scope, depth + 1) : null;
        }
    }

    /// <summary>What fills an object from outside: <c>configuration.Bind("Ai", options)</c>.</summary>
    private static bool IsBinder(IMethodSymbol method) =>
        method.Name.StartsWith("Bind", StringComparison.Ordinal) || method.Name.StartsWith("Populate", StringComparison.Ordinal) || method.Name.StartsWith("TryUpdate", StringComparison.Ordinal);

    private static Origin OfMember(ISymbol member, IOperation reference, ReadScope scope, int depth)
    {
        if (IsFilledByHost(member))
        {
            return Made(reference, scope);
        }

        // What a constructor or method assigns says more than an initializer, which is a default; where others may write, only the former counts.
        var writes = scope.Bodies.WritesTo(member, scope.CancellationToken);
        if (writes.Any(static w => !w.IsDefault))
        {
            writes = [.. writes.Where(static w => !w.IsDefault)];
        }
        else if (!IsClosed(member))
        {
            return Made(reference, scope);
        }

        return writes.Count == 0
            ? Made(reference, scope)
            : OfWrites(writes, $"'{member.Name}'", scope, depth);
    }

    /// <summary>A component's injected service or parameter: its initializer is there for the compiler only.</summary>
    private static bool IsFilledByHost(ISymbol member) =>
        member is IPropertySymbol && member.GetAttributes().Any(static a => a.AttributeClass?.Name is "InjectAttribute" or "ParameterAttribute" or "SupplyParameterFromFormAttribute");

    /// <summary>Whether only its own type can write a member: an options class that others fill has at most a default in its source.</summary>
    private static bool IsClosed(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol { SetMethod: { DeclaredAccessibility: not Accessibility.Private } } => false,
        IPropertySymbol => true,
        _ => false,
    };

    private static Origin OfWrites(IReadOnlyList<Write> writes, string name, ReadScope scope, int depth) => Write.Main(writes) switch
    {
        [{ Value: { } value }] => Of(value, scope, depth + 1),
        [{ Reason: { } reason }] => Unseen(reason),
        [] => Unseen($"{name} is never assigned where Stoker can see it"),
        _ => Unseen($"{name} is assigned {writes.Count} times"),
    };
}
