using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>Reports made from ledgers alone, as a CI job does that gets them from another.</summary>
internal static class LedgerReports
{
    /// <summary>Links each app with the libraries among the ledgers; libraries alone are linked as if they were apps.</summary>
    /// <exception cref="InputException">A file is no ledger.</exception>
    public static FinishedReports Link(IReadOnlyList<string> files)
    {
        var ledgers = files.Select(Read).ToList();
        var libraries = ledgers.Where(ledger => !ledger.IsApp).ToList();
        var apps = ledgers.Where(ledger => ledger.IsApp).ToList();
        var alone = apps.Count == 0;
        var reports = (alone ? libraries : apps).Select(app => Project(app, alone ? [] : libraries, apps.Count)).ToList();
        return new FinishedReports(FinishedReports.Merge(reports), []);
    }

    private static Report Project(ProjectLedger app, IReadOnlyList<ProjectLedger> libraries, int apps)
    {
        var linked = Linker.Link(app, libraries, SettingsBeside(app.Project), []);
        var report = Projector.Project(linked, PriceBook.BuiltIn, DateTime.UtcNow.Date);
        if (apps > 1 && libraries.Count > 0)
        {
            // Ledgers do not say who references whom; a build knows.
            report = report with { Notes = [.. report.Notes, "Made from ledgers: each app is linked with every library among them."] };
        }

        return new Report { PriceDate = PriceBook.BuiltIn.Date, AsOf = DateTime.UtcNow.Date, Apps = [report] };
    }

    private static AppConfiguration SettingsBeside(string? project)
    {
        var directory = Path.GetDirectoryName(project);
        return directory is null || !Directory.Exists(directory)
            ? AppConfiguration.Empty
            : AppConfiguration.Read(Directory.GetFiles(directory, "appsettings*.json").Select(path => new SettingsFile(path, File.ReadAllText(path))));
    }

    private static ProjectLedger Read(string file)
    {
        try
        {
            return LedgerJson.Read(File.ReadAllText(file));
        }
        catch (LedgerFormatException e)
        {
            throw new InputException($"{file}({e.Line},{e.Column}): {e.Message}");
        }
    }
}
