namespace Stoker.Package.Tests;

/// <summary>A team's catalogue makes Stoker work where none of the SDKs it knows is referenced.</summary>
public sealed class SdkCatalogTests(PackageFeed feed) : IDisposable
{
    private const string Catalog = """
        {
          "schema": 1, "assembly": "House",
          "calls": [ { "type": "House.Gateway", "methods": ["Ask"], "operation": "chat", "model": ["is: gpt-5.4-mini"], "prompt": ["question as user"], "cap": [] } ]
        }
        """;

    private const string Gateway = "namespace House { public class Gateway { public string Ask(string question) => question; } }";

    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task A_catalogue_above_the_project_describes_a_project_it_references()
    {
        _shop.App("System.Console.WriteLine(new House.Gateway().Ask(\"Summarize.\"));", items: Shop.Reference + "<ProjectReference Include=\"../House/House.csproj\" />", openAI: false)
            .Write("House/House.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")
            .Write("House/Gateway.cs", Gateway)
            .Write("House.stoker-sdk.json", Catalog);

        (await _shop.ReportAsync("App")).MustSucceed();

        Assert.Equal("gpt-5.4-mini", Assert.Single(_shop.Ledger().Calls).Model.Model);
    }

    [Fact]
    public async Task A_gateway_in_the_project_itself_is_described_beside_it_and_a_fault_is_told_at_its_line()
    {
        _shop.App("System.Console.WriteLine(new House.Gateway().Ask(\"Summarize.\"));\n" + Gateway, properties: "<AssemblyName>House</AssemblyName>", openAI: false)
            .Write("App/House.stoker-sdk.json", Catalog);

        (await _shop.ReportAsync("App")).MustSucceed();
        Assert.Single(_shop.Ledger().Calls);

        _shop.Write("App/House.stoker-sdk.json", Catalog.Replace("\"methods\"", "\"method\"", StringComparison.Ordinal));
        var build = await _shop.Sandbox.BuildAsync("App");
        Assert.Contains("App/House.stoker-sdk.json(3,", Assert.Single(build.LinesWith("warning STK1006").Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_of_an_assembly_that_is_not_referenced_changes_nothing()
    {
        _shop.App(Code.NoCall, openAI: false).Write("House.stoker-sdk.json", Catalog);

        Assert.Empty((await CompilerArguments.OfAsync(_shop.Sandbox, "App")).AdditionalFiles);
    }
}
