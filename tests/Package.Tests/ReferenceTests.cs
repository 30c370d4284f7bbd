namespace Stoker.Package.Tests;

/// <summary>The ways that a project comes by the package, and where its build puts things.</summary>
public sealed class ReferenceTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task A_reference_that_a_library_keeps_to_itself_leaves_the_app_alone()
    {
        _shop.Library().App(items: "<ProjectReference Include=\"../Library/Library.csproj\" />");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Single(_shop.Ledger("Library").Calls);
        Assert.False(_shop.Sandbox.Has(_shop.ObjOf("App") + "stoker.ledger.json"));
        Assert.False(_shop.Sandbox.Has("App/bin/Debug/net10.0/stoker/report.json"));
    }

    [Fact]
    public async Task A_reference_that_a_library_passes_on_serves_the_app_too()
    {
        _shop.Library(items: Shop.Reference.Replace(" PrivateAssets=\"all\"", " PrivateAssets=\"none\"", StringComparison.Ordinal))
            .App(Code.OneCall + Code.CallsLibrary, items: "<ProjectReference Include=\"../Library/Library.csproj\" />");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Single(_shop.Ledger("App").Calls);
        Assert.Equal(2, _shop.ReportOf().Coverage.Priced);
    }

    [Fact]
    public async Task A_project_that_takes_the_analyzers_out_gets_none_by_the_back_door()
    {
        _shop.App(Code.FrontierInLoop).Write("Directory.Build.targets", """
            <Project>
              <Target Name="TakeOut" AfterTargets="ResolveLockFileAnalyzers">
                <ItemGroup><Analyzer Remove="@(Analyzer->WithMetadataValue('NuGetPackageId', 'Stoker'))" /></ItemGroup>
              </Target>
            </Project>
            """);

        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App");

        Assert.DoesNotContain("Stoker.Analyzers.dll", arguments.Analyzers);
    }

    [Fact]
    public async Task One_global_reference_serves_every_project_of_the_tree()
    {
        _shop.Library(items: "").App(Code.OneCall + Code.CallsLibrary, items: "<ProjectReference Include=\"../Library/Library.csproj\" />");
        ManageCentrally($"<GlobalPackageReference Include=\"Stoker\" Version=\"{PackageFeed.Version}\" />");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Single(_shop.Ledger("Library").Calls);
        Assert.Equal(2, _shop.ReportOf().Coverage.Priced);
    }

    [Fact]
    public async Task Versions_that_are_managed_centrally_change_nothing()
    {
        _shop.App(items: "<PackageReference Include=\"Stoker\" PrivateAssets=\"all\" />");
        ManageCentrally($"<PackageVersion Include=\"Stoker\" Version=\"{PackageFeed.Version}\" />");

        (await _shop.ReportAsync("App")).MustSucceed();

        _shop.MustReportOneCall();
    }

    [Fact]
    public async Task In_the_artifacts_layout_ledger_and_report_lie_with_the_artifacts()
    {
        _shop.App().Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.True(_shop.Sandbox.Has("artifacts/obj/App/debug/stoker.ledger.json"));
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportIn("artifacts/bin/App/debug/stoker/").UsdPer1000Requests!.Expected);
    }

    private void ManageCentrally(string item)
    {
        _shop.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="OpenAI" Version="{Code.OpenAI}" />
                {item}
              </ItemGroup>
            </Project>
            """);
        foreach (var project in Directory.EnumerateFiles(_shop.Sandbox.Root, "*.csproj", SearchOption.AllDirectories))
        {
            File.WriteAllText(project, File.ReadAllText(project).Replace($"\"OpenAI\" Version=\"{Code.OpenAI}\"", "\"OpenAI\"", StringComparison.Ordinal));
        }
    }
}
