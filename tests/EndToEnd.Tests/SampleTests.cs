using Stoker.Core.Reports;

namespace Stoker.EndToEnd.Tests;

/// <summary>The README's main command.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly Sandbox _elsewhere = new();

    public void Dispose() => _elsewhere.Dispose();

    [Fact]
    public async Task The_sample_is_reported_with_the_model_that_each_app_registers()
    {
        var command = await _elsewhere.StokerAsync("report", Path.Combine(SampleCopy.RepositoryRoot, "samples", "SupportDesk"), "--format", "json");

        command.MustSucceed();
        var apps = ReportJson.Read(command.Out).Apps;
        Assert.Equal(["SupportDesk.Web", "SupportDesk.Worker"], apps.Select(app => app.Name));
        var inWeb = apps[0].Calls.Single(call => call.Place.File.EndsWith("TicketSummarizer.cs", StringComparison.Ordinal));
        var inWorker = apps[1].Calls.Single(call => call.Place.File.EndsWith("TicketSummarizer.cs", StringComparison.Ordinal));
        Assert.Equal(inWeb.Id, inWorker.Id);
        Assert.NotNull(inWeb.Model);
        Assert.NotNull(inWorker.Model);
        Assert.NotEqual(inWeb.Model, inWorker.Model);
        Assert.True(inWeb.UsdPerCall!.Expected > inWorker.UsdPerCall!.Expected);
        Assert.Contains(apps[0].Calls, call => call.Place.File.EndsWith("Assistant.razor", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Assistant.AskAsync: 1",
                "POST /tickets/index: |closed| / 200",
                "POST /tickets/search: 1",
                "POST /tickets/triage: |translated| + |tickets|",
                "POST /tickets/{id:int}/handover: 4",
                "POST /tickets/{id:int}/investigation: 6",
                "POST /tickets/{id:int}/reply: 1",
                "POST /tickets/{id:int}/summary: 1",
            ],
            apps[0].EntryPoints.Select(entry => $"{entry.Name}: {entry.Text(entry.Calls.Expected)}"));
        var triage = apps[0].EntryPoints.Single(entry => entry.Name == "POST /tickets/triage");
        Assert.Equal("O(|translated| + |tickets|)", triage.Shape(triage.Input.Expected));
        Assert.Equal(["BacklogWorker", "NightlyWorker"], apps[1].EntryPoints.Select(entry => entry.Name));
        Assert.NotEmpty(apps[1].UnreachedCalls);
    }
}
