using Stoker.Cli.Builds;
using Stoker.Cli.Commands;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Cli;

/// <summary>Reports of all apps as one, and where their files lie.</summary>
/// <param name="Report">The whole.</param>
/// <param name="Files">Absolute paths of the report files that builds wrote.</param>
internal sealed record FinishedReports(Report Report, IReadOnlyList<string> Files)
{
    /// <summary>Whether some projects did not build, so that this is the report of the others.</summary>
    public bool IsPart { get; init; }

    /// <summary>Reports of whatever the person pointed at.</summary>
    /// <param name="source">What was pointed at.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="terminal">Shows how far a build is.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <param name="isPartEnough">Whether the reports of those projects will do that build.</param>
    /// <exception cref="InputException">There is nothing to report, or it cannot be read.</exception>
    public static async Task<FinishedReports> OfAsync(ReportSource source, ReportRequest request, Terminal terminal, CancellationToken cancellationToken, bool isPartEnough = false) => source switch
    {
        { Build: null } => LedgerReports.Link(source.Files, source.Directory),
        _ when request.NoBuild => FindBelow(source, request.Configuration),
        _ => await ReportBuild.RunAsync(source.Build, request, isPartEnough, terminal, cancellationToken),
    };

    /// <summary>What the task left in the collecting directory: apps, or where there is none the libraries.</summary>
    public static FinishedReports Collected(string directory)
    {
        var apps = Read(Directory.GetFiles(directory, "*.app.json"));
        if (apps.Count > 0)
        {
            var files = Directory.GetFiles(directory, "*.app.files").SelectMany(File.ReadAllLines).Order(StringComparer.Ordinal).ToList();
            return new FinishedReports(Merge(apps), files);
        }

        var libraries = Merge(Read(Directory.GetFiles(directory, "*.library.json")));
        return new FinishedReports(libraries with { Apps = [.. libraries.Apps.Select(AsLibrary)] }, []);
    }

    /// <summary>Reports that earlier builds wrote below a directory; of several for one app the newest.</summary>
    /// <param name="source">What was pointed at.</param>
    /// <param name="configuration">Build configuration that must be part of the path; <see langword="null"/> for any.</param>
    /// <exception cref="InputException">There is none.</exception>
    public static FinishedReports FindBelow(ReportSource source, string? configuration)
    {
        var newest = ReportSource.FindBelow(source.Directory, ReportSource.ReportName)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "stoker")
            .Where(file => configuration is null || file.Split('/', '\\').Contains(configuration, StringComparer.OrdinalIgnoreCase))
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .SelectMany(file => ReadOne(file).Apps.Select(app => (file, app)))
            .DistinctBy(found => (found.app.Project ?? found.app.Name, found.app.TargetFramework))
            .Where(found => source.Build is null || !ReportSource.IsProject(source.Build) || found.app.Project == source.Build)
            .ToList();
        if (newest.Count == 0)
        {
            throw new InputException($"no report of an earlier build was found below {source.Directory}; run without --no-build, or build with -p:StokerReport=true");
        }

        var files = newest.Select(found => found.file).Distinct().Order(StringComparer.Ordinal).ToList();
        return new FinishedReports(Merge([.. newest.Select(found => ReadOne(found.file) with { Apps = [found.app] })]), files);
    }

    /// <summary>Joins reports; each keeps the prices it was made with, and the oldest table's date is stated.</summary>
    public static Report Merge(IReadOnlyList<Report> reports) => new()
    {
        PriceDate = reports.Count > 0 ? reports.Min(report => report.PriceDate) : PriceBook.BuiltIn.Date,
        AsOf = reports.Count > 0 ? reports.Min(report => report.AsOf) : DateTime.UtcNow.Date,
        Apps =
        [
            .. reports
                .SelectMany(report => report.Apps)
                .OrderBy(app => app.Name, StringComparer.Ordinal)
                .ThenBy(app => app.TargetFramework, StringComparer.Ordinal)
                .ThenBy(app => app.Project, StringComparer.Ordinal),
        ],
    };

    /// <summary>Leaves each app once for each target framework: as the first report has it.</summary>
    public static IReadOnlyList<Report> OnePerApp(IReadOnlyList<Report> reports)
    {
        var seen = new HashSet<(string, string?)>();
        return [.. reports.Select(report => report with { Apps = [.. report.Apps.Where(app => seen.Add((app.Project ?? app.Name, app.TargetFramework)))] })];
    }

    private static List<Report> Read(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal).Select(ReadOne)];

    /// <summary>Reads a report file.</summary>
    /// <exception cref="InputException">It is no report.</exception>
    public static Report ReadOne(string file)
    {
        try
        {
            return ReportJson.Read(File.ReadAllText(file));
        }
        catch (ReportFormatException e)
        {
            throw InputException.InFile(file, e.Line, e.Column, e.Message);
        }
    }

    private static AppReport AsLibrary(AppReport library) => library with
    {
        Notes = [.. library.Notes, $"{library.Name} is a library, reported as if it were an app: models that an app would register or configure are unknown."],
    };
}
