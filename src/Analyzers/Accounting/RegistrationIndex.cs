using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Clients that this compilation registers as services. Found on first use: only a call on an injected client asks.</summary>
internal sealed class RegistrationIndex(Func<SyntaxTree, CancellationToken, ReadScope> scopes, ForeignBodies bodies)
{
    private static readonly HashSet<string> Methods = new(
        from verb in new[] { "Add", "TryAdd" }
        from keyed in new[] { "", "Keyed" }
        from lifetime in new[] { "Singleton", "Scoped", "Transient" }
        select verb + keyed + lifetime,
        StringComparer.Ordinal);

    private readonly object _gate = new();
    private IReadOnlyList<(ServiceRegistration Entry, ClientBinding Client)>? _all;

    /// <summary>Every registration of a client, in source order.</summary>
    public IReadOnlyList<ServiceRegistration> All(CancellationToken cancellationToken) => [.. Found(cancellationToken).Select(static r => r.Entry)];

    /// <summary>What an injected client fixes, where this compilation registers it once (or always alike); otherwise the binding as it was.</summary>
    public ClientBinding Resolve(ModelBinding binding, CancellationToken cancellationToken)
    {
        long? limit = null;
        List<ClientLayer> layers = [];
        for (var hops = 0; hops < 4 && binding.Kind == BindingKind.Registration; hops++)
        {
            var matches = Found(cancellationToken)
                .Where(r => r.Entry.Service == binding.Service && r.Entry.ServiceKey == binding.ServiceKey)
                .Select(static r => r.Client)
                .ToList();
            if (matches.Count == 0 || matches.Exists(m => m.Model with { Place = null } != matches[0].Model with { Place = null } || m.MaxOutputTokens != matches[0].MaxOutputTokens))
            {
                break;
            }

            binding = matches[0].Model with { Place = null };
            limit ??= matches[0].MaxOutputTokens;
            layers.AddRange(matches[0].Layers);
        }

        return new(binding, limit) { Layers = layers };
    }

    private IReadOnlyList<(ServiceRegistration Entry, ClientBinding Client)> Found(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _all ??= Find(cancellationToken);
        }
    }

    private List<(ServiceRegistration, ClientBinding)> Find(CancellationToken cancellationToken)
    {
        var found = new List<(ServiceRegistration, ClientBinding)>();
        foreach (var tree in bodies.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadScope? scope = null;
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } &&
                    (Methods.Contains(name) || (scope ??= scopes(tree, cancellationToken)).Sdks.MayRegister(name)) &&
                    bodies.OperationOf(node, cancellationToken) is IInvocationOperation call)
                {
                    found.AddRange(Read(call, scope ??= scopes(tree, cancellationToken)));
                }
            }
        }

        return found;
    }

    private static IEnumerable<(ServiceRegistration, ClientBinding)> Read(IInvocationOperation call, ReadScope scope)
    {
        var method = call.TargetMethod;
        if (scope.Sdks.TryFindClient(method, out _, out var known))
        {
            if (known.Registers.Count == 0)
            {
                yield break;
            }

            var key = known.Key is { } named && CallArguments.At(call, named, scope).Value is { } written ? TextParts.Known(written, scope) : null;
            var registered = ClientReader.Read(WithLayers(call), scope);
            foreach (var id in known.Registers)
            {
                yield return Entry(ClientReader.ServiceId(id, call), key, registered, call);
            }

            yield break;
        }

        if (method.ContainingType is { Name: "ServiceCollectionServiceExtensions" or "ServiceCollectionDescriptorExtensions" } && Service(call) is { } service && scope.Sdks.IsClientType(service))
        {
            var key = method.Name.Contains("Keyed") && CallArguments.ArgumentFor(call, "serviceKey") is { } keyed ? TextParts.Known(keyed.Value, scope) : null;
            var client = Implementation(call) is { } implementation
                ? ClientReader.Read(implementation, scope)
                : new ClientBinding(ModelBinding.Unknown($"{service.Name} is registered by type, so the container makes it"), null);
            yield return Entry(ClientReader.IdOf(service), key, client, call);
        }
    }

    private static (ServiceRegistration, ClientBinding) Entry(string service, string? key, ClientBinding client, IInvocationOperation call) =>
        (new(service, key, client.Model, client.MaxOutputTokens, SourcePlaces.Of(CallReader.NameLocation(call))), client);

    /// <summary>A registration that gives a builder, with what is chained on it: <c>services.AddChatClient(…).UseDistributedCache()</c>.</summary>
    private static IOperation WithLayers(IInvocationOperation registration)
    {
        var top = registration;
        if (SymbolEqualityComparer.Default.Equals(CallArguments.ReceiverOf(registration)?.Type, registration.Type))
        {
            return top;
        }

        while ((top.Parent is IArgumentOperation argument ? argument.Parent : top.Parent) is IInvocationOperation next &&
            CallArguments.ReceiverOf(next) == top && SymbolEqualityComparer.Default.Equals(next.Type, registration.Type))
        {
            top = next;
        }

        return top;
    }

    private static ITypeSymbol? Service(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments is [var generic, ..] ? generic
        : CallArguments.ArgumentFor(call, "serviceType")?.Value is ITypeOfOperation { TypeOperand: var type } ? type
        : null;

    /// <summary>What is registered: the instance, or what the factory returns.</summary>
    private static IOperation? Implementation(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "implementationInstance" or "instance":
                    return argument.Value;
                case "implementationFactory":
                    return Origin.Unwrap(argument.Value) switch
                    {
                        IAnonymousFunctionOperation lambda => Origin.ReturnedBy(lambda.Body),
                        _ => null,
                    };
            }
        }

        return null;
    }
}
