using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Values;

/// <summary>
/// Which body runs when a method is called: its own, or that of the one class of this compilation that implements the interface it is a
/// member of. Services are mostly called through interfaces of their own.
/// </summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _known = new(SymbolEqualityComparer.Default);
    private readonly object _gate = new();
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _byInterface;

    /// <summary>The method whose body runs; <see langword="null"/> where it is not in this compilation, or only the run decides.</summary>
    public IMethodSymbol? Of(IMethodSymbol called)
    {
        var method = called.OriginalDefinition;
        if (method.ContainingType is { TypeKind: TypeKind.Interface })
        {
            return _known.GetOrAdd(method, Implementing);
        }

        return !IsOurs(method) || method.IsAbstract || method.IsVirtual || (method.IsOverride && !method.IsSealed && !method.ContainingType.IsSealed) ? null : method;
    }

    private bool IsOurs(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);

    private IMethodSymbol? Implementing(IMethodSymbol member)
    {
        if (!ByInterface().TryGetValue(member.ContainingType, out var types))
        {
            return null;
        }

        IMethodSymbol? only = null;
        foreach (var type in types)
        {
            if (type.FindImplementationForInterfaceMember(Constructed(member, type)) is IMethodSymbol { IsAbstract: false } found && IsOurs(found))
            {
                if (only is not null && !SymbolEqualityComparer.Default.Equals(only, found.OriginalDefinition))
                {
                    return null;
                }

                only = found.OriginalDefinition;
            }
        }

        return only;
    }

    /// <summary>A generic interface's member as the type implements it.</summary>
    private static ISymbol Constructed(IMethodSymbol member, INamedTypeSymbol type) =>
        member.ContainingType.IsGenericType && type.AllInterfaces.FirstOrDefault(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, member.ContainingType)) is { } contract
            ? contract.GetMembers(member.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, member)) ?? member
            : member;

    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> ByInterface()
    {
        lock (_gate)
        {
            if (_byInterface is null)
            {
                _byInterface = new(SymbolEqualityComparer.Default);
                Collect(compilation.Assembly.GlobalNamespace, _byInterface);
            }

            return _byInterface;
        }
    }

    private static void Collect(INamespaceOrTypeSymbol container, Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            {
                foreach (var contract in type.IsAbstract ? [] : type.AllInterfaces)
                {
                    if (!found.TryGetValue(contract.OriginalDefinition, out var types))
                    {
                        found[contract.OriginalDefinition] = types = [];
                    }

                    types.Add(type);
                }
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                Collect(inner, found);
            }
        }
    }
}
