using Microsoft.CodeAnalysis;

namespace Stoker.CodeFixes.Batching;

/// <summary>Types that hold many of something.</summary>
internal static class Sequence
{
    /// <summary>Element type of a list or sequence; <see langword="null"/> for text and whatever is no sequence.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var element] } => element,
        _ => type.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
    };

    /// <summary>The property of a type or of what it builds on.</summary>
    public static IPropertySymbol? Property(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(static p => p is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
