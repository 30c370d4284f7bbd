using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>
/// What the parameters of one body stand for while it is read for one of its callers. Values are read on in the frame of the caller, so that
/// the same helper may be entered with different arguments one after another, and one inside the other.
/// </summary>
internal sealed class Frame
{
    /// <summary>Constructors that one object's creation leads through: <c>this(…)</c> and <c>base(…)</c>.</summary>
    private const int MaxConstructors = 4;

    private readonly Dictionary<ISymbol, IOperation> _values = new(SymbolEqualityComparer.Default);
    private readonly Frame? _caller;
    private readonly INamedTypeSymbol? _type;
    private Frame? _instance;

    private Frame(Frame? caller, INamedTypeSymbol? type = null)
    {
        _caller = caller;
        _type = type;
    }

    /// <summary>The frame of a method's body for one call of it, which is read in the scope's frame of now.</summary>
    /// <param name="call">The call.</param>
    /// <param name="target">The method whose body runs: the called one, or the one that implements it.</param>
    /// <param name="scope">What may be read.</param>
    /// <param name="depth">Variables, fields and helpers followed so far.</param>
    public static Frame Of(IInvocationOperation call, IMethodSymbol target, ReadScope scope, int depth = 0)
    {
        var frame = new Frame(scope.Frame) { _instance = InstanceOf(call, target, scope, depth) };
        frame.Bind(call.Arguments, target);
        return frame;
    }

    /// <summary>What a parameter, or a property that its object's creation sets, stands for, and the frame to read that in; <see langword="null"/> when this caller does not say.</summary>
    public static (IOperation Value, Frame? Caller)? Find(Frame? frame, ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        for (; frame is not null; frame = frame._caller)
        {
            if (frame._values.TryGetValue(symbol, out var value))
            {
                return (value, frame._caller);
            }

            if (frame._instance is { } instance)
            {
                if (instance._values.TryGetValue(symbol, out value))
                {
                    return (value, instance._caller);
                }

                // What an outer frame knows is the state of another object.
                if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType, instance._type))
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary>The expression that callers at hand pass for a parameter, followed out as far as it is handed on, and the frame to read it in; else the expression itself.</summary>
    public static (IOperation Value, Frame? Frame) Passed(IOperation operation, ReadScope scope)
    {
        var frame = scope.Frame;
        while (frame is not null && Origin.Unwrap(operation) is IParameterReferenceOperation reference &&
            scope.Bodies.FactsAround(reference).WritesTo(reference.Parameter).Count == 0 && Find(frame, reference.Parameter) is { } argument && scope.Step())
        {
            (operation, frame) = argument;
        }

        return (operation, frame);
    }

    /// <summary>The object a method is called on, when it can be seen how it is made.</summary>
    private static Frame? InstanceOf(IInvocationOperation call, IMethodSymbol target, ReadScope scope, int depth)
    {
        if (call.Instance is null or IInstanceReferenceOperation)
        {
            return null;
        }

        var origin = Origin.Of(call.Instance, scope, depth);
        var instance = new Frame(origin.Frame, target.ContainingType.OriginalDefinition);
        if (origin.Value is IObjectCreationOperation { Constructor: { } constructor } creation)
        {
            instance.Bind(creation.Arguments, constructor);
            instance.BindConstructors(constructor, scope);
            foreach (var member in creation.Initializer?.Initializers ?? [])
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value })
                {
                    instance._values[property.OriginalDefinition] = value;
                }
            }
        }

        return instance;
    }

    private void Bind(IEnumerable<IArgumentOperation> arguments, IMethodSymbol target)
    {
        var parameters = target.OriginalDefinition.Parameters;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: var ordinal } && ordinal < parameters.Length)
            {
                _values[parameters[ordinal]] = argument.Value;
            }
        }
    }

    /// <summary>What the constructors that a constructor calls get. Their arguments are read in the creation's own frame: its parameters are bound there.</summary>
    private void BindConstructors(IMethodSymbol constructor, ReadScope scope)
    {
        for (var hops = 0; hops < MaxConstructors; hops++)
        {
            if (scope.Bodies.BodyOf(constructor, scope.CancellationToken) is not IConstructorBodyOperation { Initializer: { } initializer } ||
                initializer.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault() is not { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } next } call)
            {
                return;
            }

            var parameters = next.OriginalDefinition.Parameters;
            foreach (var argument in call.Arguments)
            {
                // Passed on as it came in, or stated there; what is made from several parameters is left.
                var value = Origin.Unwrap(argument.Value) is IParameterReferenceOperation passed && _values.TryGetValue(passed.Parameter.OriginalDefinition, out var given) ? given
                    : argument.Value.ConstantValue.HasValue ? argument.Value
                    : null;
                if (value is not null && argument.Parameter is { Ordinal: var ordinal } && ordinal < parameters.Length)
                {
                    _values[parameters[ordinal]] = value;
                }
            }

            constructor = next;
        }
    }
}
