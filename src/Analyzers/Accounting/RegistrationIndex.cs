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
    private IReadOnlyList<(ServiceRegistration Registration, ClientBinding Client)>? _all;

    /// <summary>Every registration of a client, in source order.</summary>
    public IReadOnlyList<ServiceRegistration> All(CancellationToken cancellationToken) => [.. Clients(cancellationToken).Select(static r => r.Registration)];

    /// <summary>The client that an injected one is, where this compilation registers it once; otherwise <see langword="null"/>.</summary>
    public ClientBinding? ClientOf(ModelBinding binding, CancellationToken cancellationToken) =>
        Clients(cancellationToken).Where(r => r.Registration.Service == binding.Service && r.Registration.ServiceKey == binding.ServiceKey).Take(2).ToList() is [var only] ? only.Client : null;

    /// <summary>The binding of an injected client where this compilation registers it once (or always alike); otherwise the binding as it was.</summary>
    public ModelBinding Resolve(ModelBinding binding, CancellationToken cancellationToken)
    {
        for (var hops = 0; hops < 4 && binding.Kind == BindingKind.Registration; hops++)
        {
            var matches = Clients(cancellationToken).Select(static r => r.Registration).Where(r => r.Service == binding.Service && r.ServiceKey == binding.ServiceKey).Select(static r => r.Model).ToList();
            if (matches.Select(static m => m with { Place = null }).Distinct().Count() != 1)
            {
                return binding;
            }

            // Where several registrations agree no one place decides.
            binding = matches.Count == 1 ? matches[0] : matches[0] with { Place = null };
        }

        return binding;
    }

    private IReadOnlyList<(ServiceRegistration Registration, ClientBinding Client)> Clients(CancellationToken cancellationToken)
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
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } && Methods.Contains(name.Identifier.ValueText) &&
                    bodies.OperationOf(node, cancellationToken) is IInvocationOperation call && Read(call, scope ??= scopes(tree, cancellationToken)) is { } registration)
                {
                    found.Add(registration);
                }
            }
        }

        return found;
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
