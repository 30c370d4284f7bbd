using Stoker.Core.Reports;

namespace Stoker.EndToEnd.Tests;

/// <summary>Every light bulb of the sample, pressed.</summary>
public sealed class SampleFixTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Every_fix_applied_to_a_copy_of_the_sample_compiles_and_lowers_what_1000_requests_cost()
    {
        _sandbox.CopySample().UseStoker();
        var before = await ReportAsync();
        using var sample = await SampleWorkspace.OpenAsync(_sandbox, TestContext.Current.CancellationToken);

        var applied = await sample.FixAllAsync(TestContext.Current.CancellationToken);
        await sample.SaveAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(applied);
        var after = await ReportAsync();
        Assert.All(before.Apps.Zip(after.Apps), pair => Assert.True(
            pair.Second.UsdPer1000Requests!.Expected < pair.First.UsdPer1000Requests!.Expected,
            $"{pair.First.Name}: {pair.First.UsdPer1000Requests.Expected} before, {pair.Second.UsdPer1000Requests.Expected} after {string.Join("; ", applied)}"));
    }

    private async Task<Report> ReportAsync()
    {
        var command = await _sandbox.StokerAsync("report", _sandbox.PathOf("samples/SupportDesk"), "--format", "json");
        command.MustSucceed();
        return ReportJson.Read(command.Out);
    }
}
