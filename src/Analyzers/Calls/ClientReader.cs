using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>Traces a client back to where it is made: constructor, factory, adapter, field, injected service.</summary>
internal static partial class ClientReader
{
    /// <summary>The binding of the client a call is made with; <see langword="null"/> where the catalogue says that the call itself decides.</summary>
    public static ClientBinding? Of(IInvocationOperation invocation, SdkCall call, ReadScope scope)
    {
        var client = call.Client is { } path ? CallArguments.At(invocation, path, scope)
            : call.Model.Contains(CallArguments.Receiver) ? CallArguments.At(invocation, CallArguments.Receiver, scope)
            : PropertyState.NotSet;
        return client.Value is null ? null : Read(client, scope);
    }

    private static ClientBinding Read(PropertyState client, ReadScope scope, int depth = 0)
    {
        using (scope.In(client.Frame))
        {
            return Read(client.Value!, scope, depth);
        }
    }

    /// <summary>The binding of the client an expression gives.</summary>
    public static ClientBinding Read(IOperation operation, ReadScope scope, int depth = 0)
    {
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            return Unknown("the code that makes the client is too deep to follow");
        }

        var origin = Origin.Of(operation, scope);
        if (origin.Parameter is { } parameter)
        {
            return OfParameter(parameter, operation, scope, depth);
        }

