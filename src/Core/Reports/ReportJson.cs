using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>Reads and writes a report as JSON: schema number first, camelCase, money as decimal strings, days as <c>yyyy-MM-dd</c>.</summary>
public static class ReportJson
{
    /// <summary>Writes a report; the same report gives the same text on every machine.</summary>
    public static string Write(Report report) => VersionedJson.Write(report, indented: true) + "\n";

    /// <summary>Reads a report.</summary>
    /// <exception cref="ReportFormatException">The text is no report, is damaged, or its schema is newer than ours.</exception>
    public static Report Read(string json) => VersionedJson.Read<Report>(
        json,
        "report",
        Report.CurrentSchema,
        static (message, line, column) => new ReportFormatException(message, line, column));
}

/// <summary>A report that cannot be read.</summary>
public sealed class ReportFormatException(string message, int line, int column) : Exception(message)
{
    /// <summary>Line of the error, 1-based; 0 when there is none.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the error, 1-based; 0 when there is none.</summary>
    public int Column { get; } = column;
}
