using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Stoker.Analyzers.Sdks;

/// <summary>Reads a catalogue's JSON: ours at our build, a team's <c>*.stoker-sdk.json</c> at theirs. Unknown keys are errors.</summary>
internal static class SdkCatalogJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
        MissingMemberHandling = MissingMemberHandling.Error,
        MaxDepth = 32,
    };

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="JsonException">The text is no catalogue; the message and the position say why and where.</exception>
    public static SdkCatalog Read(string json)
    {
        var file = JsonConvert.DeserializeObject<CatalogFile>(json, Settings) ?? throw new JsonSerializationException("The file is empty.");
        if (file.Schema > SdkCatalog.CurrentSchema)
        {
            throw new JsonSerializationException($"Schema {file.Schema} is newer than {SdkCatalog.CurrentSchema}, the newest this version of Stoker reads.");
        }

        return new SdkCatalog
        {
            Assembly = file.Assembly,
            Provider = file.Provider,
            Calls = file.Calls,
            Clients = file.Clients,
            Roles = file.Roles,
            ToolSignals = file.ToolSignals,
            CacheMarkers = file.CacheMarkers,
            Models = file.Models,
        };
    }

    /// <summary>The file as written: the catalogue and its schema number.</summary>
    private sealed class CatalogFile
    {
        [JsonProperty(Required = Required.Always)]
        public int Schema { get; set; }

        [JsonProperty(Required = Required.Always)]
        public string Assembly { get; set; } = "";

        public string? Provider { get; set; }

        [JsonProperty(Required = Required.Always)]
        public List<SdkCall> Calls { get; set; } = [];

        public List<SdkClient> Clients { get; set; } = [];

        public Dictionary<string, string> Roles { get; set; } = [];

        public List<string> ToolSignals { get; set; } = [];

        public List<string> CacheMarkers { get; set; } = [];

        public Dictionary<string, string> Models { get; set; } = [];
    }
}
