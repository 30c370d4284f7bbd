namespace Stoker.Core.Ledger;

/// <summary>Reads and writes the ledger's JSON. Any bytes give a ledger or a <see cref="LedgerFormatException"/>.</summary>
public static class LedgerJson
{
    /// <summary>Writes a ledger as JSON.</summary>
    public static string Write(ProjectLedger ledger, bool indented = false) => VersionedJson.Write(ledger, indented);

    /// <summary>Reads a ledger.</summary>
    /// <exception cref="LedgerFormatException">The text is no ledger, is damaged, or its schema is newer than ours.</exception>
    public static ProjectLedger Read(string json) => VersionedJson.Read<ProjectLedger>(
        json,
        "ledger",
        ProjectLedger.CurrentSchema,
        static (message, line, column) => new LedgerFormatException(message, line, column));
}

/// <summary>A ledger that cannot be read.</summary>
public sealed class LedgerFormatException(string message, int line, int column) : Exception(message)
{
    /// <summary>Line of the error, 1-based; 0 when there is none.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the error, 1-based; 0 when there is none.</summary>
    public int Column { get; } = column;
}
