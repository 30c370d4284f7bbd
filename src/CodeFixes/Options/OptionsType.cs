using Microsoft.CodeAnalysis;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Writes the making of an options object.</summary>
internal static class OptionsType
{
    /// <summary><c>new ChatOptions { MaxOutputTokens = 1000 }</c>; <see langword="null"/> when the type has no such member or cannot be made without arguments.</summary>
    public static string? Creation(ITypeSymbol type, OptionPath option, CallInSource call)
    {
        if (type is not INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } named ||
            !named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public) ||
            Settable(named, option.Member) is null)
        {
            return null;
        }

        return $"new {Name(named, call)} {{ {option.Assignment} }}";
    }

    /// <summary>The type's name as short as it can be at the call: a namespace that is not imported there is written out.</summary>
    public static string Name(ITypeSymbol type, CallInSource call) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(call.Model, call.Syntax.SpanStart);

    /// <summary>The public property of a type or its base that can be set.</summary>
    public static IPropertySymbol? Settable(ITypeSymbol type, string member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault(static p => p.SetMethod?.DeclaredAccessibility == Accessibility.Public) is { } property)
            {
                return property;
            }
        }

        return null;
    }
}
