using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Finds where work starts: the program's entry, mapped endpoints, and methods that a framework finds by type or attribute.</summary>
internal static class EntryPointReader
{
    /// <summary>Entry points that reach a call site or another project, ordered by name.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="graph">What reaches call sites.</param>
    /// <param name="endpoints">Calls that map endpoints, with the member that contains each.</param>
    /// <param name="scopes">Gives what may be read in a tree.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static IReadOnlyList<EntryPoint> Read(
        Compilation compilation,
        MethodGraph graph,
        IEnumerable<(ISymbol Containing, IInvocationOperation Call)> endpoints,
        Func<SyntaxTree, CancellationToken, ReadScope> scopes,
        CancellationToken cancellationToken)
    {
        var found = new List<EntryPoint>();
        if (compilation.GetEntryPoint(cancellationToken) is { } main)
        {
            // Kept even where it reaches nothing: it tells a program that starts elsewhere from a library.
            Add("main", compilation.AssemblyName ?? main.ContainingType.Name, SymbolNames.ContainingMemberId(main), main.Locations[0]);
        }

        foreach (var (containing, call) in endpoints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scope = scopes(call.Syntax.SyntaxTree, cancellationToken);
            if (HandlerOf(call, containing, scope) is { } handler)
            {
                Add("http", Endpoints.NameOf(call, scope), handler, CallReader.NameLocation(call));
            }
        }

        foreach (var code in graph.Reaching)
        {
            if (code.Member is IMethodSymbol method && code.Id == CodeNode.IdOf(method) && Describe(method) is { } described && (described.Kind != "component" || !graph.IsUsed(code.Id)))
            {
                Add(described.Kind, described.Name, code.Id, code.Location);
            }
        }

        return [.. found.Distinct().OrderBy(static e => e.Name, StringComparer.Ordinal).ThenBy(static e => e.Method, StringComparer.Ordinal).ThenBy(static e => e.Place, SourcePlace.Order)];

        void Add(string kind, string name, string method, Location location)
        {
            var options = location.SourceTree is { } tree ? scopes(tree, cancellationToken).Options : null;
            found.Add(new(kind, name, method, SourcePlaces.Of(location), options?.Traffic, options?.MaxUsdPerRequest));
        }
    }

    /// <summary>Identity of what an endpoint runs.</summary>
    private static string? HandlerOf(IInvocationOperation call, ISymbol containing, ReadScope scope)
    {
        foreach (var argument in call.Arguments)
        {
            switch (Origin.Unwrap(argument.Value))
            {
                case IMethodReferenceOperation { Method: var method }:
                    return CodeNode.IdOf(method.OriginalDefinition);
                case IAnonymousFunctionOperation lambda:
                    return CodeNode.IdOf(lambda, containing, () => scope);
                case ILocalReferenceOperation { Local: var local } when local.Type.TypeKind == TypeKind.Delegate:
                    return $"{SymbolNames.ContainingMemberId(local.ContainingSymbol)}+{local.Name}";
            }
        }

        return null;
    }

    private static (string Kind, string Name)? Describe(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && EntryPointKinds.Attributes.TryGetValue(SymbolNames.Full(type), out var known))
            {
                return (known.Kind, Argument(attribute, known.Name) ?? SymbolNames.Short(method));
            }
        }

        if (WebRoutes.Of(method) is { } route)
        {
            return route;
        }

        return EntryPointKinds.Of(method) is { Kind: var kind } ? (kind, kind == "hosted" ? method.ContainingType.Name : SymbolNames.Short(method)) : null;
    }

    /// <summary>A text among an attribute's arguments, by the name of its parameter or property.</summary>
    internal static string? Argument(AttributeData attribute, string? name)
    {
        if (name is null)
        {
            return null;
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (string.Equals(named.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return named.Value.Value as string;
            }
        }

        var index = attribute.AttributeConstructor?.Parameters.ToList().FindIndex(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)) ?? -1;
        return index >= 0 && index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index].Value as string : null;
    }
}
