using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Stoker.Analyzers.Sdks;

/// <summary>Reads a catalogue's JSON: ours at our build, a team's <c>*.stoker-sdk.json</c> at theirs. Unknown keys are errors.</summary>
internal static class SdkCatalogJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
    });

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="SdkCatalogException">The text is no catalogue; the message and the place say why and where.</exception>
    public static SdkCatalog Read(string json) => Read(Parse(json));

    /// <summary>Reads a catalogue from its parsed JSON.</summary>
    /// <exception cref="SdkCatalogException">It is no catalogue.</exception>
    public static SdkCatalog Read(JObject json)
    {
        // Before anything else: a newer format may break any other promise.
        if (json["schema"] is not JValue { Value: long schema })
        {
            throw Fault(json["schema"] ?? json, "\"schema\" is missing, or no number");
        }

        if (schema != SdkCatalog.CurrentSchema)
        {
            throw Fault(json["schema"]!, schema > SdkCatalog.CurrentSchema ? $"schema {schema} is newer than this version reads ({SdkCatalog.CurrentSchema})" : $"\"schema\" must be {SdkCatalog.CurrentSchema}");
        }

        SdkCatalogShape.Check(json, typeof(CatalogFile));
        SdkCatalogWords.Check(json);
        var file = json.ToObject<CatalogFile>(Serializer)!;
        return new SdkCatalog
        {
            Assembly = file.Assembly,
            Provider = file.Provider,
            Calls = file.Calls,
            Clients = file.Clients,
            Roles = file.Roles,
            CodeFunctions = file.CodeFunctions,
            ToolSignals = file.ToolSignals,
            CacheMarkers = file.CacheMarkers,
            Models = file.Models,
        };
    }

    /// <summary>The JSON of a catalogue with the place of each value.</summary>
    /// <exception cref="SdkCatalogException">The text is no JSON object.</exception>
    public static JObject Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json.TrimStart('\uFEFF'))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 32 };
            var token = JToken.ReadFrom(reader, new() { LineInfoHandling = LineInfoHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            reader.Read(); // Throws where more than a comment follows the object.
            return token as JObject ?? throw Fault(token, "an object is expected here");
        }
        catch (JsonReaderException fault)
        {
            // The reader counts what it has read; what is at fault comes next.
            throw new SdkCatalogException($"not valid JSON: {WithoutPlace(fault.Message)}", fault.LineNumber, fault.LineNumber == 0 ? 0 : fault.LinePosition + 1);
        }
        catch (JsonException fault)
        {
            throw new SdkCatalogException(fault.Message, 0, 0);
        }
    }

    /// <summary>A fault at a value.</summary>
    public static SdkCatalogException Fault(JToken token, string message) =>
        token is IJsonLineInfo place && place.HasLineInfo() ? new(message, place.LineNumber, place.LinePosition) : new(message, 0, 0);

    // "… Path 'calls', line 3, position 14." says again, counted otherwise, what the exception carries.
    private static string WithoutPlace(string message) => message.LastIndexOf(" Path '", StringComparison.Ordinal) is var end and > 0 ? message.Substring(0, end) : message;

    /// <summary>The file as written: the catalogue and its schema number.</summary>
    private sealed class CatalogFile
    {
        [JsonProperty("$schema")]
        public string? Format { get; set; }

        [JsonProperty(Required = Required.Always)]
        public long Schema { get; set; }

        [JsonProperty(Required = Required.Always)]
        public string Assembly { get; set; } = "";

        public string? Provider { get; set; }

        [JsonProperty(Required = Required.Always)]
        public List<SdkCall> Calls { get; set; } = [];

        public List<SdkClient> Clients { get; set; } = [];

        public Dictionary<string, string> Roles { get; set; } = [];

        public List<string> CodeFunctions { get; set; } = [];

        public List<string> ToolSignals { get; set; } = [];

        public List<string> CacheMarkers { get; set; } = [];

        public Dictionary<string, string> Models { get; set; } = [];
    }
}
