using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>What a command shows of a report, in each format.</summary>
/// <param name="Table">Plain text.</param>
/// <param name="Markdown">A comment.</param>
/// <param name="Json">The report model.</param>
internal sealed record ReportShape(Func<Report, ReportOptions, string> Table, Func<Report, ReportOptions, string> Markdown, Func<Report, string> Json)
{
    /// <summary>Everything.</summary>
    public static ReportShape Whole { get; } = new(TableReport.Write, MarkdownReport.Write, ReportJson.Write);

    /// <summary>Whether it holds.</summary>
    public static ReportShape Check { get; } = Whole with { Table = CheckTable.Write };

    /// <summary>What changed.</summary>
    public static ReportShape Diff { get; } = new(DiffReport.Table, DiffReport.Markdown, static report => ReportJson.Write(DiffReport.Of(report)));
}
