namespace Stoker.Package.Tests;

/// <summary>What lies between compiler and report may be missing, damaged or old: one clear message, and no build fails that asked for no gate.</summary>
public sealed class BrokenInputTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Without_analyzers_the_first_build_has_an_empty_ledger_that_is_called_stale()
    {
        _shop.App();

        (await _shop.ReportAsync("App", "-p:RunAnalyzers=false", "-warnaserror")).MustSucceed();

        Assert.Equal("analyzers were skipped", _shop.Ledger().Stale);
        Assert.Contains("analyzers were skipped", Assert.Single(_shop.ReportOf().Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_analyzers_the_last_numbers_stay_and_are_called_stale_until_they_run_again()
    {
        _shop.App();
        (await _shop.ReportAsync("App")).MustSucceed();
        _shop.Write("App/Program.cs", Code.OneCall + "\nSystem.Console.WriteLine();\n");

        (await _shop.ReportAsync("App", "--no-restore", "-p:RunAnalyzers=false")).MustSucceed();
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportOf().UsdPer1000Requests!.Expected);
        Assert.Contains("analyzers were skipped", Assert.Single(_shop.ReportOf().Notes), StringComparison.Ordinal);

        (await _shop.ReportAsync("App", "--no-restore")).MustSucceed();
        _shop.MustReportOneCall();
    }

    [Fact]
    public async Task A_compiler_log_that_something_damages_is_told_with_file_and_line_and_keeps_the_last_numbers()
    {
        _shop.App(properties: "<ErrorLog>mine.sarif,version=2.1</ErrorLog>");
        (await _shop.ReportAsync("App")).MustSucceed();
        _shop.Write("App/Program.cs", Code.OneCall + "\nSystem.Console.WriteLine();\n").Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup><TargetsTriggeredByCompilation>DamageLog;$(TargetsTriggeredByCompilation)</TargetsTriggeredByCompilation></PropertyGroup>
              <Target Name="DamageLog"><WriteLinesToFile File="mine.sarif" Lines="{;  not JSON" Overwrite="true" /></Target>
            </Project>
            """);

        var build = await _shop.ReportAsync("App", "--no-restore", "-warnaserror");

        build.MustSucceed();
        Assert.Contains("mine.sarif(2,", Assert.Single(build.LinesWith("warning STK9006")), StringComparison.Ordinal);
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportOf().UsdPer1000Requests!.Expected);
        Assert.NotNull(_shop.Ledger().Stale);
    }

    [Fact]
    public async Task A_truncated_ledger_of_a_library_is_told_with_file_and_line_and_lowers_the_coverage()
    {
        _shop.Library().App(items: Shop.Reference + "<ProjectReference Include=\"../Library/Library.csproj\" />");
        (await _shop.ReportAsync("App")).MustSucceed();
        var file = _shop.ObjOf("Library") + "stoker.ledger.json";
        var text = _shop.Sandbox.Read(file);
        _shop.Write(file, text[..(text.Length / 2)]);

        var build = await _shop.ReportAsync("App", "--no-restore", "-warnaserror");

        build.MustSucceed();
        Assert.Contains("stoker.ledger.json(1,", Assert.Single(build.LinesWith("warning STK9006")), StringComparison.Ordinal);
        Assert.Equal(1, _shop.ReportOf().Coverage.WithoutLedger);
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportOf().UsdPer1000Requests!.Expected);
    }

    [Fact]
    public async Task A_library_without_stoker_lowers_the_coverage_by_name()
    {
        _shop.Library(items: "").App(items: Shop.Reference + "<ProjectReference Include=\"../Library/Library.csproj\" />");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Equal(1, _shop.ReportOf().Coverage.WithoutLedger);
        Assert.Contains("Library", Assert.Single(_shop.ReportOf().Notes), StringComparison.Ordinal);
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportOf().UsdPer1000Requests!.Expected);
    }
}
