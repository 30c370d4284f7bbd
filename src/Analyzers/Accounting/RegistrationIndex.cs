using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Clients that this compilation registers as services. Found on first use: only a call on an injected client asks.</summary>
internal sealed class RegistrationIndex(SdkIndex sdks, Func<SyntaxTree, CancellationToken, ReadScope> scopes, ForeignBodies bodies)
{
    private static readonly string[] Methods =
    [
        .. from verb in new[] { "Add", "TryAdd" }
           from keyed in new[] { "", "Keyed" }
           from lifetime in new[] { "Singleton", "Scoped", "Transient" }
           select verb + keyed + lifetime,
    ];

    private static readonly string[] OptionsMethods = ["Configure", "Bind", "BindConfiguration"];

    private readonly object _gate = new();
    private IReadOnlyList<(ServiceRegistration Registration, ClientBinding Client)>? _all;

    /// <summary>Every registration of a client, in source order.</summary>
    public IReadOnlyList<ServiceRegistration> All(CancellationToken cancellationToken) => [.. Clients(cancellationToken).Select(static r => r.Registration)];

    /// <summary>The client that an injected one is, where this compilation registers it once; otherwise <see langword="null"/>.</summary>
    public ClientBinding? ClientOf(ModelBinding binding, CancellationToken cancellationToken) => Matching(binding, cancellationToken) is [var only] ? only : null;

    /// <summary>What an injected client fixes, where this compilation registers it once (or always alike); otherwise the binding as it was.</summary>
    public ClientBinding Resolve(ModelBinding binding, CancellationToken cancellationToken) =>
        binding.Kind is BindingKind.Registration or BindingKind.Configuration ? Follow(binding, cancellationToken) : new(binding, null);

    private ClientBinding Follow(ModelBinding binding, CancellationToken cancellationToken)
    {
        long? limit = null;
        List<ClientLayer> layers = [];
        for (var hops = 0; hops < 4 && binding.Kind == BindingKind.Registration; hops++)
        {
            var matches = Matching(binding, cancellationToken);
            if (matches.Count == 0 || matches.Exists(m => m.Model with { Place = null } != matches[0].Model with { Place = null } || m.MaxOutputTokens != matches[0].MaxOutputTokens))
            {
                break;
            }

            // Where several registrations agree no one place decides.
            binding = matches.Count == 1 ? matches[0].Model : matches[0].Model with { Place = null };
            limit ??= matches[0].MaxOutputTokens;
            layers.AddRange(matches[0].Layers);
        }

        return new(InSection(binding, cancellationToken), limit) { Layers = layers };
    }

    private List<ClientBinding> Matching(ModelBinding binding, CancellationToken cancellationToken) =>
        binding.ServiceKey == ModelBinding.AnyKey && Matching(binding, null, cancellationToken) is { Count: > 0 } unkeyed ? unkeyed : Matching(binding, binding.ServiceKey, cancellationToken);

    private List<ClientBinding> Matching(ModelBinding binding, string? key, CancellationToken cancellationToken) =>
        [.. Clients(cancellationToken).Where(r => r.Registration.Service == binding.Service && r.Registration.ServiceKey == key).Select(static r => r.Client)];

    /// <summary>The whole key of a property of an options class whose section this compilation names.</summary>
    private ModelBinding InSection(ModelBinding binding, CancellationToken cancellationToken)
    {
        if (binding is not { Kind: BindingKind.Configuration, Service: { } options })
        {
            return binding;
        }

        var sections = All(cancellationToken).Where(r => r.Service == options).Select(static r => r.Model.Key).Distinct().ToList();
        return sections is [{ } section] ? binding with { Service = null, Key = section.Length == 0 ? binding.Key : section + ":" + binding.Key } : binding;
    }

