using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Accounting;

/// <summary>Says whether a method call may come to call sites outside its project.</summary>
internal sealed class ProjectReach(ForeignBodies bodies, SdkIndex sdks)
{
    private readonly Dictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private HashSet<ISymbol>? _implemented;

    /// <summary>
    /// Whether an assembly may be the team's own: a signed one is not. A project that references no SDK itself may still declare the interface
    /// that one project calls and another implements.
    /// </summary>
    public static bool IsOfTeam(IAssemblySymbol assembly) => !assembly.Identity.IsStrongName;

    /// <summary>Whether a use may reach call sites in another project: it is declared there, or only another project implements it.</summary>
    public bool Leaves(CodeUse use)
    {
        if (use.Target is not IMethodSymbol method)
        {
            return false;
        }

        if (bodies.Declares(method))
        {
            return use.IsDispatched && method.IsAbstract && IsVisible(method.ContainingType) && (MayBeImplementedElsewhere(method) || !Implemented().Contains(method.ContainingType.OriginalDefinition));
        }

        return method.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, bodies.Compilation.Assembly) && (MayHoldCalls(assembly) || (use.IsDispatched && method.IsAbstract && IsOfTeam(assembly)));
    }

    private bool MayHoldCalls(IAssemblySymbol assembly)
    {
        if (!_assemblies.TryGetValue(assembly, out var may))
        {
            _assemblies[assembly] = may = sdks.MayHoldCalls(assembly);
        }

        return may;
    }

    /// <summary>
    /// A library's public contract that a class of its own implements may have further classes in other projects. Only awaitable members are followed
    /// then: model calls are, and following every public member would fill ledgers with what reaches nothing.
    /// </summary>
    private bool MayBeImplementedElsewhere(IMethodSymbol method) =>
        bodies.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && method.ReturnType.Name is "Task" or "ValueTask" or "IAsyncEnumerable";

    private static bool IsVisible(INamedTypeSymbol type) => type.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>Interfaces and base types that some class of the project implements or derives from.</summary>
    private HashSet<ISymbol> Implemented()
    {
        if (_implemented is null)
        {
            _implemented = new(SymbolEqualityComparer.Default);
            var open = new Stack<INamespaceOrTypeSymbol>([bodies.Compilation.Assembly.GlobalNamespace]);
            while (open.Count > 0)
            {
                foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
                {
                    open.Push(member);
                    if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                    {
                        _implemented.UnionWith(type.AllInterfaces.Select(static i => i.OriginalDefinition));
                        for (var current = type.BaseType; current is not null; current = current.BaseType)
                        {
                            _implemented.Add(current.OriginalDefinition);
                        }
                    }
                }
            }
        }

        return _implemented;
    }
}
