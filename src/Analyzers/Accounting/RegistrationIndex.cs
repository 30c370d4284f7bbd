using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Clients that this compilation registers as services. Found on first use: only a call on an injected client asks.</summary>
internal sealed class RegistrationIndex(Func<SyntaxTree, CancellationToken, ReadScope> scopes, ForeignBodies bodies)
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
    public ClientBinding? ClientOf(ModelBinding binding, CancellationToken cancellationToken) =>
        Clients(cancellationToken).Where(r => r.Registration.Service == binding.Service && r.Registration.ServiceKey == binding.ServiceKey).Take(2).ToList() is [var only] ? only.Client : null;

    /// <summary>What an injected client fixes, where this compilation registers it once (or always alike); otherwise the binding as it was.</summary>
    public ClientBinding Resolve(ModelBinding binding, CancellationToken cancellationToken)
    {
        long? limit = null;
        for (var hops = 0; hops < 4 && binding.Kind == BindingKind.Registration; hops++)
        {
            var matches = Clients(cancellationToken).Select(static r => r.Registration).Where(r => r.Service == binding.Service && r.ServiceKey == binding.ServiceKey).ToList();
            if (matches.Select(static r => new ClientBinding(r.Model with { Place = null }, r.MaxOutputTokens)).Distinct().Count() != 1)
            {
                break;
            }

            // Where several registrations agree no one place decides.
            binding = matches.Count == 1 ? matches[0].Model : matches[0].Model with { Place = null };
            limit ??= matches[0].MaxOutputTokens;
        }

        return new(InSection(binding, cancellationToken), limit);
    }

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
        foreach (var call in Methods.SelectMany(name => bodies.Uses(name, cancellationToken)).OfType<IInvocationOperation>())
        {
            if (Read(call, scopes(call.Syntax.SyntaxTree, cancellationToken)) is { } registration)
            {
                found.Add(registration);
            }
        }

        foreach (var call in OptionsMethods.SelectMany(name => bodies.Uses(name, cancellationToken)).OfType<IInvocationOperation>())
        {
            if (ReadOptions(call, scopes(call.Syntax.SyntaxTree, cancellationToken)) is { } registration)
            {
                found.Add((registration, new ClientBinding(registration.Model, null)));
            }
        }

        return [.. found.OrderBy(static r => r.Registration.Place.File, StringComparer.Ordinal).ThenBy(static r => r.Registration.Place.Line).ThenBy(static r => r.Registration.Place.Column)];
    }

    private static (ServiceRegistration, ClientBinding)? Read(IInvocationOperation call, ReadScope scope)
    {
        var method = call.TargetMethod;
        if (method.ContainingType is not { Name: "ServiceCollectionServiceExtensions" or "ServiceCollectionDescriptorExtensions" } || Service(call) is not { } service || !scope.Sdks.IsClientType(service))
        {
            return null;
        }

        var key = method.Name.Contains("Keyed") && CallArguments.ArgumentFor(call, "serviceKey") is { } keyed ? TextParts.Known(keyed.Value, scope) : null;
        var client = Implementation(call) is { } implementation
            ? ClientReader.Read(implementation, scope)
            : new ClientBinding(ModelBinding.Unknown($"{service.Name} is registered by type, so the container makes it"), null);
        return (new(service.GetDocumentationCommentId() ?? service.ToDisplayString(), key, client.Model, client.MaxOutputTokens, SourcePlaces.Of(CallReader.NameLocation(call))), client);
    }

    /// <summary>Which section fills an options class: <c>Configure&lt;T&gt;(section)</c>, <c>AddOptions&lt;T&gt;().Bind(section)</c>, <c>.BindConfiguration("Ai")</c>.</summary>
    private static ServiceRegistration? ReadOptions(IInvocationOperation call, ReadScope scope)
    {
        var method = call.TargetMethod;
        if (method is not { ContainingType.Name: "OptionsConfigurationServiceCollectionExtensions" or "OptionsBuilderConfigurationExtensions", TypeArguments: [var options, ..] })
        {
            return null;
        }

        var section = CallArguments.ArgumentFor(call, "config") is { } source ? ConfigurationKeys.SectionOf(source.Value, scope)
            : CallArguments.ArgumentFor(call, "configSectionPath") is { } path ? TextParts.Known(path.Value, scope)
            : null;
        return section is null || options.DeclaringSyntaxReferences.IsEmpty && !scope.Sdks.MayHoldCalls(options.ContainingAssembly)
            ? null
            : new(options.GetDocumentationCommentId() ?? options.ToDisplayString(), null, new ModelBinding(BindingKind.Configuration, Key: section), null, SourcePlaces.Of(CallReader.NameLocation(call)));
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
