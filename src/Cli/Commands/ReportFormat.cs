namespace Stoker.Cli.Commands;

/// <summary>Form of the report on standard output.</summary>
internal enum ReportFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>A comment for a pull request.</summary>
    Markdown,

    /// <summary>The report model.</summary>
    Json,
}
