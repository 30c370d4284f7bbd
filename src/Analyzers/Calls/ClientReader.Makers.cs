using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <content>Clients that a catalogued constructor, factory or wrapper makes: model, limit, provider and layers, from its arguments and what it wraps.</content>
internal static partial class ClientReader
{
    private static ClientBinding OfMaker(IOperation maker, SdkCatalog sdk, SdkClient client, ReadScope scope, int depth)
    {
        if (client.Service is { } service)
        {
            return OfService(ServiceId(service, maker), KeyOf(maker, client, scope) ?? ModelBinding.AnyKey);
        }

        var inner = Inner(maker, client, scope) is { } wrapped ? Read(wrapped, scope, depth + 1) : null;
        var provider = Endpoint(maker, client, scope) ?? inner?.Model.Provider ?? client.Provider ?? sdk.Provider;
        var limit = Number(maker, client.Cap, scope);
        var limitAtRunTime = limit is null && (inner?.LimitAtRunTime == true || client.Cap.Any(path => IsGiven(maker, path, scope)));
        var binding = new ClientBinding(Model(maker, client, inner, provider, scope), limitAtRunTime ? null : limit ?? inner?.MaxOutputTokens ?? client.DefaultCap)
        {
            LimitAtRunTime = limitAtRunTime,
            Prompt = Prompt(maker, client, inner, scope),
            Layers = inner?.Layers ?? [],
            BuilderLayers = client.Wraps is null ? 0 : inner?.BuilderLayers ?? 0,
            UncappedTools = inner?.UncappedTools,
            UnsetLimit = limit is not null || limitAtRunTime ? null : client.Cap.Count > 0 ? new(client.Cap, MakerPlace(maker)) : inner?.UnsetLimit,
        };

        binding = WithRetries(binding, maker, scope);
        return client.Wraps is { } kind ? Wrap(binding, kind, maker, client, scope) : binding;
    }

    /// <summary>The SDK's own client is the innermost layer, and one that wraps it knows of no other retries.</summary>
    private static ClientBinding WithRetries(ClientBinding binding, IOperation maker, ReadScope scope)
    {
        var made = (maker as IObjectCreationOperation)?.Constructor?.ContainingAssembly ?? (maker as IInvocationOperation)?.TargetMethod.ContainingAssembly;
        return binding.Layers.All(static layer => layer.Kind != ClientLayer.Retries) && SdkRetries.OfMaker(maker, made, scope) is { } attempts
            ? binding with { Layers = [.. binding.Layers, new(ClientLayer.Retries, attempts > 0 ? attempts : null)] }
            : binding;
    }

    /// <summary>A client in what its maker wraps it in. An agent adds tool rounds only to a client that has none.</summary>
    private static ClientBinding Wrap(ClientBinding binding, string kind, IOperation maker, SdkClient client, ReadScope scope) =>
        kind == ClientLayer.Tools && binding.Layers.Any(static l => l.Kind == ClientLayer.Tools)
            ? binding
            : WithLayer(
                kind == ClientLayer.Tools ? binding with { UncappedTools = Uncapped(maker, client, scope) } : binding,
                new(kind, Number(maker, client.Rounds, scope) ?? (client.Rounds.Any(path => IsGiven(maker, path, scope)) ? null : client.DefaultRounds)),
                atBuilder: maker is IInvocationOperation);

    private static string? KeyOf(IOperation maker, SdkClient client, ReadScope scope) => client.Key is { } named ? Known(CallArguments.At(maker, named, scope), scope) : null;

    private static UncappedToolLoop? Uncapped(IOperation maker, SdkClient client, ReadScope scope) => client.Rounds.Any(path => CallArguments.At(maker, path, scope).Value is not null)
        ? null
        : new(client.DefaultRounds, client.Type, MakerPlace(maker));

    private static SourcePlace MakerPlace(IOperation maker) => SourcePlaces.Of(maker is IInvocationOperation method ? CallReader.NameLocation(method) : maker.Syntax.GetLocation());

    private static ModelBinding Model(IOperation maker, SdkClient client, ClientBinding? inner, string? provider, ReadScope scope)
    {
        string? unseen = null;
        foreach (var path in client.Model)
        {
            if (ModelReader.Stated(path, provider) is { } stated)
            {
                if (unseen is null)
                {
                    return stated;
                }

                break;
            }

            var state = CallArguments.At(maker, path, scope);
            if (state.Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } })
            {
                using (scope.In(state.Frame))
                {
                    return ModelReader.Read(value, provider, scope);
                }
            }

