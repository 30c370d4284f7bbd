using Stoker.Cli.Commands;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>Puts a finished report where it was asked for.</summary>
internal static class ReportOutput
{
    /// <summary>Writes the report to standard output and, when asked, to a directory.</summary>
    /// <param name="reports">The judged report, and where its files lie.</param>
    /// <param name="source">What it was made from.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="shape">What the command shows.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(FinishedReports reports, ReportSource source, ReportRequest request, ReportShape shape, Terminal terminal)
    {
        var options = new ReportOptions { BaseDirectory = source.Directory, Width = terminal.Width, Color = terminal.Color };
        var files = request.Output is null ? reports.Files : [.. reports.Files, .. WriteFiles(reports.Report, Path.GetFullPath(request.Output), shape, options)];
        switch (request.Format)
        {
            case ReportFormat.Json:
                terminal.Out.Write(shape.Json(reports.Report));
                break;
            case ReportFormat.Markdown:
                terminal.Out.Write(shape.Markdown(reports.Report, options));
                break;
            default:
                WriteTable(reports.Report, files, source, options, shape.Table, terminal);
                break;
        }
    }

    private static void WriteTable(Report report, IReadOnlyList<string> files, ReportSource source, ReportOptions options, Func<Report, ReportOptions, string> table, Terminal terminal)
    {
        if (report.Apps.Count == 0)
        {
            terminal.Out.WriteLine($"No LLM calls: no project of {Path.GetFileName(source.Build ?? source.Directory)} references an SDK that Stoker knows.");
            return;
        }

        terminal.Out.Write(table(report, options));
        if (files.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine("Report files");
            foreach (var file in files)
            {
                terminal.Out.WriteLine($"  {Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}");
            }
        }
    }

    private static string[] WriteFiles(Report report, string directory, ReportShape shape, ReportOptions options)
    {
        Directory.CreateDirectory(directory);
        var json = Path.Combine(directory, "report.json");
        var markdown = Path.Combine(directory, "report.md");
        File.WriteAllText(json, shape.Json(report));
        File.WriteAllText(markdown, shape.Markdown(report, options));
        return [json, markdown];
    }
}
