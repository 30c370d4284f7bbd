using Microsoft.CodeAnalysis;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Writes the making of an options object.</summary>
internal static class OptionsType
{
    /// <summary>
    /// <c>new ChatOptions { MaxOutputTokens = 1000 }</c>, or <c>new ChatRequest(maxTokens: 1000)</c> where only the constructor takes it; <see langword="null"/> when
    /// the type cannot be made with nothing else.
    /// </summary>
    /// <param name="type">Type of what is given the object.</param>
    /// <param name="option">What is set.</param>
    /// <param name="site">Where it is written.</param>
    /// <param name="isTargetTyped">Whether <c>new()</c> will do where the type is the one that is asked for.</param>
    public static string? Creation(ITypeSymbol type, OptionPath option, OptionSite site, bool isTargetTyped = false)
    {
        if ((Takes(type, option.Member) ? type : DerivedType.Find(type, option, site)) is not INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } made)
        {
            return null;
        }

        var name = isTargetTyped && SymbolEqualityComparer.Default.Equals(made, type) ? "" : " " + Name(made, site);
        if (made.InstanceConstructors.Any(static c => IsPublic(c) && c.Parameters.All(static p => p.IsOptional)) && Assignment(made, option, site) is { } assignment)
        {
            return $"new{(name.Length > 0 ? name : "()")} {{ {assignment} }}";
        }

        foreach (var parameter in Taking(made, option.Member))
        {
            if (Value(parameter, option, site) is { } value)
            {
                return $"new{name}({(parameter.Ordinal == 0 ? "" : parameter.Name + ": ")}{value})";
            }
        }

        return null;
    }

    /// <summary><c>InferenceConfig = new() { MaxTokens = 1000 }</c>; <see langword="null"/> when the type has no such property that can be set.</summary>
    public static string? Assignment(ITypeSymbol type, OptionPath option, OptionSite site) =>
        Settable(type, option.Member) is { } property && Value(property, option, site) is { } value ? $"{property.Name} = {value}" : null;

    /// <summary>What a property or parameter is set to where it is not set yet: the value, or a new object with it.</summary>
    public static string? Value(ISymbol member, OptionPath option, OptionSite site) =>
        option.Inner is not { } inner ? option.Write(member, site)
            : VariableType.Of(member) is { } type ? Creation(type, inner, site, isTargetTyped: true)
            : null;

    /// <summary>The type's name as short as it can be at the call: a namespace that is not imported there is written out.</summary>
    public static string Name(ITypeSymbol type, CallInSource call) => Name(type, call.Model, call.Syntax.SpanStart);

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

    /// <summary>Parameters, named like a member, of constructors that need nothing else.</summary>
    public static IEnumerable<IParameterSymbol> Taking(INamedTypeSymbol type, string member) => type.InstanceConstructors
        .Where(static c => IsPublic(c))
        .SelectMany(static c => c.Parameters)
        .Where(p => string.Equals(p.Name, member, StringComparison.OrdinalIgnoreCase) && ((IMethodSymbol)p.ContainingSymbol).Parameters.All(other => other.IsOptional || SymbolEqualityComparer.Default.Equals(other, p)));

    /// <summary>Whether objects of a type can be given a member, by a property or as they are made.</summary>
    public static bool Takes(ITypeSymbol type, string member) =>
        type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } named && (Settable(named, member) is not null || Taking(named, member).Any());

    /// <inheritdoc cref="Name(ITypeSymbol, CallInSource)"/>
    public static string Name(ITypeSymbol type, OptionSite site) => Name(type, site.Model, site.Position);

    private static string Name(ITypeSymbol type, SemanticModel model, int position) => type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position);

    private static bool IsPublic(IMethodSymbol constructor) => constructor.DeclaredAccessibility == Accessibility.Public;
}
