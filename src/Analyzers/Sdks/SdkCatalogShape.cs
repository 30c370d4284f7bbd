using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stoker.Analyzers.Sdks;

/// <summary>Holds a catalogue's JSON to the C# types it is read into: known keys only, the required ones there, each of its type. The types are the format; nothing lists its keys a second time.</summary>
internal static class SdkCatalogShape
{
    /// <summary>Checks an object and what is in it.</summary>
    /// <exception cref="SdkCatalogException">The first fault.</exception>
    public static void Check(JObject json, Type type)
    {
        var properties = type.GetProperties().ToDictionary(static p => NameOf(p), StringComparer.Ordinal);
        foreach (var written in json.Properties())
        {
            if (!properties.TryGetValue(written.Name, out var property))
            {
                throw SdkCatalogJson.Fault(written, $"unknown key \"{written.Name}\": here may stand {string.Join(", ", properties.Keys.Where(static k => k[0] != '$').OrderBy(static k => k, StringComparer.Ordinal))}");
            }

            Check(written.Name, written.Value, property.PropertyType);
        }

        if (properties.FirstOrDefault(p => IsRequired(p.Value) && json[p.Key] is null).Key is { } missing)
        {
            throw SdkCatalogJson.Fault(json, $"\"{missing}\" is missing");
        }
    }

    private static void Check(string key, JToken value, Type type)
    {
        if (type.IsGenericType && type.GenericTypeArguments is [var element] && type.GetGenericTypeDefinition() != typeof(Nullable<>))
        {
            foreach (var item in value as JArray ?? throw SdkCatalogJson.Fault(value, $"\"{key}\" is a list"))
            {
                Check(key, item, element);
            }
        }
        else if (type.IsGenericType && type.GenericTypeArguments is [_, var entry])
        {
            foreach (var item in (value as JObject ?? throw SdkCatalogJson.Fault(value, $"\"{key}\" is an object of names and words")).Properties())
            {
                Check(item.Name, item.Value, entry);
            }
        }
        else if (type == typeof(string))
        {
            Require(value is JValue { Value: string { Length: > 0 } }, "is text");
        }
        else if (type == typeof(bool))
        {
            Require(value.Type == JTokenType.Boolean, "is true or false");
        }
        else if (type == typeof(long) || type == typeof(long?))
        {
            Require(value is JValue { Value: long and >= 0 and <= 1_000_000_000 }, "is a whole number from 0 to 1000000000");
        }
        else
        {
            Check(value as JObject ?? throw SdkCatalogJson.Fault(value, $"\"{key}\" holds objects"), type);
        }

        void Require(bool holds, string expected)
        {
            if (!holds)
            {
                throw SdkCatalogJson.Fault(value, $"\"{key}\" {expected}");
            }
        }
    }

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) || property.GetCustomAttribute<JsonPropertyAttribute>()?.Required == Required.Always;

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
}
