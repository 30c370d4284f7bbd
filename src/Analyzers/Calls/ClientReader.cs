using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>What the client in hand fixes for the calls made on it.</summary>
/// <param name="Model">How it gets its model.</param>
/// <param name="MaxOutputTokens">Output limit it applies when a call sets none, in tokens.</param>
/// <param name="Caches">Whether it keeps answers for the next same question.</param>
/// <param name="Made">Where it is made; <see langword="null"/> where that is not in this compilation.</param>
internal sealed record ClientBinding(ModelBinding Model, long? MaxOutputTokens, bool Caches = false, SourcePlace? Made = null);

/// <summary>Traces a client back to where it is made: constructor, factory, adapter, field, injected service.</summary>
internal static class ClientReader
{
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

        switch (origin.Value)
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation when scope.Sdks.TryFindClient(constructor, out var sdk, out var client):
                return OfMaker(creation, sdk, client, scope, depth) with { Made = SourcePlaces.Of(creation) };
            case IInvocationOperation invocation:
                return OfInvocation(invocation, scope, depth) is var binding && binding.Model.Kind == BindingKind.Registration
                    ? binding
                    : binding with { Made = SourcePlaces.Of(invocation) };
            case IMemberReferenceOperation { Member: var member } when IsInjected(member):
                return OfService(((IMemberReferenceOperation)origin.Value).Type!, null);
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
        return CallArguments.ReceiverOf(invocation) is { Type: { } type } receiver && (scope.Sdks.IsClientType(type) || scope.Sdks.IsSdkSymbol(type) || IsPipeline(type))
            ? Read(receiver, scope, depth + 1) is var inner && IsResponseCache(method) ? inner with { Caches = true } : inner
            : Unknown($"the client comes from {SymbolNames.Short(method)}, which runs elsewhere");
    }

    // The pipeline of Microsoft.Extensions.AI spends nothing of its own, so that assembly has no catalogue.
    private static bool IsPipeline(ITypeSymbol type) => SymbolNames.Full(type) == "Microsoft.Extensions.AI.ChatClientBuilder";

    private static bool IsResponseCache(IMethodSymbol method) => SymbolNames.Full(method.ContainingType) == "Microsoft.Extensions.AI.DistributedCachingChatClientBuilderExtensions";

    private static ClientBinding OfMaker(IOperation maker, SdkCatalog sdk, SdkClient client, ReadScope scope, int depth)
    {
        var inner = client.Through is { } through && Through(maker, through) is { } wrapped ? Read(wrapped, scope, depth + 1) : null;
        var provider = Endpoint(maker, client, scope) ?? inner?.Model.Provider ?? sdk.Provider;
        var cap = Cap(maker, client, scope) ?? inner?.MaxOutputTokens;
        foreach (var path in client.Model)
        {
            var state = CallArguments.At(maker, path, scope);
            if (state.Value is { } value)
            {
                return new(ModelReader.Read(value, provider, scope), cap);
            }

            if (state.Reason is { } reason)
            {
                return new(ModelBinding.Unknown(reason, provider), cap);
            }
        }

        return inner is { Model.Kind: not BindingKind.Unknown }
            ? inner with { Model = inner.Model with { Provider = provider } }
            : new(ModelBinding.Unknown("the client has no default model and the call names none", provider), cap);
    }

    private static IOperation? Through(IOperation maker, string path) =>
        path == CallArguments.Receiver ? CallArguments.ReceiverOf(maker) : CallArguments.ArgumentFor(maker, path)?.Value;

    private static long? Cap(IOperation maker, SdkClient client, ReadScope scope)
    {
        foreach (var path in client.Cap)
        {
            if (CallArguments.At(maker, path, scope).Value is { } value && Origin.Of(value, scope).Value is { ConstantValue: { HasValue: true, Value: { } limit } })
            {
                return Convert.ToInt64(limit, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return client.DefaultCap;
    }

    /// <summary>The provider that the client's endpoint says, when it is set to a known address.</summary>
    private static string? Endpoint(IOperation maker, SdkClient client, ReadScope scope)
    {
        foreach (var path in client.Endpoint)
        {
            if (CallArguments.At(maker, path, scope).Value is { } value &&
                Origin.Of(value, scope).Value is IObjectCreationOperation { Type.Name: "Uri", Arguments: [var address, ..] } &&
                TextParts.Known(address.Value, scope) is { } text)
            {
                return Endpoints.ProviderOf(text);
            }
        }

        return null;
    }

    private static ClientBinding OfParameter(IParameterSymbol parameter, IOperation use, ReadScope scope, int depth)
    {
        // What this compilation itself passes says more than what a container might.
        var passed = CallerArguments.For(parameter, scope).Select(argument => Read(argument, scope, depth + 1)).ToList();
        if (passed.Count > 0 && passed.TrueForAll(p => Placeless(p) == Placeless(passed[0])))
        {
            return passed[0];
        }

        return passed.Count == 0 && IsInjected(parameter, use, scope)
            ? OfService(parameter.Type, ServiceKey(parameter))
            : Unknown(passed.Count > 1
                ? $"callers of {parameter.ContainingSymbol.Name} pass different clients by parameter '{parameter.Name}'"
                : $"the client comes in by parameter '{parameter.Name}' of {parameter.ContainingSymbol.Name}");
    }

    private static ClientBinding Placeless(ClientBinding binding) => binding with { Model = binding.Model with { Place = null } };

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

    private static ClientBinding OfService(ITypeSymbol service, string? key) =>
        new(new ModelBinding(BindingKind.Registration, Service: service.GetDocumentationCommentId() ?? service.ToDisplayString(), ServiceKey: key), null);

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

    private static ClientBinding Unknown(string reason) => new(ModelBinding.Unknown(reason), null);
}
