namespace Stoker.Package.Tests;

/// <summary><c>StokerMode</c>, and compilers that the analyzer cannot run in.</summary>
public sealed class ModeTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task None_neither_warns_nor_counts_nor_even_loads_the_analyzer()
    {
        _shop.App(Code.FrontierInLoop, "<StokerMode>none</StokerMode>");

        var build = await _shop.ReportAsync("App");
        var arguments = await CompilerArguments.OfAsync(_shop.Sandbox, "App");

        build.MustSucceed();
        Assert.DoesNotContain("STK", build.All, StringComparison.Ordinal);
        Assert.False(_shop.Sandbox.Has(_shop.ObjOf("App") + "stoker.ledger.json"));
        Assert.DoesNotContain(arguments.Analyzers, name => name.StartsWith("Stoker.", StringComparison.Ordinal));
        Assert.DoesNotContain("Newtonsoft.Json.dll", arguments.Analyzers);
    }

    [Fact]
    public async Task Quiet_never_warns_and_counts_all_the_same()
    {
        _shop.App(Code.FrontierInLoop, "<StokerMode>quiet</StokerMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        var build = await _shop.ReportAsync("App");

        build.MustSucceed();
        Assert.DoesNotContain("warning STK", build.Out, StringComparison.Ordinal);
        Assert.Contains(_shop.Ledger().Findings, finding => finding is { Rule: "STK2002", Severity: "info" });
    }

    [Fact]
    public async Task By_default_each_rule_has_its_own_severity()
    {
        _shop.App(Code.FrontierInLoop);

        var build = await _shop.Sandbox.BuildAsync("App");

        build.MustSucceed();
        Assert.Contains("warning STK2002", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("warning STK5001", build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_makes_a_warning_of_every_finding_but_not_of_what_a_call_costs()
    {
        _shop.App(Code.OneCall.Replace("new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 50 }", "null", StringComparison.Ordinal), "<StokerMode>Strict</StokerMode>");

        var build = await _shop.Sandbox.BuildAsync("App");

        build.MustSucceed();
        Assert.Contains("warning STK5001", build.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("warning STK1001", build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_team_writes_wins_over_the_mode()
    {
        _shop.App(Code.FrontierInLoop, "<StokerMode>quiet</StokerMode>").Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.STK2002.severity = error\n");

        var build = await _shop.Sandbox.BuildAsync("App");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error STK2002", build.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_mode_is_told_once_and_the_default_is_used()
    {
        _shop.App(Code.FrontierInLoop, "<StokerMode>quite</StokerMode>");

        var build = await _shop.Sandbox.BuildAsync("App", "--no-incremental");

        build.MustSucceed();
        Assert.Single(build.LinesWith("warning STK1006"));
        Assert.Contains("'quite'", build.Out, StringComparison.Ordinal);
        Assert.Contains("warning STK2002", build.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.13")]
    [InlineData("roslyn3.11")]
    public async Task A_compiler_below_the_floor_gets_one_coded_message_and_no_analyzer(string compiler)
    {
        _shop.App(Code.FrontierInLoop);

        var build = await _shop.Sandbox.BuildAsync("App", $"-p:CompilerApiVersion={compiler}", "-p:TreatWarningsAsErrors=true");

        build.MustSucceed();
        var line = Assert.Single(build.LinesWith("STK"));
        Assert.Contains("App.csproj : warning STK9005", line, StringComparison.Ordinal);
        Assert.Contains("9.0.300", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compiler_below_the_floor_is_none_of_a_projects_business_that_uses_no_sdk()
    {
        _shop.App(Code.NoCall, openAI: false);

        var build = await _shop.Sandbox.BuildAsync("App", "-p:CompilerApiVersion=roslyn4.8", "-warnaserror");

        build.MustSucceed();
        Assert.DoesNotContain("STK", build.All, StringComparison.Ordinal);
    }
}
