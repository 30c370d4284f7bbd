using Microsoft.CodeAnalysis;

namespace Stoker.CodeFixes.Source;

/// <summary>The type of what a name stands for.</summary>
internal static class VariableType
{
    /// <summary>The type of a local, parameter, field or property; <see langword="null"/> for other symbols.</summary>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
