using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stoker.Core.Prices;

/// <summary>One JSON object of a file that people write, read key by key; <see cref="Close"/> refuses the keys nobody asked for.</summary>
internal sealed class StrictJsonObject
{
    private readonly JObject _json;
    private readonly HashSet<string> _asked = [];

    private StrictJsonObject(JObject json) => _json = json;

    public static StrictJsonObject Of(JToken token) => token is JObject json ? new(json) : throw Fault(token, "an object is expected here");

    /// <summary>Reads a whole file: one object with a schema number and no keys but those asked for.</summary>
    /// <exception cref="StrictJsonException">The text is no such file; the message says what, the exception where.</exception>
    public static T ReadFile<T>(string json, int newest, Func<StrictJsonObject, T> read)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var file = Of(JToken.ReadFrom(reader, new() { LineInfoHandling = LineInfoHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error }));
            reader.Read(); // Throws where more than a comment follows the object.
            var schema = file.Number("schema");
            if (schema != newest)
            {
                throw file.Fault("schema", schema > newest ? $"schema {schema} is newer than this version reads ({newest})" : $"\"schema\" must be {newest}");
            }

            var result = read(file);
            file.Close();
            return result;
        }
        catch (JsonReaderException fault)
        {
            // The reader counts what it has read; what is at fault comes next.
            throw new StrictJsonException($"not valid JSON: {WithoutPlace(fault.Message)}", fault.LineNumber, fault.LineNumber == 0 ? 0 : fault.LinePosition + 1);
        }
        catch (JsonException fault)
        {
            throw new StrictJsonException(fault.Message, 0, 0);
        }
    }

    /// <summary>A decimal string as a price file writes money, or <see langword="null"/>. Nothing costs more than a dollar a token.</summary>
    public static decimal? Money(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1_000_000 ? value : null;

    public StrictJsonException Fault(string message) => Fault(_json, message);

    /// <summary>A fault of the value of a key.</summary>
    public StrictJsonException Fault(string key, string message) => Fault(_json[key] ?? _json, message);

    /// <summary>Where the value of a key ends, and the object where it is absent.</summary>
    public FilePlace PlaceOf(string key) => (_json[key] ?? _json) is IJsonLineInfo place && place.HasLineInfo() ? new(place.LineNumber, place.LinePosition) : default;

    /// <summary>The keys as they are written: of an object whose keys are names.</summary>
    public IReadOnlyList<string> Keys => [.. _json.Properties().Select(property => property.Name)];

    /// <summary>Whether a key is there and says that its value is not known.</summary>
    public bool IsNull(string key) => Ask(key) is { Type: JTokenType.Null };

    public string Text(string key) => OptionalText(key) ?? throw Fault($"\"{key}\" is missing");

    public string? OptionalText(string key) => Of<string>(key, JTokenType.String, "a string");

    public bool? Flag(string key) => Ask(key) is null ? null : Of<bool>(key, JTokenType.Boolean, "true or false");

    public long Number(string key) => OptionalNumber(key) ?? throw Fault($"\"{key}\" is missing");

    public long? OptionalNumber(string key) => Ask(key) is { } token ? Whole(key, token) : null;

    public double? Figure(string key) => Ask(key) switch
    {
        null => null,
        JValue { Value: decimal or long } figure when (double)figure is >= 0 and <= 1e12 and var value => value,
        var token => throw Fault(token!, $"\"{key}\" is a number, 0 or more"),
    };

    public decimal? Price(string key) => OptionalText(key) is not { } text ? null
        : Money(text) ?? throw Fault(Ask(key)!, $"\"{key}\" is a decimal string up to 1000000, USD per 1,000,000 tokens");

    public DateTime? Day(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? day
            : throw Fault(Ask(key)!, $"\"{key}\" is a day like 2026-12-01");
    }

    /// <summary>A word of an enumeration in lower case; its zero value when absent.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
        {
            return default;
        }

        return Enum.GetNames(typeof(T)).FirstOrDefault(name => name.ToLowerInvariant() == text) is { } word
            ? (T)Enum.Parse(typeof(T), word)
            : throw Fault(Ask(key)!, $"\"{key}\" is one of {string.Join(", ", Enum.GetNames(typeof(T)).Select(name => name.ToLowerInvariant()))}");
    }

    public IReadOnlyList<string> TextList(string key) =>
        [.. List(key).Select(item => item.Type == JTokenType.String ? (string)item! : throw Fault(item, $"\"{key}\" is a list of strings"))];

    public IReadOnlyList<long> Numbers(string key) => [.. List(key).Select(item => Whole(key, item))];

    public IReadOnlyList<StrictJsonObject> Objects(string key) => [.. List(key).Select(Of)];

    public StrictJsonObject? Object(string key) => Ask(key) is { } token ? Of(token) : null;

    public IReadOnlyDictionary<string, string> Texts() => _json.Properties().ToDictionary(property => property.Name, property => Text(property.Name));

    /// <summary>Refuses keys that were not asked for.</summary>
    public void Close()
    {
        if (_json.Properties().FirstOrDefault(property => !_asked.Contains(property.Name)) is { } unknown)
        {
            throw Fault(unknown, $"unknown key \"{unknown.Name}\"");
        }
    }

    private T? Of<T>(string key, JTokenType type, string expected) => Ask(key) switch
    {
        null => default,
        { } token when token.Type == type => token.Value<T>(),
        { } token => throw Fault(token, $"\"{key}\" is {expected}"),
    };

    private JToken? Ask(string key)
    {
        _asked.Add(key);
        return _json[key];
    }

    private JArray List(string key) => Ask(key) switch
    {
        null => [],
        JArray list => list,
        { } token => throw Fault(token, $"\"{key}\" is a list"),
    };

    private static long Whole(string key, JToken token) =>
        token is JValue { Value: long and >= 0 and <= 1_000_000_000_000 and var value } ? value : throw Fault(token, $"\"{key}\" is a whole number, 0 or more");

    // "… Path 'models', line 3, position 14." says again, counted otherwise, what the exception carries.
    private static string WithoutPlace(string message) => message.LastIndexOf(" Path '", StringComparison.Ordinal) is var end and > 0 ? message.Substring(0, end) : message;

    private static StrictJsonException Fault(JToken token, string message) =>
        token is IJsonLineInfo place && place.HasLineInfo() ? new(message, place.LineNumber, place.LinePosition) : new(message, 0, 0);
}