            unseen ??= state.Reason;
        }

        // Options that come from elsewhere seldom name a model; that of the client underneath is what to reckon with.
        return inner is not null && (inner.Model.Kind != BindingKind.Unknown || client.Model.Count == 0)
            ? inner.Model with { Provider = provider }
            : ModelBinding.Unknown(unseen ?? "the client has no default model and the call names none", provider);
    }

    /// <summary>The client (or its factory) that a maker starts from.</summary>
    private static PropertyState? Inner(IOperation maker, SdkClient client, ReadScope scope)
    {
        foreach (var path in client.Through)
        {
            if (CallArguments.At(maker, path, scope) is { Value: not null } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private static IReadOnlyList<(IOperation Value, string? Role, Frame? Frame)> Prompt(IOperation maker, SdkClient client, ClientBinding? inner, ReadScope scope)
    {
        IReadOnlyList<(IOperation, string?, Frame?)> before = inner?.Prompt ?? [];
        return client.Prompt.Count == 0 ? before : [.. before, .. Prompt(maker, client, scope)];
    }

    private static IEnumerable<(IOperation Value, string? Role, Frame? Frame)> Prompt(IOperation maker, SdkClient client, ReadScope scope)
    {
        foreach (var entry in client.Prompt)
        {
            var role = entry.IndexOf(" as ", StringComparison.Ordinal);
            if (CallArguments.At(maker, role < 0 ? entry : entry.Substring(0, role), scope) is { Value: { } value } state)
            {
                yield return (value, role < 0 ? null : entry.Substring(role + 4), state.Frame);
            }
        }
    }

    /// <summary>The client that a wrapper of this code base is made with.</summary>
    private static IOperation? Wrapped(IObjectCreationOperation creation, ReadScope scope) =>
        creation.Type is { } type && type.AllInterfaces.Any(scope.Sdks.IsClientType)
            ? creation.Arguments.FirstOrDefault(a => a.Parameter is { Type: var taken } && scope.Sdks.IsClientType(taken))?.Value
            : null;

    /// <summary>A builder's first layer is the outermost of those it adds; a constructor's is outside everything before it.</summary>
    private static ClientBinding WithLayer(ClientBinding client, ClientLayer layer, bool atBuilder)
    {
        var layers = client.Layers.ToList();
        layers.Insert(atBuilder ? client.BuilderLayers : 0, layer);
        return client with { Layers = layers, BuilderLayers = atBuilder ? client.BuilderLayers + 1 : 0 };
    }

    private static bool IsGiven(IOperation maker, string path, ReadScope scope) =>
        CallArguments.At(maker, path, scope).Value is { } value && Origin.Unwrap(value) is not { ConstantValue: { HasValue: true, Value: null } };

    private static long? Number(IOperation maker, IReadOnlyList<string> paths, ReadScope scope)
    {
        foreach (var path in paths)
        {
            var state = CallArguments.At(maker, path, scope);
            using var frame = scope.In(state.Frame);
            if (state.Value is { } value && Origin.Of(value, scope).Value is { ConstantValue: { HasValue: true, Value: { } number } })
            {
                return CallReader.Limit(number);
            }
        }

        return null;
    }

    /// <summary>The provider that the client's endpoint says, when it is set to a known address.</summary>
    private static string? Endpoint(IOperation maker, SdkClient client, ReadScope scope)
    {
        foreach (var path in client.Endpoint)
        {
            if (CallArguments.At(maker, path, scope) is { Value: not null } state)
            {
                return ProviderAt(state, scope);
            }
        }

        return null;
    }

    private static string? ProviderAt(PropertyState endpoint, ReadScope scope)
    {
        using var frame = scope.In(endpoint.Frame);
        var origin = Origin.Of(endpoint.Value!, scope);
        var (address, within) = origin.Value is IObjectCreationOperation { Type.Name: "Uri", Arguments: [var written, ..] } ? (written.Value, origin.Frame) : (endpoint.Value!, scope.Frame);
        return Known(PropertyState.Set(address, scope) with { Frame = within }, scope) is { } text ? Endpoints.ProviderOf(text) : null;
    }

    /// <summary>The text of a value that is wholly known.</summary>
    private static string? Known(PropertyState state, ReadScope scope)
    {
        using (scope.In(state.Frame))
        {
            return state.Value is { } value ? TextParts.Known(value, scope) : null;
        }
    }
}