        using var frame = scope.In(origin.Frame);
        switch (origin.Value)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation when scope.Sdks.TryFindClient(constructor, out var sdk, out var client):
                return OfMaker(creation, sdk, client, scope, depth) with { Made = SourcePlaces.Of(creation) };
            case IInvocationOperation invocation:
                // A registered client that is asked for is not made here; one that gets layers of its own is.
                return OfInvocation(invocation, scope, depth) is var binding && binding is { Model.Kind: BindingKind.Registration, Layers.Count: 0 }
                    ? binding
                    : binding with { Made = SourcePlaces.Of(invocation) };
            default:
                return OfOther(origin, scope, depth);
        }
    }

    /// <summary>The binding of a client that nothing catalogued makes here; apart from <see cref="Read(IOperation, ReadScope, int)"/>, since most programs need only that.</summary>
    private static ClientBinding OfOther(Origin origin, ReadScope scope, int depth)
    {
        switch (origin.Value)
        {
            case IObjectCreationOperation creation when Wrapped(creation, scope) is { } wrapped:
                return WithLayer(Read(wrapped, scope, depth + 1), new(ClientLayer.Custom, null), atBuilder: false);
            case IBinaryOperation { OperatorMethod: { } joined, LeftOperand: var left, RightOperand: var right } when scope.Sdks.IsSdkSymbol(joined):
                // A chain put together by an operator has the model of the link that has one.
                return Read(right, scope, depth + 1) is { Model.Kind: not BindingKind.Unknown } last ? last : Read(left, scope, depth + 1);
            case IAnonymousFunctionOperation { Body: var body } when Origin.ReturnedBy(body) is { } made:
                return Read(made, scope, depth + 1);
            case IMethodReferenceOperation { Method: var factory } when Origin.Returned(factory, scope) is { } made:
                return Read(made, scope, depth + 1);
            case IMemberReferenceOperation { Member: var member } when IsInjected(member):
                return OfService(((IMemberReferenceOperation)origin.Value).Type!, null);
            case IPropertyReferenceOperation { Instance: { } whole, Property: var part } when scope.Sdks.IsSdkSymbol(part):
                // One of a client's services (service.ChatCompletion): what the client fixes holds for it.
                return Read(whole, scope, depth + 1);
            case IMemberReferenceOperation { Member: var member }:
                return Unknown($"the client comes from {SymbolNames.Short(member)}, which is filled elsewhere");
            case IInvalidOperation or { Type: null or IErrorTypeSymbol }:
                return Unknown("the client is made by an expression that does not compile here");
            case { Type: { } type }:
                return Unknown($"the client is made by {type.Name}, which no catalogue describes");
            default:
                return Unknown(origin.Reason is { } reason ? $"the client: {reason}" : "the client is made where Stoker cannot see it");
        }
    }

    private static ClientBinding OfInvocation(IInvocationOperation invocation, ReadScope scope, int depth)
    {
        var method = invocation.TargetMethod;
        if (scope.Sdks.TryFindClient(method, out var sdk, out var client))
        {
            return OfMaker(invocation, sdk, client, scope, depth);
        }

        if (method.ContainingType is { Name: "ServiceProviderServiceExtensions" or "ServiceProviderKeyedServiceExtensions" } && method.TypeArguments is [var service])
        {
            var key = invocation.Arguments.Length > 1 ? TextParts.Known(invocation.Arguments[1].Value, scope) : null;
            return OfService(service, key);
        }

        // A wrapper that takes a client and gives one back (AsBuilder, Use…, Build): follow what it wraps.
        return CallArguments.ReceiverOf(invocation) is { Type: { } type } receiver && (scope.Sdks.IsClientType(type) || scope.Sdks.IsSdkSymbol(type))
            ? Read(receiver, scope, depth + 1)
            : Unknown($"the client comes from {SymbolNames.Short(method)}, which runs elsewhere");
    }

    private static ClientBinding OfParameter(IParameterSymbol parameter, IOperation use, ReadScope scope, int depth)
    {
        using var frame = scope.In(null);

        // What this compilation itself passes says more than what a container might.
        var passed = CallerArguments.For(parameter, scope).Select(argument => Read(argument, scope, depth + 1)).ToList();
        if (passed.Count > 0 && passed.TrueForAll(p => Agree(p, passed[0])))
        {
            return passed[0];
        }

        return passed.Count == 0 && IsInjected(parameter, use, scope)
            ? OfService(parameter.Type, ServiceKey(parameter))
            : passed.Count > 1
                ? new(new(passed.Exists(static p => p.Model.Kind == BindingKind.Unknown) ? BindingKind.Unknown : BindingKind.Callers, Reason: $"callers of {parameter.ContainingSymbol.Name} pass different clients by parameter '{parameter.Name}'"), null) { IsSeen = passed.TrueForAll(static p => p.IsSeen) }
                : Unknown($"the client comes in by parameter '{parameter.Name}' of {parameter.ContainingSymbol.Name}");
    }

    private static bool Agree(ClientBinding a, ClientBinding b) =>
        a.Model with { Place = null } == b.Model with { Place = null } && a.MaxOutputTokens == b.MaxOutputTokens;

    /// <summary>Constructors and endpoint handlers get their arguments from the container; other methods from callers, who decide.</summary>
    private static bool IsInjected(IParameterSymbol parameter, IOperation use, ReadScope scope) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => true,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => Lambda(use) is { } lambda && CallerArguments.IsHandedToEndpoint(lambda),
        IMethodSymbol method => CallerArguments.IsEndpointHandler(method, scope),
        _ => false,
    };

    private static IOperation? Lambda(IOperation use)
    {
        for (var outer = use.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>Documentation id of the service a catalogue names, the method's type arguments filled in.</summary>
    public static string ServiceId(string service, IOperation method)
    {
        var arguments = method is IInvocationOperation invocation ? invocation.TargetMethod.TypeArguments : [];
        for (var i = 0; i < arguments.Length; i++)
        {
            service = service.Replace("``" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), IdOf(arguments[i]).Substring(2));
        }

        return "T:" + service;
    }

    /// <summary>Documentation id of a service type.</summary>
    public static string IdOf(ITypeSymbol service) => service.GetDocumentationCommentId() ?? "T:" + service.ToDisplayString();

    private static ClientBinding OfService(ITypeSymbol service, string? key) => OfService(IdOf(service), key);

    private static ClientBinding OfService(string service, string? key) => new(new ModelBinding(BindingKind.Registration, Service: service, ServiceKey: key), null);

    private static string? ServiceKey(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "FromKeyedServicesAttribute", ConstructorArguments: [{ Value: { } key }] })
            {
                return key.ToString();
            }
        }

        return null;
    }

    /// <summary>A component's <c>[Inject]</c> property.</summary>
    private static bool IsInjected(ISymbol member) => member.GetAttributes().Any(static a => a.AttributeClass?.Name == "InjectAttribute");

    private static ClientBinding Unknown(string reason) => new(ModelBinding.Unknown(reason), null) { IsSeen = false };
}
