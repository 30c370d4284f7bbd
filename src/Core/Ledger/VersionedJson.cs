using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Stoker.Core.Ledger;

/// <summary>The JSON that Stoker's own parts exchange: camelCase, words for enumerations, money as strings, a schema number first.</summary>
internal static class VersionedJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new StrictContract(),
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false), new MoneyConverter(), new DayConverter() },
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        TypeNameHandling = TypeNameHandling.None,
        MaxDepth = 64,
    };

    public static string Write<T>(T value, bool indented)
    {
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            writer.Formatting = indented ? Formatting.Indented : Formatting.None;
            JsonSerializer.Create(Settings).Serialize(writer, value);
        }

        return text.ToString();
    }

    /// <param name="json">The text.</param>
    /// <param name="what">What it should be, for messages (<c>ledger</c>).</param>
    /// <param name="newest">Newest schema that is read.</param>
    /// <param name="error">Makes the exception from a message, a line and a column.</param>
    public static T Read<T>(string json, string what, int newest, Func<string, int, int, Exception> error)
        where T : class
    {
        try
        {
            // Before anything else: a newer format may break any other promise.
            if (SchemaOf(json) is { } schema && (schema > newest || schema < 1))
            {
                throw schema < 1
                    ? error($"schema {schema} does not exist", 0, 0)
                    : error($"this {what} has schema {schema}, this version of Stoker reads up to {newest}: update Stoker", 0, 0);
            }

            return JsonConvert.DeserializeObject<T>(json, Settings) ?? throw error("the file is empty", 0, 0);
        }
        catch (JsonReaderException e)
        {
            throw error($"not valid JSON: {e.Message}", e.LineNumber, e.LinePosition);
        }
        catch (JsonSerializationException e)
        {
            throw error($"not a {what}: {e.Message}", e.LineNumber, e.LinePosition);
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw error($"not a {what}: {e.Message}", 0, 0);
        }
    }

    private static long? SchemaOf(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        while (reader.Read())
        {
            if (reader.Depth == 1 && reader.TokenType == JsonToken.PropertyName)
            {
                var isSchema = string.Equals((string)reader.Value!, "schema", StringComparison.OrdinalIgnoreCase);
                if (!reader.Read())
                {
                    return null;
                }

                if (isSchema)
                {
                    return reader.Value as long?;
                }

                reader.Skip();
            }
        }

        return null;
    }

    private sealed class MoneyConverter : JsonConverter
    {
        public override bool CanConvert(Type objectType) => objectType == typeof(decimal) || objectType == typeof(decimal?);

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
            reader.TokenType == JsonToken.Null && objectType == typeof(decimal?) ? null
            : reader.Value is string text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var money)
                ? money
                : throw new JsonSerializationException("money must be a decimal number in quotes");

        // Without trailing zeros, so that equal amounts are equal text.
        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
            writer.WriteValue(((decimal)value!).ToString("0.############################", CultureInfo.InvariantCulture));
    }

    private sealed class DayConverter : JsonConverter<DateTime>
    {
        private const string Day = "yyyy-MM-dd";

        public override DateTime ReadJson(JsonReader reader, Type objectType, DateTime existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            reader.Value is string text && DateTime.TryParseExact(
                text,
                Day,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var day)
                ? day
                : throw new JsonSerializationException($"a day must be written {Day}");

        public override void WriteJson(JsonWriter writer, DateTime value, JsonSerializer serializer) =>
            writer.WriteValue(value.ToString(Day, CultureInfo.InvariantCulture));
    }
}
