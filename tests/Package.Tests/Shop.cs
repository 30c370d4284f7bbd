using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Package.Tests;

/// <summary>A small solution of a test's own whose projects reference the package as a user's do.</summary>
internal sealed class Shop : IDisposable
{
    /// <summary>USD for 1,000 requests of <see cref="Code.OneCall"/>: 11 tokens in and 50 out at gpt-5.4-mini's 0.75 and 4.50 USD a million.</summary>
    public const decimal OneCallUsdPer1000 = (11 * 0.75m + 50 * 4.50m) / 1000;

    /// <summary>How a project references the package when the reference is not to flow on.</summary>
    public static readonly string Reference = $"<PackageReference Include=\"Stoker\" Version=\"{PackageFeed.Version}\" PrivateAssets=\"all\" />";

    public Shop(PackageFeed feed)
    {
        Sandbox.Set("NUGET_PACKAGES", feed.Packages);
        Sandbox.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{feed.Folder}" />
                <add key="machine" value="{PackageFeed.MachinePackages}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="Stoker*" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    public Sandbox Sandbox { get; } = new();

    /// <summary>Adds an app: its code and the elements of its project file.</summary>
    public Shop App(string code = Code.OneCall, string properties = "", string? items = null, string name = "App", bool openAI = true)
    {
        Sandbox.Write($"{name}/{name}.csproj", With(Code.Project("Exe", openAI: openAI), properties, items ?? Reference)).Write($"{name}/Program.cs", code);
        return this;
    }

    /// <summary>Adds a library with one call.</summary>
    public Shop Library(string properties = "", string? items = null)
    {
        Sandbox.Write("Library/Library.csproj", With(Code.Project(), properties, items ?? Reference)).Write("Library/Summaries.cs", Code.Library("Summarize."));
        return this;
    }

    public Shop Write(string name, string text)
    {
        Sandbox.Write(name, text);
        return this;
    }

    /// <summary>Builds with a report.</summary>
    public Task<CommandResult> ReportAsync(params string[] arguments) => Sandbox.BuildAsync([.. arguments, "-p:StokerReport=true"]);

    public string ObjOf(string project, string framework = "net10.0") => $"{project}/obj/Debug/{framework}/";

    public ProjectLedger Ledger(string project = "App", string framework = "net10.0") =>
        LedgerJson.Read(Sandbox.Read(ObjOf(project, framework) + "stoker.ledger.json"));

    /// <summary>What the report says of the one app it is about.</summary>
    public AppReport ReportOf(string project = "App", string framework = "net10.0") => ReportIn($"{project}/bin/Debug/{framework}/stoker/");

    public AppReport ReportIn(string directory) => Assert.Single(ReportJson.Read(Sandbox.Read(directory + "report.json")).Apps);

    /// <summary>Fails unless the app's ledger and report hold <see cref="Code.OneCall"/> and nothing else.</summary>
    public void MustReportOneCall(string project = "App", string framework = "net10.0")
    {
        Assert.Equal("gpt-5.4-mini", Assert.Single(Ledger(project, framework).Calls).Model.Model);
        var report = ReportOf(project, framework);
        Assert.Single(report.Calls);
        Assert.Equal(OneCallUsdPer1000, report.UsdPer1000Requests!.Expected);
        Assert.Equal(new Coverage(Calls: 1, Priced: 1, ModelUnknown: 0, PriceUnknown: 0), report.Coverage);
        Assert.Empty(report.Notes);
    }

    public void Dispose() => Sandbox.Dispose();

    private static string With(string project, string properties, string items) => project
        .Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal)
        .Replace("</ItemGroup>", items + "</ItemGroup>", StringComparison.Ordinal);
}
