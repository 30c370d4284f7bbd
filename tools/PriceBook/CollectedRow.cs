using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Reads the fields of a collected row; null and absent are one.</summary>
internal static class CollectedRow
{
    public static string? Text(this JObject row, string key) => row[key] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    public static bool? Is(this JObject row, string key) => row[key] is JValue { Type: JTokenType.Boolean } flag ? (bool)flag : null;

    public static long? Whole(this JObject row, string key) => row[key] is JValue { Type: JTokenType.Integer } number ? (long)number : null;

    public static decimal? Usd(this JObject row, string key) =>
        row[key] is JValue { Type: JTokenType.Integer or JTokenType.Float } number ? (decimal)number : null;

    public static JObject? Part(this JObject row, string key) => row[key] as JObject;

    public static IEnumerable<JObject> Parts(this JObject row, string key) => (row[key] as JArray)?.OfType<JObject>() ?? [];

    public static IEnumerable<string> Texts(this JObject row, string key) => (row[key] as JArray)?.Select(item => (string)item!) ?? [];
}
