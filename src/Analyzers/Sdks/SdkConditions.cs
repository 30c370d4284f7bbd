using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Sdks;

/// <summary>The conditions under which a catalogued method spends, judged by its type arguments.</summary>
internal static class SdkConditions
{
    /// <summary>Whether every condition of a call group holds for a method as it is called.</summary>
    public static bool Hold(SdkCall call, IMethodSymbol method)
    {
        foreach (var condition in call.When)
        {
            if (Argument(method, condition.Key) is not { } type || !Holds(condition.Value, type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(string word, ITypeSymbol type) => word switch
    {
        "text" => !IsVector(type),
        "auto_embedded" => IsAutoEmbedded(type),
        _ => false,
    };

    private static ITypeSymbol? Argument(IMethodSymbol method, string parameter)
    {
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (method.TypeParameters[i].Name == parameter)
            {
                return method.TypeArguments[i];
            }
        }

        var type = method.ContainingType;
        for (var i = 0; i < type.TypeParameters.Length; i++)
        {
            if (type.TypeParameters[i].Name == parameter)
            {
                return type.TypeArguments[i];
            }
        }

        return null;
    }

    /// <summary>A record that a vector store embeds on its way in: a property marked as vector whose type is no vector.</summary>
    private static bool IsAutoEmbedded(ITypeSymbol record)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol property && !IsVector(property.Type) && property.GetAttributes().Any(static a => a.AttributeClass?.Name == "VectorStoreVectorAttribute"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsVector(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsVector(inner),
        INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory" or "BitArray" } => true,
        _ => IsEmbedding(type),
    };

    private static bool IsEmbedding(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Embedding", ContainingNamespace.Name: "AI" })
            {
                return true;
            }
        }

        return false;
    }
}
