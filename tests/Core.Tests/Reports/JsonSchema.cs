using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Stoker.Core.Tests.Reports;

/// <summary>Checks JSON against the part of JSON schema draft 7 that the schemas in docs/schemas use.</summary>
internal static class JsonSchema
{
    public static IEnumerable<string> Errors(JToken value, JObject schema) => Errors(value, schema, schema);

    private static IEnumerable<string> Errors(JToken value, JObject schema, JObject root)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return Errors(value, (JObject)root.SelectToken(reference.TrimStart('#', '/').Replace('/', '.'))!, root);
        }

        var errors = OfType(value, schema).ToList();
        if (schema["enum"] is JArray words && !words.Any(word => JToken.DeepEquals(word, value)))
        {
            errors.Add($"{value.Path}: {value} is none of the words");
        }

        if (schema["const"] is { } constant && !JToken.DeepEquals(constant, value))
        {
            errors.Add($"{value.Path}: is not {constant}");
        }

        if ((string?)schema["pattern"] is { } pattern && !Regex.IsMatch(value.ToString(), pattern))
        {
            errors.Add($"{value.Path}: {value} does not match {pattern}");
        }

        if ((long?)schema["minimum"] is { } minimum && value.Type == JTokenType.Integer && (long)value < minimum)
        {
            errors.Add($"{value.Path}: less than {minimum}");
        }

        errors.AddRange((schema["allOf"] as JArray ?? []).SelectMany(part => Errors(value, (JObject)part, root)));
        if (value is JArray items && schema["items"] is JObject item)
        {
            errors.AddRange(items.SelectMany(element => Errors(element, item, root)));
        }

        if (value is JObject members && (schema["properties"] ?? schema["additionalProperties"]) is JObject)
        {
            errors.AddRange(OfObject(members, schema["properties"] as JObject ?? [], schema, root));
        }

        return errors;
    }

    private static IEnumerable<string> OfObject(JObject value, JObject properties, JObject schema, JObject root)
    {
        var missing = (schema["required"] as JArray ?? []).Where(name => !value.ContainsKey((string)name!)).Select(name => $"{value.Path}: lacks {name}");
        return missing.Concat(value.Properties().SelectMany(member => (properties[member.Name] ?? schema["additionalProperties"]) is JObject known
            ? Errors(member.Value, known, root)
            : [$"{member.Path}: is not in the schema"]));
    }

    private static IEnumerable<string> OfType(JToken value, JObject schema)
    {
        // A value of one of several types.
        if (schema["type"] is JArray types)
        {
            return types.Any(type => !OfType(value, new JObject { ["type"] = type }).Any()) ? [] : [$"{value.Path}: is none of {types}"];
        }

        var fits = (string?)schema["type"] switch
        {
            null => true,
            "object" => value.Type == JTokenType.Object,
            "array" => value.Type == JTokenType.Array,
            "string" => value.Type == JTokenType.String,
            "integer" => value.Type == JTokenType.Integer,
            "number" => value.Type is JTokenType.Integer or JTokenType.Float,
            "null" => value.Type == JTokenType.Null,
            "boolean" => value.Type == JTokenType.Boolean,
            var other => throw new InvalidOperationException($"type {other} is not checked here"),
        };
        return fits ? [] : [$"{value.Path}: is no {schema["type"]}"];
    }
}
