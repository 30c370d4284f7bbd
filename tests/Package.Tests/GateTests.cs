namespace Stoker.Package.Tests;

/// <summary>A budget that is too small fails a build that asked for the gate, and no other.</summary>
public sealed class GateTests(PackageFeed feed) : IDisposable
{
    private readonly Shop _shop = new(feed);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Only_the_gate_fails_a_build_over_its_budget_and_a_raised_budget_passes_it()
    {
        _shop.App();
        Budget("0.01");

        var gated = await _shop.ReportAsync("App", "-p:StokerGate=true");
        Assert.Equal(1, gated.ExitCode);
        Assert.Contains("support", Assert.Single(gated.LinesWith("error STK9001")), StringComparison.Ordinal);

        (await _shop.ReportAsync("App", "--no-restore")).MustSucceed();

        Budget("1000");
        (await _shop.ReportAsync("App", "--no-restore", "-p:StokerGate=true")).MustSucceed();
        Assert.Equal(Shop.OneCallUsdPer1000, _shop.ReportOf().UsdPer1000Requests!.Expected);
    }

    private void Budget(string usd) =>
        _shop.Write(".editorconfig", $"root = true\n[*.cs]\nstoker.budget = support\nstoker.budget_usd_per_month = {usd}\nstoker.requests_per_month = 100000\n");
}
