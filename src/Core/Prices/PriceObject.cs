using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stoker.Core.Prices;

/// <summary>One JSON object of a price file, read key by key; <see cref="Close"/> refuses the keys nobody asked for.</summary>
internal sealed class PriceObject
{
    private readonly JObject json;
    private readonly HashSet<string> asked = [];

    private PriceObject(JObject json) => this.json = json;

    public static PriceObject Of(JToken token) => token is JObject json ? new(json) : throw Fault(token, "an object is expected here");

    /// <summary>A decimal string as a price file writes money, or <see langword="null"/>. Nothing costs more than a dollar a token.</summary>
    public static decimal? Money(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1_000_000 ? value : null;

    public PriceFileException Fault(string message) => Fault(json, message);

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

    public IReadOnlyList<PriceObject> Objects(string key) => [.. List(key).Select(Of)];

    public PriceObject? Object(string key) => Ask(key) is { } token ? Of(token) : null;

    public IReadOnlyDictionary<string, string> Texts() => json.Properties().ToDictionary(property => property.Name, property => Text(property.Name));

    /// <summary>Refuses keys that were not asked for.</summary>
    public void Close()
    {
        if (json.Properties().FirstOrDefault(property => !asked.Contains(property.Name)) is { } unknown)
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
        asked.Add(key);
        return json[key];
    }

    private JArray List(string key) => Ask(key) switch
    {
        null => [],
        JArray list => list,
        { } token => throw Fault(token, $"\"{key}\" is a list"),
    };

    private static long Whole(string key, JToken token) =>
        token is JValue { Value: long and >= 0 and <= 1_000_000_000_000 and var value } ? value : throw Fault(token, $"\"{key}\" is a whole number, 0 or more");

    private static PriceFileException Fault(JToken token, string message) =>
        token is IJsonLineInfo place && place.HasLineInfo() ? new(message, place.LineNumber, place.LinePosition) : new(message, 0, 0);
}
