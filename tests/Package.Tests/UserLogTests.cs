namespace Stoker.Package.Tests;

/// <summary>Projects that have the compiler write a log of their own.</summary>
public sealed class UserLogTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(",version=1")]
    [InlineData(",version=2.1")]
    public async Task A_log_in_either_format_feeds_the_ledger_and_stays_clean_of_it(string version)
    {
        _shop.App(properties: $"<ErrorLog>mine.sarif{version}</ErrorLog>");

        (await _shop.ReportAsync("App")).MustSucceed();

        _shop.MustReportOneCall();
        var log = _shop.Sandbox.Read("App/mine.sarif");
        Assert.DoesNotContain("\"ledger\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("call sites found; the build task", log.Replace("{0} call", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(_shop.Sandbox.Has(_shop.ObjOf("App") + "stoker.sarif"));
    }

    [Fact]
    public async Task A_log_that_a_target_names_late_is_found_all_the_same()
    {
        _shop.App().Write("Directory.Build.targets", """
            <Project>
              <Target Name="NameLog" BeforeTargets="CoreCompile">
                <PropertyGroup><ErrorLog>$(MSBuildProjectDirectory)/late.sarif</ErrorLog></PropertyGroup>
              </Target>
            </Project>
            """);

        (await _shop.ReportAsync("App")).MustSucceed();

        _shop.MustReportOneCall();
        Assert.DoesNotContain("\"ledger\"", _shop.Sandbox.Read("App/late.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_path_for_the_logs_of_all_projects_mixes_no_ledgers()
    {
        _shop.Library()
            .App(Code.OneCall + Code.CallsLibrary, items: Shop.Reference + "<ProjectReference Include=\"../Library/Library.csproj\" />")
            .Write("Directory.Build.props", "<Project><PropertyGroup><ErrorLog>$(MSBuildThisFileDirectory)all.sarif,version=2.1</ErrorLog></PropertyGroup></Project>");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Equal("Library/Summaries.cs", Relative(Assert.Single(_shop.Ledger("Library").Calls).Place.File));
        Assert.Equal("App/Program.cs", Relative(Assert.Single(_shop.Ledger("App").Calls).Place.File));
        Assert.Equal(2, _shop.ReportOf().Coverage.Priced);
    }

    private string Relative(string file) => Path.GetRelativePath(_shop.Sandbox.Root, file).Replace('\\', '/');
}
