using Microsoft.CodeAnalysis;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Writes the making of an options object.</summary>
internal static class OptionsType
{
    /// <summary><c>new ChatOptions { MaxOutputTokens = 1000 }</c>; <see langword="null"/> when the type has no such member or cannot be made without arguments.</summary>
    public static string? Creation(ITypeSymbol type, string member, string value, CallInSource call)
    {
        if (type is not INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } named ||
            !named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public) ||
            !HasSettable(named, member))
        {
            return null;
        }

        return $"new {Name(named, call)} {{ {member} = {value} }}";
    }

    /// <summary>The type's name as short as it can be at the call: a namespace that is not imported there is written out.</summary>
    public static string Name(ITypeSymbol type, CallInSource call) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(call.Model, call.Syntax.SpanStart);

    /// <summary>Whether a type or its base has a public property that can be set.</summary>
    public static bool HasSettable(ITypeSymbol type, string member)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(member).Any(static m => m is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public }))
            {
                return true;
            }
        }

        return false;
    }
}
