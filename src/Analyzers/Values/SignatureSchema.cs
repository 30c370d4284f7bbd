using Microsoft.CodeAnalysis;
using Stoker.Core.Tokens;

namespace Stoker.Analyzers.Values;

/// <summary>
/// JSON schemas that an SDK makes of C# signatures and types at run time: from parameter and property names, their types and
/// <c>[Description]</c>. Rules of Microsoft.Extensions.AI's <c>AIFunctionFactory</c> and <c>AIJsonUtilities</c> (dotnet/extensions@5862342):
/// names in camel case for properties, enums as names, parameters that the host fills left out, <c>Async</c> cut from a method's name.
/// </summary>
internal static class SignatureSchema
{
    /// <summary>Types one in the other; also ends types that hold themselves.</summary>
    private const int MaxDepth = 5;

    private static readonly string[] HostTypes = ["CancellationToken", "IServiceProvider", "AIFunctionArguments", "Kernel", "KernelArguments", "ILogger", "ILoggerFactory"];

    /// <summary>The schema of a tool made from a method.</summary>
    public static ToolSchema Of(IMethodSymbol method, string? name, string? description) => new(
        name ?? NameOf(method),
        description ?? DescriptionOf(method),
        [
            .. method.Parameters
                .Where(static p => !HostTypes.Contains(p.Type.Name) && !p.GetAttributes().Any(static a => a.AttributeClass?.Name is "FromKeyedServicesAttribute" or "FromServicesAttribute"))
                .Select(static p => Property(p.Name, p.Type, DescriptionOf(p), isRequired: !p.HasExplicitDefaultValue, 0)),
        ]);

    /// <summary>The schema of an answer that has to be of a type.</summary>
    public static ToolSchema Of(ITypeSymbol type, string? name = null, string? description = null) =>
        new(name ?? type.Name, description ?? DescriptionOf(type), Shape(type, 0) is { Children: { Count: > 0 } children, ItemType: null } ? children : [Property("data", type, null, true, 0)]);

    private static ToolParameter Property(string name, ITypeSymbol type, string? description, bool isRequired, int depth)
    {
        var shape = Shape(type, depth);
        return new(name, shape.Type, description, shape.Values, isRequired, shape.Children, shape.ItemType);
    }

    private static (string Type, IReadOnlyList<string> Values, IReadOnlyList<ToolParameter> Children, string? ItemType) Shape(ITypeSymbol type, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Shape(nullable.TypeArguments[0], depth);
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime:
                return ("string", [], [], null);
            case SpecialType.System_Boolean:
                return ("boolean", [], [], null);
            case SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64:
                return ("integer", [], [], null);
            case SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal:
                return ("number", [], [], null);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ("string", [.. type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => f.Name)], [], null);
        }

        if (type.ContainingNamespace?.Name == "System" && type.Name is "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Uri" or "Version")
        {
            return ("string", [], [], null);
        }

        if (ItemTypeOf(type) is { } item)
        {
            var inner = Shape(item, depth + 1);
            return ("array", [], inner.Children, inner.Type);
        }

        return ("object", [], depth >= MaxDepth || type.TypeKind is TypeKind.TypeParameter or TypeKind.Delegate ? [] : PropertiesOf(type, depth + 1), null);
    }

    private static List<ToolParameter> PropertiesOf(ITypeSymbol type, int depth)
    {
        var properties = new List<ToolParameter>();
        for (var declaring = type; declaring is { SpecialType: not SpecialType.System_Object }; declaring = declaring.BaseType)
        {
            if (declaring.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal)))
            {
                break;
            }

            properties.AddRange(declaring.GetMembers().OfType<IPropertySymbol>()
                .Where(static p => p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null } && !p.GetAttributes().Any(static a => a.AttributeClass?.Name == "JsonIgnoreAttribute"))
                .Select(p => Property(JsonNameOf(p), p.Type, DescriptionOf(p), isRequired: true, depth)));
        }

        return properties;
    }

    private static string JsonNameOf(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name == "JsonPropertyNameAttribute")?.ConstructorArguments is [{ Value: string given }]
            ? given
            : char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    private static ITypeSymbol? ItemTypeOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var item] } => item,
        INamedTypeSymbol named when !named.AllInterfaces.Any(static i => i is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2 }) =>
            named.AllInterfaces.FirstOrDefault(static i => i is { Name: "IEnumerable", TypeArguments.Length: 1 })?.TypeArguments[0],
        _ => null,
    };

    private static string NameOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.AnonymousFunction ? "tool"
        : method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name.Length > 5 ? method.Name.Substring(0, method.Name.Length - 5)
        : method.Name;

    private static string? DescriptionOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "DescriptionAttribute", ContainingNamespace: { Name: "ComponentModel", ContainingNamespace.Name: "System" } })?.ConstructorArguments is [{ Value: string text }]
            ? text
            : null;
}
