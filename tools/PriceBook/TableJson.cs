using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>Writes values the way <c>pricing/models.json</c> has them: absent instead of null, money as decimal strings, one line a row.</summary>
internal static class TableJson
{
    /// <summary>JSON with money as decimals and days as they are written.</summary>
    public static JToken Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.ReadFrom(reader);
    }

    public static void Flag(this JObject json, string key, bool value)
    {
        if (value)
        {
            json[key] = true;
        }
    }

    public static void Optional(this JObject json, string key, JToken? value)
    {
        if (value is not (null or JValue { Value: null }))
        {
            json[key] = value.DeepClone();
        }
    }

    public static void List(this JObject json, string key, IEnumerable<string>? items)
    {
        if (items?.ToArray() is { Length: > 0 } array)
        {
            json[key] = new JArray(array);
        }
    }

    public static void Price(this JObject json, string key, decimal? value)
    {
        if (value is { } price)
        {
            json[key] = price.ToString("0.######", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The whole table; each provider and each row on a line of its own, so that a change of one is one line of a diff.</summary>
    public static string Text(JObject table)
    {
        var text = new StringBuilder("{\n");
        var properties = table.Properties().ToList();
        foreach (var property in properties)
        {
            text.Append("  ").Append(JsonConvert.ToString(property.Name)).Append(": ");
            if (property.Value is JArray rows)
            {
                text.Append("[\n    ").AppendJoin(",\n    ", rows.Select(row => row.ToString(Formatting.None))).Append("\n  ]");
            }
            else if (property.Value is JObject map)
            {
                text.Append("{\n    ").AppendJoin(",\n    ", map.Properties().Select(entry => entry.ToString(Formatting.None))).Append("\n  }");
            }
            else
            {
                text.Append(property.Value.ToString(Formatting.None));
            }

            text.Append(property == properties[^1] ? "\n" : ",\n");
        }

        return text.Append("}\n").ToString();
    }
}
