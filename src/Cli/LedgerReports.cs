using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>Reports made from files that builds left, as a CI job does that gets them from others: ledgers, which are linked, and finished reports.</summary>
internal static class LedgerReports
{
    /// <summary>Links each app with the libraries among the ledgers; libraries alone are linked as if they were apps. Of several reports of one app the newest counts.</summary>
    /// <param name="files">The files.</param>
    /// <param name="directory">Absolute directory from which the team's price file is looked for, upwards, where the project's own is not there.</param>
    /// <exception cref="InputException">A file is neither a ledger nor a report.</exception>
    public static FinishedReports Link(IReadOnlyList<string> files, string directory)
    {
        var ledgers = new List<ProjectLedger>();
        var reports = new List<Report>();
        foreach (var file in files.OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(file => file, StringComparer.Ordinal))
        {
            if (Read(file, ledgers) is { } report)
            {
                reports.Add(report);
            }
        }

        var libraries = ledgers.Where(ledger => !ledger.IsApp).ToList();
        var apps = ledgers.Where(ledger => ledger.IsApp).ToList();
        var alone = apps.Count == 0 && reports.Count == 0;
        reports.AddRange((alone ? libraries : apps).Select(app => Project(app, alone ? [] : libraries, apps.Count, directory)));
        return new FinishedReports(FinishedReports.Merge(FinishedReports.OnePerApp(reports)), []);
    }

    private static Report Project(ProjectLedger app, IReadOnlyList<ProjectLedger> libraries, int apps, string directory)
    {
        var linked = Linker.Link(app, libraries, SettingsBeside(app.Project), []);
        var files = TeamPaths.Of(app.Project, directory);
        var report = files.Compare(files.Project(linked, DateTime.UtcNow.Date, out var book), book, DateTime.UtcNow.Date);
        if (apps > 1 && libraries.Count > 0)
        {
            // Ledgers do not say who references whom; a build knows.
            report = report with { Notes = [.. report.Notes, "Made from ledgers: each app is linked with every library among them."] };
        }

        return new Report { PriceDate = book.Date, AsOf = DateTime.UtcNow.Date, Apps = [report] };
    }

    private static AppConfiguration SettingsBeside(string? project)
    {
        var directory = Path.GetDirectoryName(project);
        return directory is null || !Directory.Exists(directory)
            ? AppConfiguration.Empty
            : AppConfiguration.Read(Directory.GetFiles(directory, "appsettings*.json").Select(path => new SettingsFile(path, File.ReadAllText(path))));
    }

    private static Report? Read(string file, List<ProjectLedger> ledgers)
    {
        if (ReportSource.IsReport(file))
        {
            return FinishedReports.ReadOne(file);
        }

        var text = File.ReadAllText(file);
        try
        {
            ledgers.Add(LedgerJson.Read(text));
            return null;
        }
        catch (LedgerFormatException e)
        {
            // A job that gathers reports may give them other names.
            return TryReport(text) ?? throw InputException.InFile(file, e.Line, e.Column, e.Message);
        }
    }

    private static Report? TryReport(string text)
    {
        try
        {
            return ReportJson.Read(text);
        }
        catch (ReportFormatException)
        {
            return null;
        }
    }
}
