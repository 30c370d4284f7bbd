using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.BuildTasks;

/// <summary>After an app's build: links its ledger with those of its references, prices what they hold and writes the report.</summary>
public sealed class LinkReport : StokerTask
{
    // MSBuild's loggers do not tell how wide their output is; CI logs show this without wrapping.
    private const int PipedWidth = 160;

    /// <summary>Absolute path of the project's own ledger.</summary>
    [Required]
    public string LedgerFile { get; set; } = "";

    /// <summary>Whether the project references an SDK, so that a missing ledger is worth a word.</summary>
    public bool ExpectsLedger { get; set; }

    /// <summary>The assemblies the project is compiled against; metadata <c>StokerLedger</c> names a reference's ledger.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Simple names of the catalogued SDK assemblies.</summary>
    public string[] Sdks { get; set; } = [];

    /// <summary>Simple names of assemblies that use an SDK only on behalf of their caller.</summary>
    public string[] Adapters { get; set; } = [];

    /// <summary>Absolute paths of the app's settings files.</summary>
    public string[] Settings { get; set; } = [];

    /// <summary>Simple name of the project's assembly.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>Absolute path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Target framework that was built.</summary>
    public string? TargetFramework { get; set; }

    /// <summary>False for a library, which is linked as if it were an app, for the CLI only.</summary>
    public bool IsApp { get; set; } = true;

    /// <summary>Absolute directory of <c>report.json</c> and <c>report.md</c>.</summary>
    [Required]
    public string ReportDirectory { get; set; } = "";

    /// <summary>Absolute directory in which the CLI collects reports; with it nothing is printed.</summary>
    public string? CollectDirectory { get; set; }

    /// <summary>Whether exceeded budgets and broken policies fail the build.</summary>
    public bool Gate { get; set; }

    /// <summary>Share of calls that must be priced, as people write it (<c>90</c>, <c>90%</c>, <c>0.9</c>); empty demands nothing.</summary>
    public string? MinCoverage { get; set; }

    private protected override bool MustFinish => Gate;

    private string Json => Path.Combine(ReportDirectory, "report.json");

    private string Markdown => Path.Combine(ReportDirectory, "report.md");

    private protected override void Run()
    {
        var references = ReferencedLedgers.Read(References, Sdks.Concat(Adapters), Sdks, WarnOfLedger);
        var configuration = ReadSettings();
        var linked = Linker.Link(OwnLedger(), references.Ledgers, configuration, references.WithoutLedger);
        var app = Projector.Project(linked, PriceBook.BuiltIn, DateTime.UtcNow.Date);
        var report = Core.Projection.Gate.Judge(
            new Report { PriceDate = PriceBook.BuiltIn.Date, AsOf = DateTime.UtcNow.Date, Apps = [app] },
            new GateDemands(Gate, DemandedCoverage()));

        // Before anything fails the build: who must mend it reads the report.
        Write(report, CommonDirectory.Of([ProjectFile, .. references.Ledgers.Select(ledger => ledger.Project).OfType<string>()]));
        if (string.IsNullOrEmpty(CollectDirectory))
        {
            Tell(report);
        }
    }

    private decimal? DemandedCoverage()
    {
        if (string.IsNullOrWhiteSpace(MinCoverage))
        {
            return null;
        }

        if (CoverageShare.TryParse(MinCoverage!, out var share))
        {
            return share;
        }

        Raise(Gate ? "error" : "warning", Codes.InvalidOption, ProjectFile, $"StokerMinCoverage is '{MinCoverage}'; {CoverageShare.Expected} is expected");
        return null;
    }

    private void Tell(Report report)
    {
        foreach (var violation in report.Violations.Where(violation => !IsWarnedOf(violation, report)))
        {
            var place = violation.Place;
            Raise(violation.Severity, violation.Rule, place?.File ?? ProjectFile, violation.Message, place?.Line ?? 0, place?.Column ?? 0);
        }
    }

    // The compiler has shown the live rule's warning there.
    private static bool IsWarnedOf(Finding violation, Report report) => violation.Severity != "error" && report.Apps.Any(app => app.Findings.Any(finding =>
        finding.Rule == violation.Rule && finding.Place is not null && finding.Place.File == violation.Place?.File && finding.Place.Line == violation.Place.Line));

    private void Raise(string severity, string code, string file, string message, int line = 0, int column = 0)
    {
        if (severity == "error")
        {
            Fail(code, file, message, line, column);
        }
        else
        {
            Warn(code, file, message, line, column);
        }
    }

    private ProjectLedger OwnLedger()
    {
        var empty = new ProjectLedger { Assembly = AssemblyName, IsApp = true, Project = ProjectFile, TargetFramework = TargetFramework };
        if (!File.Exists(LedgerFile))
        {
            // A project without an SDK has no calls of its own and no ledger.
            return ExpectsLedger ? empty with { Stale = "it has none; build it again" } : empty;
        }

        try
        {
            return LedgerJson.Read(File.ReadAllText(LedgerFile)) with { IsApp = true };
        }
        catch (LedgerFormatException e)
        {
            WarnOfLedger(LedgerFile, e);
            return empty with { Stale = "it cannot be read" };
        }
    }

    private AppConfiguration ReadSettings()
    {
        var files = new List<SettingsFile>();
        foreach (var path in Settings.OrderBy(path => path, StringComparer.Ordinal))
        {
            try
            {
                files.Add(new SettingsFile(path, File.ReadAllText(path)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Warn(Codes.InvalidFile, path, $"the settings cannot be read: {e.Message}");
            }
        }

        var configuration = AppConfiguration.Read(files);
        foreach (var problem in configuration.Problems)
        {
            Warn(Codes.InvalidFile, problem.Path, $"the settings cannot be read: {problem.Message}", problem.Line, problem.Column);
        }

        return configuration;
    }

    private void Write(Report report, string baseDirectory)
    {
        var json = ReportJson.Write(report);
        var options = new ReportOptions { BaseDirectory = baseDirectory, Width = PipedWidth };
        if (IsApp)
        {
            WholeFile.Replace(Json, json);
            WholeFile.Replace(Markdown, MarkdownReport.Write(report, options));
        }

        if (!string.IsNullOrEmpty(CollectDirectory))
        {
            var name = Path.Combine(CollectDirectory, CollectedName());
            WholeFile.Replace(name + ".files", $"{Json}\n{Markdown}\n");
            WholeFile.Replace(name + ".json", json);
        }
        else
        {
            Say(TableReport.Write(report, options));
        }
    }

    // One name for each project and target framework, so that a solution's parallel builds never meet in one file.
    private string CollectedName()
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes($"{ProjectFile}|{TargetFramework}"));
        var name = string.Concat(hash.Take(8).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return name + (IsApp ? ".app" : ".library");
    }

    private void WarnOfLedger(string path, LedgerFormatException e) =>
        Warn(Codes.NoLedger, path, $"the ledger cannot be read, so its calls are not counted: {e.Message}", e.Line, e.Column);
}
