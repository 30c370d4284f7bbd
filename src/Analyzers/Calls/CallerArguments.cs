using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>What this compilation passes for a parameter: most applications wrap the SDK, so the model is often the caller's.</summary>
internal static class CallerArguments
{
    /// <summary>Callers looked at for one parameter. More would say the same or disagree.</summary>
    private const int MaxCallers = 24;

    /// <summary>The arguments that callers in this compilation give; empty when there are none.</summary>
    public static IReadOnlyList<IOperation> For(IParameterSymbol parameter, ReadScope scope)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return [];
        }

        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        return
        [
            .. scope.Bodies.Uses(name, scope.CancellationToken)
                .Where(use => Targets(use, method))
                .Select(use => CallArguments.ArgumentFor(use, parameter.Name))
                .Where(static argument => argument is { ArgumentKind: ArgumentKind.Explicit })
                .Select(static argument => argument!.Value)
                .Take(MaxCallers),
        ];
    }

    /// <summary>Whether a method is an endpoint's handler, so that its parameters come from the container.</summary>
    public static bool IsEndpointHandler(IMethodSymbol method, ReadScope scope)
    {
        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            return false;
        }

        return scope.Bodies.Uses(TreeNames.Handed + method.Name, scope.CancellationToken)
            .Select(Origin.Unwrap)
            .OfType<IMethodReferenceOperation>()
            .Any(handed => SymbolEqualityComparer.Default.Equals(handed.Method.OriginalDefinition, method.OriginalDefinition) && IsHandedToEndpoint(handed));
    }

    /// <summary>Whether a lambda or method group is an argument of a call that maps an endpoint.</summary>
    public static bool IsHandedToEndpoint(IOperation handler)
    {
        var outer = handler.Parent;
        while (outer is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            outer = outer.Parent;
        }

        return outer is IInvocationOperation { TargetMethod: var target } && Endpoints.IsMapped(target);
    }

    private static bool Targets(IOperation use, IMethodSymbol method) => use switch
    {
        IInvocationOperation { TargetMethod: var target } => Same(target, method) || Implements(method, target),
        IObjectCreationOperation { Constructor: { } constructor } => Same(constructor, method),
        _ => false,
    };

    private static bool Same(IMethodSymbol a, IMethodSymbol b) => SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition);

    private static bool Implements(IMethodSymbol method, IMethodSymbol contract) =>
        contract.ContainingType is { TypeKind: TypeKind.Interface } &&
        SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(contract), method);
}