    private IReadOnlyList<(ServiceRegistration Registration, ClientBinding Client)> Clients(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _all ??= Find(cancellationToken);
        }
    }

    private List<(ServiceRegistration Registration, ClientBinding Client)> Find(CancellationToken cancellationToken)
    {
        var found = new List<(ServiceRegistration Registration, ClientBinding Client)>();
        var last = new Dictionary<(string Service, SyntaxNode? Together), (ServiceRegistration Registration, ClientBinding Client)>();
        foreach (var call in Methods.Concat(sdks.RegistrationNames).Distinct().SelectMany(name => bodies.Uses(name, cancellationToken)).OfType<IInvocationOperation>())
        {
            foreach (var (registration, client) in Read(call, scopes(call.Syntax.SyntaxTree, cancellationToken)))
            {
                found.Add((registration, client));
                var together = (registration.Service, Together(call.Syntax));
                if (sdks.TakesAnyKey && registration.ServiceKey is not null && (!last.TryGetValue(together, out var before) || SourcePlace.Order.Compare(before.Registration.Place, registration.Place) < 0))
                {
                    last[together] = (registration with { ServiceKey = ModelBinding.AnyKey }, client);
                }
            }
        }

        found.AddRange(last.Values);

        foreach (var call in OptionsMethods.Concat(Methods).SelectMany(name => bodies.Uses(name, cancellationToken)).OfType<IInvocationOperation>())
        {
            if (ReadOptions(call, scopes(call.Syntax.SyntaxTree, cancellationToken)) is { } registration)
            {
                found.Add((registration, new ClientBinding(registration.Model, null)));
            }
        }

        return [.. found.OrderBy(static r => r.Registration.Place, SourcePlace.Order).ThenBy(static r => r.Registration.ServiceKey, StringComparer.Ordinal)];
    }

    /// <summary>What runs as one: of registrations that stand in it each goes before those ahead of it.</summary>
    private static SyntaxNode? Together(SyntaxNode registration) => registration.Ancestors().FirstOrDefault(static outer => outer is
        BlockSyntax or SwitchSectionSyntax or IfStatementSyntax or ElseClauseSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax);

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

        if (IsContainers(method) && Service(call) is { } service && scope.Sdks.IsClientType(service))
        {
            var key = method.Name.Contains("Keyed") && CallArguments.ArgumentFor(call, "serviceKey") is { } keyed ? TextParts.Known(keyed.Value, scope) : null;
            var client = Implementation(call) is { } implementation
                ? ClientReader.Read(implementation, scope)
                : new ClientBinding(ModelBinding.Unknown($"{service.Name} is registered by type, so the container makes it"), null);
            yield return Entry(ClientReader.IdOf(service), key, client, call);
        }
    }

    private static (ServiceRegistration, ClientBinding) Entry(string service, string? key, ClientBinding client, IInvocationOperation call) =>
        (new(service, key, client.Model, client.MaxOutputTokens, SourcePlaces.Of(CallReader.NameLocation(call))) { Layers = client.Layers }, client);

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

    /// <summary>Which section fills an options class: <c>Configure&lt;T&gt;(section)</c>, <c>AddOptions&lt;T&gt;().Bind(section)</c>, <c>.BindConfiguration("Ai")</c>, <c>AddSingleton(section.Get&lt;T&gt;())</c>.</summary>
    private static ServiceRegistration? ReadOptions(IInvocationOperation call, ReadScope scope)
    {
        var method = call.TargetMethod;
        if (IsContainers(method) && Service(call) is { } kept && Implementation(call) is { } instance)
        {
            return OptionsKeys.SectionOf(instance, scope) is { } filled ? Options(kept, filled, call, scope) : null;
        }

        if (method is not { ContainingType.Name: "OptionsConfigurationServiceCollectionExtensions" or "OptionsBuilderConfigurationExtensions", TypeArguments: [var options, ..] })
        {
            return null;
        }

        var section = CallArguments.ArgumentFor(call, "config") is { } source ? ConfigurationKeys.SectionOf(source.Value, scope)
            : CallArguments.ArgumentFor(call, "configSectionPath") is { } path ? TextParts.Known(path.Value, scope)
            : null;
        return section is null ? null : Options(options, section, call, scope);
    }

    private static ServiceRegistration? Options(ITypeSymbol options, string section, IInvocationOperation call, ReadScope scope) =>
        !scope.Bodies.Declares(options) && !scope.Sdks.MayHoldCalls(options.ContainingAssembly)
            ? null
            : new(options.GetDocumentationCommentId() ?? options.ToDisplayString(), null, new ModelBinding(BindingKind.Configuration, Key: section), null, SourcePlaces.Of(CallReader.NameLocation(call)));

    /// <summary>Whether a method is one of the container's own that register.</summary>
    private static bool IsContainers(IMethodSymbol method) => method.ContainingType is { Name: "ServiceCollectionServiceExtensions" or "ServiceCollectionDescriptorExtensions" };

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
