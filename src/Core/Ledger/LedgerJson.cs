using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Stoker.Core.Ledger;

/// <summary>Reads and writes the ledger's JSON. Any bytes give a ledger or a <see cref="LedgerFormatException"/>.</summary>
public static class LedgerJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false) },
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
        MaxDepth = 64,
    };

    /// <summary>Writes a ledger as JSON.</summary>
    public static string Write(ProjectLedger ledger, bool indented = false) =>
        JsonConvert.SerializeObject(ledger, indented ? Formatting.Indented : Formatting.None, Settings);

    /// <summary>Reads a ledger.</summary>
    /// <exception cref="LedgerFormatException">The text is no ledger, is damaged, or its schema is newer than ours.</exception>
    public static ProjectLedger Read(string json)
    {
        ProjectLedger? ledger;
        try
        {
            ledger = JsonConvert.DeserializeObject<ProjectLedger>(json, Settings);
        }
        catch (JsonReaderException e)
        {
            throw new LedgerFormatException($"not valid JSON: {e.Message}", e.LineNumber, e.LinePosition);
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw new LedgerFormatException($"not a ledger: {e.Message}", 0, 0);
        }

        if (ledger is null)
        {
            throw new LedgerFormatException("the file is empty", 0, 0);
        }

        if (ledger.Schema > ProjectLedger.CurrentSchema)
        {
            throw new LedgerFormatException($"schema {ledger.Schema} is newer than {ProjectLedger.CurrentSchema}, the newest this version of Stoker reads; update Stoker", 0, 0);
        }

        return ledger;
    }
}

/// <summary>A ledger that cannot be read.</summary>
public sealed class LedgerFormatException(string message, int line, int column) : Exception(message)
{
    /// <summary>Line of the error, 1-based; 0 when there is none.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the error, 1-based; 0 when there is none.</summary>
    public int Column { get; } = column;
}
