using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Values;

/// <summary>The JSON that an expression stands for: a literal in <c>BinaryData</c>, <c>JsonDocument</c> or UTF-8, an anonymous object, a dictionary.</summary>
internal static class SchemaText
{
    /// <summary>The JSON text; <see langword="null"/> where any part is only known to the run.</summary>
    public static string? Of(IOperation operation, ReadScope scope, int depth = 0)
    {
        if (depth > ReadScope.MaxDepth || Origin.Of(operation, scope).Value is not { } value)
        {
            return null;
        }

        switch (value)
        {
            case IUtf8StringOperation bytes:
                return bytes.Value;
            case IPropertyReferenceOperation { Property.Name: "RootElement", Instance: { } document }:
                return Of(document, scope, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "FromObjectAsJson" or "SerializeToElement" or "SerializeToUtf8Bytes" or "SerializeToNode" or "Serialize" or "FromObject", Arguments: [{ Value: var item }, ..] }:
                return Json(item, scope, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "FromString" or "FromBytes" or "Parse" or "ParseElement" or "Deserialize", Arguments: [{ Value: var text }, ..] }:
                return Of(text, scope, depth + 1);
            case IInvocationOperation { TargetMethod.Name: "ToArray" or "Clone" or "GetBytes" or "ToString", Instance: { } instance } call:
                return call.TargetMethod.Name == "GetBytes" ? Of(call.Arguments[0].Value, scope, depth + 1) : Of(instance, scope, depth + 1);
            case IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "ToArray" }, Arguments: [{ Value: var source }, ..] }:
                return Of(source, scope, depth + 1);
            case IObjectCreationOperation { Type.Name: "BinaryData", Arguments: [{ Value: var data }, ..] }:
                return Of(data, scope, depth + 1);
            default:
                return TextParts.IsText(value.Type) ? TextParts.Known(value, scope) : Json(value, scope, depth + 1);
        }
    }

    /// <summary>An object of the program, written as JSON.</summary>
    private static string? Json(IOperation operation, ReadScope scope, int depth)
    {
        if (depth > ReadScope.MaxDepth || !scope.Step() || Origin.Of(operation, scope).Value is not { } value)
        {
            return null;
        }

        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return constant switch
                {
                    null => "null",
                    string text => Quoted(text),
                    bool flag => flag ? "true" : "false",
                    IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                    _ => null,
                };
            case IAnonymousObjectCreationOperation anonymous:
                return Object(anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(a => ((a.Target as IPropertyReferenceOperation)?.Property.Name, a.Value)), scope, depth);
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                return Array(elements, scope, depth);
            case ICollectionExpressionOperation { Elements: var elements } when !elements.Any(static e => e is ISpreadOperation):
                return Array(elements, scope, depth);
            case IObjectCreationOperation { Initializer.Initializers: var entries } when entries.All(static e => Entry(e) is not null):
                return Object(entries.Select(e => Entry(e)!.Value).Select(e => (TextParts.Known(e.Key, scope), e.Value)), scope, depth);
            case IObjectCreationOperation { Initializer.Initializers: var items } when items.All(static i => i is IInvocationOperation { Arguments.Length: 1 }):
                return Array(items.Select(static i => ((IInvocationOperation)i).Arguments[0].Value), scope, depth);
            case var other when other.Type is { Name: "JsonElement" or "JsonNode" or "BinaryData" or "JsonDocument" } && other is IInvocationOperation or IPropertyReferenceOperation:
                return Of(other, scope, depth + 1);
            default:
                return TextParts.IsText(value.Type) && TextParts.Known(value, scope) is { } known ? Quoted(known) : null;
        }
    }

    /// <summary><c>["key"] = value</c> or <c>{ "key", value }</c> of a dictionary's initializer.</summary>
    private static (IOperation Key, IOperation Value)? Entry(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } => (key, value),
        IInvocationOperation { Arguments: [{ Value: var key }, { Value: var value }] } => (key, value),
        _ => null,
    };

    private static string? Object(IEnumerable<(string? Name, IOperation Value)> members, ReadScope scope, int depth)
    {
        var json = new StringBuilder("{");
        foreach (var (name, member) in members)
        {
            if (name is null || Json(member, scope, depth + 1) is not { } value)
            {
                return null;
            }

            json.Append(json.Length > 1 ? "," : "").Append(Quoted(name)).Append(':').Append(value);
        }

        return json.Append('}').ToString();
    }

    private static string? Array(IEnumerable<IOperation> elements, ReadScope scope, int depth)
    {
        var json = new StringBuilder("[");
        foreach (var element in elements)
        {
            if (Json(element, scope, depth + 1) is not { } value)
            {
                return null;
            }

            json.Append(json.Length > 1 ? "," : "").Append(value);
        }

        return json.Append(']').ToString();
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r") + "\"";
}
