using Stoker.Core.Ledger;

namespace Stoker.BuildTasks.Tests;

public sealed class WriteLedgerTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly RecordingEngine _engine = new();

    private string LedgerFile => _directory.PathOf("obj/stoker.ledger.json");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_missing_log_is_one_warning_and_the_build_goes_on()
    {
        Assert.True(Run("obj/absent.sarif,version=2.1"));

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal("STK9005", warning.Code);
        Assert.Equal(_directory.PathOf("obj/absent.sarif"), warning.File);
        Assert.NotNull(Written().Stale);
    }

    [Fact]
    public void No_log_at_all_is_one_warning_at_the_project()
    {
        Assert.True(Run(errorLog: ""));

        Assert.Equal(_directory.PathOf("App.csproj"), Assert.Single(_engine.Warnings).File);
    }

    [Fact]
    public void A_damaged_log_keeps_the_last_ledger_and_marks_it_stale()
    {
        Log(Sarif.V2(Sarif.Carrier(LedgerWithOneMethod())));
        Run();
        Log(Sarif.V2(Sarif.Carrier(LedgerWithOneMethod()))[..200]);

        Assert.True(Run());

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal("STK9006", warning.Code);
        Assert.True(warning.LineNumber > 1);
        Assert.Single(Written().Methods);
        Assert.Equal("the compiler's log could not be read", Written().Stale);
    }

    [Fact]
    public void A_damaged_ledger_in_the_log_is_one_warning_and_leaves_a_stale_one()
    {
        Log(Sarif.V2(Sarif.Carrier("{\"schema\":1,\"assembly\":")));

        Assert.True(Run());

        Assert.Equal("STK9006", Assert.Single(_engine.Warnings).Code);
        Assert.NotNull(Written().Stale);
    }

    [Fact]
    public void A_ledger_of_a_newer_schema_is_refused_with_the_way_out()
    {
        Log(Sarif.V2(Sarif.Carrier("{\"schema\":99,\"assembly\":\"A\"}")));

        Assert.True(Run());

        Assert.Contains("update Stoker", Assert.Single(_engine.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_another_project_wrote_over_ours_is_one_warning_and_stays_for_its_own_project()
    {
        Log(Sarif.V2(Sarif.Carrier("{\"schema\":1,\"assembly\":\"Other\"}")));

        Assert.True(Run(foreignLog: true));

        Assert.Contains("ledger of Other", Assert.Single(_engine.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal("another project wrote the compiler's log", Written().Stale);
        Assert.Contains("STK1000", File.ReadAllText(_directory.PathOf("obj/stoker.sarif")).Split("\"tool\"")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Skipped_analyzers_keep_the_last_ledger_without_a_warning()
    {
        Log(Sarif.V2(Sarif.Carrier(LedgerWithOneMethod())));
        Run();
        Log(Sarif.V2(rules: []));

        Assert.True(Run(analyzersSkipped: true));

        Assert.Empty(_engine.Warnings);
        Assert.Single(Written().Methods);
        Assert.Equal("analyzers were skipped", Written().Stale);
    }

    [Fact]
    public void Skipped_analyzers_with_no_last_ledger_leave_an_empty_stale_one()
    {
        Assert.True(Run(analyzersSkipped: true));

        Assert.Equal("App", Written().Assembly);
        Assert.Equal("analyzers were skipped", Written().Stale);
    }

    [Fact]
    public void An_analyzer_that_did_not_run_is_told_apart_from_one_that_found_nothing()
    {
        Log(Sarif.V2(rules: ["CA1822"]));
        Run();
        Assert.Equal("the analyzer did not run", Written().Stale);

        Log(Sarif.V2());
        Run();
        Assert.Null(Written().Stale);
        Assert.Empty(Written().Calls);
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_is_one_warning()
    {
        Log(Sarif.V2());
        Directory.CreateDirectory(LedgerFile);

        Assert.True(Run());

        Assert.Single(_engine.Warnings);
    }

    [Fact]
    public void The_ledger_is_completed_with_what_only_the_build_knows()
    {
        Log(Sarif.V2(Sarif.Carrier(LedgerWithOneMethod()), Sarif.Finding("STK2001", "file:///a/b.cs", suppressed: true)));

        Assert.True(Run());

        var ledger = Written();
        Assert.Equal("App", ledger.Assembly);
        Assert.Equal("net10.0", ledger.TargetFramework);
        Assert.Equal(_directory.PathOf("App.csproj"), ledger.Project);
        Assert.Equal(typeof(WriteLedgerTests).Module.ModuleVersionId.ToString("D"), ledger.ModuleVersionId);
        Assert.True(ledger.IsApp);
        Assert.True(Assert.Single(ledger.Findings).Suppressed);
        Assert.Null(ledger.Stale);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void The_users_log_is_left_without_the_carrier_and_our_own_as_it_is()
    {
        var text = Sarif.V2(Sarif.Carrier(LedgerWithOneMethod()), Sarif.Finding("STK2001", "file:///a/b.cs"));
        Log(text);
        Run();
        Assert.Equal(text, File.ReadAllText(_directory.PathOf("obj/stoker.sarif")));

        Run(foreignLog: true);
        var clean = File.ReadAllText(_directory.PathOf("obj/stoker.sarif"));
        Assert.DoesNotContain("customProperties", clean, StringComparison.Ordinal);
        Assert.Contains("STK2001 says", clean, StringComparison.Ordinal);
        Assert.Single(Written().Methods);
    }

    private void Log(string text) => _directory.Write("obj/stoker.sarif", text);

    private ProjectLedger Written() => LedgerJson.Read(File.ReadAllText(LedgerFile));

    private static string LedgerWithOneMethod() => LedgerJson.Write(new ProjectLedger
    {
        Assembly = "App",
        Methods = [new LedgerMethod("M:A.B", "A.B", new SourcePlace("a.cs", 1, 1), [], [])],
    });

    private bool Run(string errorLog = "obj/stoker.sarif,version=2.1", bool analyzersSkipped = false, bool foreignLog = false) => new WriteLedger
    {
        BuildEngine = _engine,
        ErrorLog = errorLog,
        AnalyzersSkipped = analyzersSkipped,
        ForeignLog = foreignLog,
        LedgerFile = LedgerFile,
        AssemblyFile = typeof(WriteLedgerTests).Assembly.Location,
        AssemblyName = "App",
        ProjectFile = _directory.PathOf("App.csproj"),
        TargetFramework = "net10.0",
        IsApp = true,
    }.Execute();
}
