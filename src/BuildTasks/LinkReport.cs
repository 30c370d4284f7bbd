using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Stoker.Core.Comparison;
using Stoker.Core.Ledger;
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

    /// <summary>Whether there is no report unless a call is found: the project was only searched for requests without an SDK.</summary>
    public bool OnlyWithCalls { get; set; }

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

    /// <summary>Absolute path of the team's price file; empty when there is none.</summary>
    public string? PriceFile { get; set; }

    /// <summary>Whether exceeded budgets and broken policies fail the build.</summary>
    public bool Gate { get; set; }

    /// <summary>Share of calls that must be priced, as people write it (<c>90</c>, <c>90%</c>, <c>0.9</c>); empty demands nothing.</summary>
    public string? MinCoverage { get; set; }

    /// <summary>Absolute path of the team's traffic file; empty for <c>stoker.traffic.json</c> beside the project, where there is one.</summary>
    public string? TrafficFile { get; set; }

    /// <summary>Absolute path of the app's baseline; empty for <c>stoker.baseline.json</c> beside the project, where there is one.</summary>
    public string? BaselineFile { get; set; }

    /// <summary>Whether the traffic file gets every name that it does not speak of yet.</summary>
    public bool UpdateTraffic { get; set; }

    /// <summary>Whether the baseline is written anew.</summary>
    public bool UpdateBaseline { get; set; }

    /// <summary>Most that cost may grow over the baseline, in percent; empty for the default.</summary>
    public string? MaxIncreasePercent { get; set; }

    /// <summary>Most that cost may grow over the baseline, USD; empty for any.</summary>
    public string? MaxIncreaseUsd { get; set; }

    private protected override bool MustFinish => Gate;

    private string Json => Path.Combine(ReportDirectory, "report.json");

    private string Markdown => Path.Combine(ReportDirectory, "report.md");

    private protected override void Run()
    {
        var references = ReferencedLedgers.Read(References, Sdks.Concat(Adapters), Sdks, WarnOfLedger);
        var configuration = ReadSettings();
        var linked = Linker.Link(OwnLedger(), references.Ledgers, configuration, references.WithoutLedger);
        if (OnlyWithCalls && linked.Calls.Count + linked.Unreached.Count + references.WithoutLedger.Count == 0)
        {
            return;
        }

        var today = DateTime.UtcNow.Date;
        var app = new TeamFiles(PriceFile, PathOf(TrafficFile, TeamTraffic.FileName, UpdateTraffic), null, File.ReadAllText).Project(linked, today, out var book);
        WriteTeamFiles(app);

        // Compared with what was just written, where it was: who accepts a cost is not told that it grew.
        app = new TeamFiles(null, null, PathOf(BaselineFile, Baseline.FileName, mayBeMissing: false), File.ReadAllText).Compare(app, book, today);
        var report = Core.Projection.Gate.Judge(new Report { PriceDate = book.Date, AsOf = today, Apps = [app] }, Demands());

        // Before anything fails the build: who must mend it reads the report.
        Write(report, CommonDirectory.Of([ProjectFile, .. references.Ledgers.Select(ledger => ledger.Project).OfType<string>()]));
        if (string.IsNullOrEmpty(CollectDirectory))
        {
            Tell(report, linked);
        }
    }

    /// <summary>The file that was named, else the one beside the project where there is one.</summary>
    private string? PathOf(string? named, string name, bool mayBeMissing)
    {
        var path = NamedOr(named, name);
        return (mayBeMissing || string.IsNullOrEmpty(named)) && !File.Exists(path) ? null : path;
    }

    private string NamedOr(string? named, string name) => string.IsNullOrEmpty(named) ? Path.Combine(Path.GetDirectoryName(ProjectFile)!, name) : named!;

    private void WriteTeamFiles(AppReport app)
    {
        try
        {
            var traffic = UpdateTraffic && IsApp ? TeamFileUpdate.Traffic(NamedOr(TrafficFile, TeamTraffic.FileName), app) : null;
            var baseline = UpdateBaseline && IsApp ? TeamFileUpdate.Baseline(NamedOr(BaselineFile, Baseline.FileName), app) : null;
            foreach (var done in new[] { traffic, baseline }.OfType<string>())
            {
                Say(done);
            }
        }
        catch (InvalidOperationException e)
        {
            Raise(Gate ? "error" : "warning", Codes.NoLedger, ProjectFile, e.Message);
        }
    }

    private GateDemands Demands()
    {
        var percent = Number(MaxIncreasePercent, nameof(MaxIncreasePercent), "a number of percent, such as 10");
        var usd = Number(MaxIncreaseUsd, nameof(MaxIncreaseUsd), "USD as a plain number, such as 50");
        return new GateDemands(Gate, DemandedCoverage(), percent, usd, Gate && IsApp && (percent is not null || usd is not null || !string.IsNullOrEmpty(BaselineFile)));
    }

    private decimal? Number(string? text, string property, string expected)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (GateDemands.TryParseIncrease(text!, out var number))
        {
            return number;
        }

        Raise(Gate ? "error" : "warning", Codes.InvalidOption, ProjectFile, $"Stoker{property} is '{text}'; {expected} is expected");
        return null;
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

    /// <summary>Tells what the gate objects to and what linking found, as far as the compiler has not shown it.</summary>
    private void Tell(Report report, LinkedApp linked)
    {
        var told = new HashSet<(string, string?, int?)>(linked.Findings.Where(finding => finding.Place is not null).Select(Spot));
        foreach (var violation in report.Violations.Where(violation => !violation.Suppressed))
        {
            if (violation.Severity == "error" || (told.Add(Spot(violation)) && !IsToldByCompiler(violation, linked)))
            {
                Tell(violation);
            }
        }

        foreach (var finding in report.Apps.SelectMany(app => app.Findings).Where(finding => finding.Severity == "warning" && !finding.Suppressed && finding.Place is not null && told.Add(Spot(finding))))
        {
            Tell(finding);
        }
    }

    // The analyzer reads the price file too, and calls what is wrong with it by the rule of options and files.
    private static bool IsToldByCompiler(Finding violation, LinkedApp linked) =>
        violation.Rule == GateRules.InvalidFile && linked.Findings.Any(finding => finding.Rule == Codes.InvalidOption && finding.Place?.File == violation.Place?.File);

    private static (string, string?, int?) Spot(Finding finding) => (finding.Rule, finding.Place?.File, finding.Place?.Line);

    private void Tell(Finding finding) =>
        Raise(finding.Severity, finding.Rule, finding.Place?.File ?? ProjectFile, finding.Message, finding.Place?.Line ?? 0, finding.Place?.Column ?? 0);

    private void Raise(string severity, string code, string file, string message, int line = 0, int column = 0)
    {
        if (severity == "error")
        {
            Fail(code, file, message, line, column);
        }
        else if (severity == "info")
        {
            Inform(code, file, message, line, column);
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
        Raise(Gate ? "error" : "warning", Codes.InvalidFile, path, $"the ledger cannot be read, so its calls are not counted: {e.Message}", e.Line, e.Column);
}
