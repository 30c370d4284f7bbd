using System.Globalization;
using Newtonsoft.Json;

namespace Stoker.Core.Ledger;

/// <summary>Flattens a settings file into configuration keys, the way the app's own configuration does.</summary>
internal static class SettingsJson
{
    private const int MaxDepth = 64;

    public static IReadOnlyDictionary<string, SettingsValue> Read(SettingsFile file, string name, out SettingsProblem? problem)
    {
        var values = new Dictionary<string, SettingsValue>(StringComparer.OrdinalIgnoreCase);
        using var reader = new JsonTextReader(new StringReader(file.Text.TrimStart('\uFEFF')))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = MaxDepth,
        };
        try
        {
            problem = Flatten(reader, name, values) is { } message
                ? new SettingsProblem(file.Path, Math.Max(reader.LineNumber, 1), Math.Max(reader.LinePosition, 1), message)
                : null;
        }
        catch (JsonReaderException e)
        {
            problem = new SettingsProblem(file.Path, Math.Max(e.LineNumber, 1), Math.Max(e.LinePosition, 1), e.Message);
        }

        return values;
    }

    private static string? Flatten(JsonTextReader reader, string name, Dictionary<string, SettingsValue> values)
    {
        if (!ReadToken(reader) || reader.TokenType != JsonToken.StartObject)
        {
            return "settings must be a JSON object";
        }

        var levels = new Stack<Level>();
        levels.Push(new Level(IsArray: false));
        while (ReadToken(reader))
        {
            var level = levels.Count > 0 ? levels.Peek() : null;
            if (level is { IsArray: true } && reader.TokenType is not JsonToken.EndArray)
            {
                level.Part = (level.Items++).ToString(CultureInfo.InvariantCulture);
            }

            switch (reader.TokenType)
            {
                case JsonToken.PropertyName:
                    level!.Part = (string)reader.Value!;
                    break;
                case JsonToken.StartObject or JsonToken.StartArray:
                    levels.Push(new Level(reader.TokenType == JsonToken.StartArray));
                    break;
                case JsonToken.EndObject or JsonToken.EndArray:
                    levels.Pop();
                    break;
                case JsonToken.StartConstructor or JsonToken.Undefined:
                    return "this is not JSON";
                case JsonToken.Null:
                    break;
                default:
                    // Keys repeated in one file stop the app at its start; which of the values wins does not matter then.
                    values[string.Join(":", levels.Reverse().Select(l => l.Part))] =
                        new SettingsValue(Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!, name);
                    break;
            }
        }

        // The reader takes the end of the text for the end of every open object.
        return levels.Count == 0 ? null : "the file ends inside an object or an array";
    }

    private static bool ReadToken(JsonTextReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Level(bool IsArray)
    {
        public string Part { get; set; } = "";

        public int Items { get; set; }
    }
}
