using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Finds the value a catalogue path names at a call or at the making of a client.</summary>
internal static class CallArguments
{
    /// <summary>Path of the client a call is made on.</summary>
    public const string Receiver = "receiver";

    /// <summary>Start of a path to something that is kept at the provider.</summary>
    public const string Remote = "remote: ";

    /// <summary>The state of the value at <paramref name="path"/>: <c>parameter</c>, <c>parameter.Property…</c> or <c>receiver.Property…</c>, which is the object itself where one is made.</summary>
    public static PropertyState At(IOperation call, string path, ReadScope scope)
    {
        var names = path.Split('.');
        var start = names[0] == Receiver ? ReceiverOf(call) ?? (names.Length > 1 ? call as IObjectCreationOperation : null)
            : ArgumentFor(call, names[0]) is { ArgumentKind: not ArgumentKind.DefaultValue } argument ? argument.Value
            : null;
        if (start is null)
        {
            return PropertyState.NotSet;
        }

        var state = PropertyState.Set(start, scope);
        foreach (var name in names.Skip(1))
        {
            if (state.Value is null)
            {
                return state;
            }

            using (scope.In(state.Frame))
            {
                var first = FirstElement(state.Value, scope);
                using (scope.In(first.Frame))
                {
                    state = ObjectReader.Property(first.Value, name, scope);
                }
            }
        }

        return state;
    }

    /// <summary>Where the object is made that holds a value (<c>options</c> of <c>options.Limit</c>); <see langword="null"/> where it is not made in this compilation, or with the call.</summary>
    public static Location? HolderOf(IOperation call, string path, ReadScope scope)
    {
        if (path.LastIndexOf('.') is not (> 0 and var end) || At(call, path.Substring(0, end), scope) is not { Value: { } holder } state)
        {
            return null;
        }

        using var frame = scope.In(state.Frame);
        return Origin.Of(holder, scope).Value is IObjectCreationOperation { Syntax: var made } && (made.SyntaxTree != call.Syntax.SyntaxTree || !call.Syntax.Span.Contains(made.Span)) ? made.GetLocation() : null;
    }

    /// <summary>The client a call is made on: the instance, or the first argument of an extension method.</summary>
    public static IOperation? ReceiverOf(IOperation call) => call switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } => first.Value,
        _ => null,
    };

    /// <summary>Whether a call that spends through a client it is given gets none (an evaluator that asks no model).</summary>
    public static bool LacksClient(IOperation call, SdkCall sdk) =>
        sdk.Client is { } path && ArgumentFor(call, path.Split('.')[0]) is not { ArgumentKind: not ArgumentKind.DefaultValue, Value.ConstantValue: not { HasValue: true, Value: null } };

    /// <summary>The argument for a parameter, by name.</summary>
    public static IArgumentOperation? ArgumentFor(IOperation call, string parameter)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument;
            }
        }

        return null;
    }

    // A batch request holds a list of requests, settings may be kept by service: the first stands for all.
    private static (IOperation Value, Frame? Frame) FirstElement(IOperation value, ReadScope scope)
    {
        var origin = Origin.Of(value, scope);
        return origin.Value switch
        {
            ICollectionExpressionOperation { Elements: [var first, ..] } => (first, origin.Frame),
            IArrayCreationOperation { Initializer.ElementValues: [var first, ..] } => (first, origin.Frame),
            IObjectCreationOperation { Type: INamedTypeSymbol { Name: "Dictionary", TypeArguments: [_, var kept] }, Initializer.Initializers: [var entry, ..] } when scope.Sdks.IsSdkSymbol(kept) => (entry switch
            {
                IInvocationOperation { Arguments: [_, { Value: var added }] } => added,
                ISimpleAssignmentOperation { Value: var set } => set,
                _ => value,
            }, origin.Frame),
            _ => (value, scope.Frame),
        };
    }
}
