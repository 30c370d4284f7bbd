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
        Assert.All(before.Apps.Zip(after.Apps), pair => Assert.True(Total(pair.Second) <= Total(pair.First), $"{pair.First.Name}: {Total(pair.First)} before, {Total(pair.Second)} after"));
        Assert.True(after.Apps.Sum(Total) < before.Apps.Sum(Total), string.Join("; ", applied));

        _sandbox.Write("before.json", ReportJson.Write(before));
        var diff = await _sandbox.StokerAsync("diff", _sandbox.PathOf("samples/SupportDesk"), "--no-build", "--base", "before.json");
        diff.MustSucceed();
        Assert.Contains("SupportDesk.Worker", diff.Out, StringComparison.Ordinal);
        Assert.Contains("price", diff.Out, StringComparison.Ordinal);
        Assert.Contains("tokens per call", diff.Out, StringComparison.Ordinal);
    }

    // Some fixes save only where the calls they mend are reached: each app has entry points of its own.
    private static decimal Total(AppReport app) => app.UsdPer1000Requests!.Expected;

    private async Task<Report> ReportAsync()
    {
        var command = await _sandbox.StokerAsync("report", _sandbox.PathOf("samples/SupportDesk"), "--format", "json");
        command.MustSucceed();
        return ReportJson.Read(command.Out);
    }
}
