using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stoker.CodeFixes.Batching;

/// <summary>Puts a text into the object that an SDK carries it in: <c>new Content { Parts = [new Part { Text = … }] }</c>.</summary>
internal static class TextCarrier
{
    private const int MaxDepth = 3;
    private const string Text = "Text";

    /// <summary>The object with a text, as an expression; <see langword="null"/> where the type does not say how.</summary>
    public static string? Of(ITypeSymbol type, string text, SemanticModel model, int position, int depth = 0)
    {
        if (depth > MaxDepth || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } made)
        {
            return null;
        }

        var name = made.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position);
        var constructors = made.InstanceConstructors.Where(static c => c.DeclaredAccessibility == Accessibility.Public).ToList();
        if (constructors.Exists(static c => c.Parameters is [{ Type.SpecialType: SpecialType.System_String, Name: "text" or "content" }, ..] && c.Parameters.Skip(1).All(static p => p.IsOptional)))
        {
            return $"new {name}({text})";
        }

        if (!constructors.Exists(static c => c.Parameters.IsEmpty))
        {
            return null;
        }

        if (Sequence.Property(type, Text) is { Type.SpecialType: SpecialType.System_String, SetMethod: not null })
        {
            return $"new {name} {{ {Text} = {text} }}";
        }

        foreach (var list in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (list is { SetMethod: not null, Type: INamedTypeSymbol { Name: "List" or "IList" } } && Sequence.ElementOf(list.Type) is { } part && Of(part, text, model, position, depth + 1) is { } inner)
            {
                return ((CSharpCompilation)model.Compilation).LanguageVersion >= LanguageVersion.CSharp12
                    ? $"new {name} {{ {list.Name} = [{inner}] }}"
                    : $"new {name} {{ {list.Name} = new() {{ {inner} }} }}";
            }
        }

        return null;
    }
}
