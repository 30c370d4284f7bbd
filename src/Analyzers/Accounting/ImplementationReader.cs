using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Reads which types a project registers for services.</summary>
internal static class ImplementationReader
{
    private static readonly HashSet<string> Registries = new(StringComparer.Ordinal)
    {
        "HttpClientFactoryServiceCollectionExtensions",
        "ServiceCollectionDescriptorExtensions",
        "ServiceCollectionHostedServiceExtensions",
        "ServiceCollectionServiceExtensions",
    };

    /// <summary>Whether a call registers a service.</summary>
    public static bool IsRegistration(IMethodSymbol method) => method.ContainingType is { } type && Registries.Contains(type.Name);

    /// <summary>The service and the type that a call registers for it; <see langword="null"/> when it does not say which.</summary>
    public static (INamedTypeSymbol Service, INamedTypeSymbol Implementation)? Read(IInvocationOperation call)
    {
        var named = call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(static a => Origin.Unwrap(a.Value)).OfType<ITypeOfOperation>().Select(static t => t.TypeOperand)).OfType<INamedTypeSymbol>().ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var made = call.Arguments.Select(static a => Origin.Unwrap(a.Value)).OfType<IAnonymousFunctionOperation>().Select(static l => Origin.ReturnedBy(l.Body)).FirstOrDefault() is { } returned
            ? Origin.Unwrap(returned).Type as INamedTypeSymbol
            : null;
        var implementation = made ?? named[named.Count - 1];
        return implementation.TypeKind == TypeKind.Interface ? null : (named[0].OriginalDefinition, implementation.OriginalDefinition);
    }

    /// <summary>Identity of a registration.</summary>
    /// <param name="registered">What is registered.</param>
    /// <param name="project">Name of the project's assembly.</param>
    public static ServiceImplementation Entry((INamedTypeSymbol Service, INamedTypeSymbol Implementation) registered, string project) =>
        new(IdOf(registered.Service), IdOf(registered.Implementation), registered.Service.ContainingAssembly?.Name is { } assembly && assembly != project ? assembly : null);

    private static string IdOf(INamedTypeSymbol type) => type.GetDocumentationCommentId() ?? type.ToDisplayString();
}
