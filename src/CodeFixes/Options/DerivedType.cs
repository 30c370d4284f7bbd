using Microsoft.CodeAnalysis;

namespace Stoker.CodeFixes.Options;

/// <summary>
/// The type that carries an option which its base or interface has no member for: <c>InferenceParams</c> for <c>IInferenceParams</c>, a connector's own settings. It is known
/// only where what is referenced has one such type.
/// </summary>
internal static class DerivedType
{
    /// <summary>The type, or <see langword="null"/> where there is none or more than one.</summary>
    public static INamedTypeSymbol? Find(ITypeSymbol type, OptionPath option, OptionSite site)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, IsGenericType: false, ContainingAssembly: { } declaring } asked || asked.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal))
        {
            return null;
        }

        var found = new List<INamedTypeSymbol>();
        foreach (var assembly in site.Model.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (SymbolEqualityComparer.Default.Equals(assembly, declaring) || assembly.Modules.Any(m => m.ReferencedAssemblies.Contains(declaring.Identity)))
            {
                Collect(assembly.GlobalNamespace, asked, option, found);
            }
        }

        // A connector's settings may derive from those of another: what both take is the base.
        return found.Where(t => !found.Exists(other => Inherits(t.BaseType, other))).ToList() is [var only] ? only : null;
    }

    private static void Collect(INamespaceSymbol space, INamedTypeSymbol asked, OptionPath option, List<INamedTypeSymbol> found)
    {
        foreach (var type in space.GetTypeMembers())
        {
            if (type is { DeclaredAccessibility: Accessibility.Public, IsGenericType: false } && (Inherits(type.BaseType, asked) || type.AllInterfaces.Contains(asked, SymbolEqualityComparer.Default)) && option.Names.Any(name => OptionsType.Takes(type, name)))
            {
                found.Add(type);
            }
        }

        foreach (var inner in space.GetNamespaceMembers())
        {
            Collect(inner, asked, option, found);
        }
    }

    private static bool Inherits(ITypeSymbol? type, ITypeSymbol from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, from))
            {
                return true;
            }
        }

        return false;
    }
}
