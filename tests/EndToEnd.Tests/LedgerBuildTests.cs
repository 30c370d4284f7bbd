namespace Stoker.EndToEnd.Tests;

/// <summary>What a build leaves behind, and when it leaves nothing.</summary>
public sealed class LedgerBuildTests : IDisposable
{
    private const string Obj = "App/obj/Debug/net10.0/";
    private const string Report = "App/bin/Debug/net10.0/stoker/";

    private readonly Sandbox _sandbox = new Sandbox().UseStoker();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_project_without_an_sdk_gets_no_log_no_ledger_no_report_and_no_word()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe", openAI: false)).Write("App/Program.cs", Code.NoCall);

        var build = await _sandbox.BuildAsync("App", "-p:StokerReport=true");

        build.MustSucceed();
        Assert.False(_sandbox.Has(Obj + "stoker.sarif"));
        Assert.False(_sandbox.Has(Obj + "stoker.ledger.json"));
        Assert.False(Directory.Exists(_sandbox.PathOf(Report)));
        Assert.DoesNotContain("stoker", build.All.Replace(_sandbox.Root, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_plain_local_build_warns_and_leaves_no_ledger()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        (await _sandbox.BuildAsync("App")).MustSucceed();

        Assert.False(_sandbox.Has(Obj + "stoker.sarif"));
        Assert.False(_sandbox.Has(Obj + "stoker.ledger.json"));
        Assert.False(Directory.Exists(_sandbox.PathOf(Report)));
    }

    [Fact]
    public async Task A_design_time_build_leaves_no_ledger_but_has_the_analyzer()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        var build = await _sandbox.BuildAsync(
            "App", "-t:Compile", "-p:StokerReport=true", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");

        build.MustSucceed();
        Assert.Contains("Stoker.Analyzers.dll", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("stoker.report", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("errorlog", build.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_report_build_of_an_app_leaves_the_ledger_and_the_report_and_prints_the_table()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        var build = await _sandbox.BuildAsync("App", "-p:StokerReport=true");

        build.MustSucceed();
        Assert.Contains("\"chat\"", _sandbox.Read(Obj + "stoker.ledger.json"), StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", _sandbox.Read(Report + "report.json"), StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", _sandbox.Read(Report + "report.md"), StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("STK1000", build.All, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", build.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ci_build_makes_the_report_unasked_and_one_that_says_no_makes_none()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        (await _sandbox.BuildAsync("App", "-p:CI=true", "-p:StokerReport=false")).MustSucceed();
        Assert.False(_sandbox.Has(Report + "report.json"));

        (await _sandbox.BuildAsync("App", "-p:CI=true")).MustSucceed();
        Assert.True(_sandbox.Has(Report + "report.json"));
    }

    [Fact]
    public async Task A_second_build_prints_the_same_totals_and_compiles_nothing()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();
        var compiled = _sandbox.TimeOf(Obj + "App.dll");
        var report = _sandbox.Read(Report + "report.json");

        var again = await _sandbox.BuildAsync("App", "-p:StokerReport=true");

        again.MustSucceed();
        Assert.Equal(compiled, _sandbox.TimeOf(Obj + "App.dll"));
        Assert.Equal(report, _sandbox.Read(Report + "report.json"));
        Assert.Contains("gpt-5.4-mini", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_was_deleted_makes_the_compile_run_again()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();
        File.Delete(_sandbox.PathOf(Obj + "stoker.ledger.json"));

        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();

        Assert.True(_sandbox.Has(Obj + "stoker.ledger.json"));
    }

    [Fact]
    public async Task A_body_only_edit_of_a_library_changes_the_totals_and_the_app_is_not_compiled()
    {
        _sandbox
            .Write("Library/Library.csproj", Code.Project()).Write("Library/Summaries.cs", Code.Library("Summarize."))
            .Write("App/App.csproj", Code.Project("Exe", openAI: false, references: "../Library/Library.csproj")).Write("App/Program.cs", Code.CallsLibrary);
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();
        var compiled = _sandbox.TimeOf(Obj + "App.dll");
        var report = _sandbox.Read(Report + "report.json");
        Assert.Contains("Summaries.cs", report, StringComparison.Ordinal);
        Assert.False(_sandbox.Has("Library/bin/Debug/net10.0/stoker/report.json"));

        _sandbox.Write("Library/Summaries.cs", Code.Library("Summarize the ticket in three sentences, then name the mood of its author."));
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();

        Assert.Equal(compiled, _sandbox.TimeOf(Obj + "App.dll"));
        Assert.NotEqual(report, _sandbox.Read(Report + "report.json"));
    }

    [Fact]
    public async Task Without_analyzers_the_last_numbers_stay_and_are_called_out_of_date()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();
        _sandbox.Write("App/Program.cs", Code.OneCall + "\nSystem.Console.WriteLine();\n");

        var skipped = await _sandbox.BuildAsync("App", "-p:StokerReport=true", "-p:RunAnalyzers=false");

        skipped.MustSucceed();
        Assert.Contains("analyzers were skipped", skipped.Out, StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", skipped.Out, StringComparison.Ordinal);

        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();
        Assert.DoesNotContain("analyzers were skipped", _sandbox.Read(Report + "report.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2.1")]
    public async Task A_log_of_the_users_own_feeds_the_ledger_and_stays_clean_of_it(string version)
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);

        (await _sandbox.BuildAsync("App", "-p:StokerReport=true", $"-p:ErrorLog=mine.sarif%2cversion={version}")).MustSucceed();

        Assert.DoesNotContain("\"ledger\"", _sandbox.Read("App/mine.sarif"), StringComparison.Ordinal);
        Assert.Contains("gpt-5.4-mini", _sandbox.Read(Obj + "stoker.ledger.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_takes_everything_away_again()
    {
        _sandbox.Write("App/App.csproj", Code.Project("Exe")).Write("App/Program.cs", Code.OneCall);
        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();

        (await _sandbox.BuildAsync("App", "-t:Clean", "-p:StokerReport=true")).MustSucceed();

        Assert.Empty(Directory.EnumerateFiles(_sandbox.Root, "stoker.*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(_sandbox.Root, "report.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_test_project_is_left_out()
    {
        _sandbox.Write("App/App.csproj", TestProject).Write("App/Program.cs", Code.OneCall);

        (await _sandbox.BuildAsync("App", "-p:StokerReport=true")).MustSucceed();

        Assert.False(_sandbox.Has(Obj + "stoker.ledger.json"));
        Assert.False(_sandbox.Has(Report + "report.json"));
    }

    [Fact]
    public async Task A_test_project_is_silent_unless_it_says_that_it_is_an_app()
    {
        _sandbox.Write("App/App.csproj", TestProject).Write("App/Program.cs", Code.FrontierInLoop);

        var silent = await _sandbox.BuildAsync("App");
        var asked = await _sandbox.BuildAsync("App", "-t:Rebuild", "-p:StokerApp=true");

        silent.MustSucceed();
        Assert.DoesNotContain("STK", silent.All, StringComparison.Ordinal);
        Assert.Contains("STK2002", asked.All, StringComparison.Ordinal);
    }

    private static string TestProject => Code.Project("Exe").Replace("<Nullable>", "<IsTestProject>true</IsTestProject><Nullable>", StringComparison.Ordinal);
}
