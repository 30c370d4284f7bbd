namespace Stoker.Package.Tests;

/// <summary>The ways that people and machines start a build.</summary>
public sealed class BuildKindTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task A_project_without_an_sdk_pays_nothing_no_analyzer_no_log_no_ledger_no_word()
    {
        _shop.App(Code.NoCall, openAI: false);

        var build = await _shop.ReportAsync("App");
        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App");

        build.MustSucceed();
        Assert.DoesNotContain("STK", build.All, StringComparison.Ordinal);
        Assert.DoesNotContain(arguments.Analyzers, name => name.StartsWith("Stoker.", StringComparison.Ordinal));
        Assert.Empty(arguments.AdditionalFiles);
        Assert.DoesNotContain(arguments.Configs, path => Path.GetFileName(path).StartsWith("stoker-", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(_shop.Sandbox.Root, "stoker.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_project_has_its_ledger_its_report_and_its_table_and_clean_takes_them_away()
    {
        _shop.App();

        var build = await _shop.ReportAsync("App");

        build.MustSucceed();
        _shop.MustReportOneCall();
        Assert.Contains("gpt-5.4-mini", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("STK1000", build.All, StringComparison.Ordinal);

        (await _shop.ReportAsync("App", "-t:Clean", "--no-restore")).MustSucceed();
        Assert.Empty(Directory.EnumerateFiles(_shop.Sandbox.PathOf("App"), "stoker.*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(_shop.Sandbox.PathOf("App"), "report.*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_second_build_and_one_that_compiles_all_again_say_the_same()
    {
        _shop.App();
        (await _shop.ReportAsync("App")).MustSucceed();
        var report = _shop.Sandbox.Read("App/bin/Debug/net10.0/stoker/report.json");

        (await _shop.ReportAsync("App", "--no-restore")).MustSucceed();
        Assert.Equal(report, _shop.Sandbox.Read("App/bin/Debug/net10.0/stoker/report.json"));

        (await _shop.ReportAsync("App", "--no-restore", "--no-incremental")).MustSucceed();
        Assert.Equal(report, _shop.Sandbox.Read("App/bin/Debug/net10.0/stoker/report.json"));
    }

    [Fact]
    public async Task An_ide_gets_the_analyzer_and_neither_log_nor_marker()
    {
        _shop.App();

        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App", "-p:StokerReport=true");

        Assert.Equal(["Newtonsoft.Json.dll", "Stoker.Analyzers.dll", "Stoker.CodeFixes.dll", "Stoker.Core.dll"], arguments.Analyzers.Where(IsOurs).Order(StringComparer.Ordinal));
        Assert.Empty(arguments.Logs);
        Assert.DoesNotContain(arguments.AdditionalFiles, path => path.EndsWith("stoker.report", StringComparison.Ordinal));

        static bool IsOurs(string name) => name.StartsWith("Stoker.", StringComparison.Ordinal) || name == "Newtonsoft.Json.dll";
    }

    [Fact]
    public async Task Each_target_framework_has_its_own_ledger_and_report()
    {
        _shop.App();
        _shop.Sandbox.Write("App/App.csproj", _shop.Sandbox.Read("App/App.csproj").Replace(
            "<TargetFramework>net10.0</TargetFramework>",
            "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>",
            StringComparison.Ordinal));

        (await _shop.ReportAsync("App")).MustSucceed();

        _shop.MustReportOneCall(framework: "net10.0");
        _shop.MustReportOneCall(framework: "net10.0-windows");
        Assert.Equal("net10.0-windows", _shop.Ledger(framework: "net10.0-windows").TargetFramework);
    }

    public static TheoryData<string, string[]> SolutionBuilds => new()
    {
        { "a solution, projects at the same time", ["Shop.slnx", "-m:2"] },
        { "the app alone", ["App"] },
        { "as a graph", ["Shop.slnx", "-graph"] },
        { "as a graph whose projects cannot call each other", ["App", "-graph", "-isolate", "--no-restore"] },
    };

    [Theory]
    [MemberData(nameof(SolutionBuilds))]
    public async Task An_app_reports_itself_and_its_library(string how, string[] arguments)
    {
        _shop.Library()
            .App(Code.OneCall + Code.CallsLibrary, items: Shop.Reference + "<ProjectReference Include=\"../Library/Library.csproj\" />")
            .Write("Shop.slnx", "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Library/Library.csproj\" /></Solution>");

        if (arguments.Contains("--no-restore"))
        {
            // NuGet's restore calls from project to project.
            (await _shop.Sandbox.RunAsync("dotnet", ["restore", "App"])).MustSucceed();
        }

        (await _shop.ReportAsync(arguments)).MustSucceed();

        Assert.True(_shop.Ledger("Library").Calls.Count == 1, how);
        Assert.False(_shop.Sandbox.Has("Library/bin/Debug/net10.0/stoker/report.json"));
        var report = _shop.ReportOf();
        Assert.Equal(["App", "Library"], report.Calls.Select(call => call.Assembly).Order());
        Assert.Equal(2, report.Coverage.Priced);
        Assert.Equal(report.Calls.Sum(call => call.UsdPerCall!.Expected) * 1000, report.UsdPer1000Requests!.Expected);
        Assert.True(report.UsdPer1000Requests.Expected > Shop.OneCallUsdPer1000);
        Assert.Empty(report.Notes);
    }
}
