namespace Stoker.Package.Tests;

/// <summary>Builds in which warnings are errors, or are silenced.</summary>
public sealed class WarningTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("-p:TreatWarningsAsErrors=true")]
    [InlineData("-warnaserror")]
    public async Task Where_warnings_are_errors_a_finding_is_one_as_of_any_analyzer(string option)
    {
        _shop.App(Code.FrontierInLoop);

        var build = await _shop.ReportAsync("App", option);

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error STK2002", build.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:TreatWarningsAsErrors=true")]
    [InlineData("-warnaserror")]
    public async Task Where_warnings_are_errors_code_without_a_finding_builds_and_is_reported(string option)
    {
        _shop.App();

        (await _shop.ReportAsync("App", option)).MustSucceed();

        _shop.MustReportOneCall();
    }

    [Fact]
    public async Task NoWarn_silences_a_rule_and_the_calls_are_counted_all_the_same()
    {
        _shop.App(Code.FrontierInLoop, "<NoWarn>$(NoWarn);STK1000;STK2001;STK2002</NoWarn>");

        var build = await _shop.ReportAsync("App", "-p:TreatWarningsAsErrors=true");

        build.MustSucceed();
        Assert.Equal("gpt-6.1-sol", Assert.Single(_shop.Ledger().Calls).Model.Model);
        Assert.DoesNotContain(_shop.Ledger().Findings, finding => finding is { Rule: "STK2002", Suppressed: false });
        Assert.Equal(1, _shop.ReportOf().Coverage.Priced);
    }
}
