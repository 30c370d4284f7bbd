using Microsoft.Build.Framework;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.BuildTasks.Tests;

/// <summary>What an app's build does with its traffic file and its baseline.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly RecordingEngine _engine = new();

    public void Dispose() => _directory.Dispose();

    private string Baseline => _directory.PathOf("app/stoker.baseline.json");

    private string Traffic => _directory.PathOf("app/stoker.traffic.json");

    [Fact]
    public void Without_files_nothing_is_compared_and_nothing_is_said()
    {
        Assert.True(Run(1_000, task => task.Gate = true));

        Assert.Empty(_engine.Warnings);
        Assert.Null(Report().Apps[0].Change);
        Assert.False(File.Exists(Baseline));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Growth_is_an_error_only_at_the_gate_and_the_report_shows_it(bool gate)
    {
        Run(1_000, task => task.UpdateBaseline = true);

        Assert.Equal(!gate, Run(9_000, task => task.Gate = gate));

        Assert.Equal(gate ? ["STK9002"] : [], _engine.Errors.Select(error => error.Code));
        Assert.Equal(gate ? [] : ["STK9002"], _engine.Warnings.Select(warning => warning.Code));
        Assert.True(Report().Apps[0].Change!.Total.TokensPerCall > 0);
        Assert.Contains("against stoker.baseline.json", File.ReadAllText(_directory.PathOf("app/bin/stoker/report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_writes_the_baseline_anew_is_not_told_of_growth()
    {
        Run(1_000, task => task.UpdateBaseline = true);

        Assert.True(Run(9_000, task => (task.UpdateBaseline, task.Gate) = (true, true)));
        Assert.Empty(_engine.Warnings);
    }

    [Theory]
    [InlineData("899", null, false)]
    [InlineData("900", null, true)]
    [InlineData(null, "0.0001", false)]
    [InlineData(null, "1000", true)]
    public void What_is_allowed_is_a_property(string? percent, string? usd, bool passes)
    {
        Run(1_000, task => task.UpdateBaseline = true);

        Assert.Equal(passes, Run(10_000, task => (task.Gate, task.MaxIncreasePercent, task.MaxIncreaseUsd) = (true, percent, usd)));
    }

    [Theory]
    [InlineData("much", null)]
    [InlineData(null, "$5")]
    public void An_allowed_increase_that_is_no_number_is_told_and_fails_only_the_gate(string? percent, string? usd)
    {
        Assert.True(Run(1_000, task => (task.MaxIncreasePercent, task.MaxIncreaseUsd) = (percent, usd)));
        Assert.Equal("STK1006", Assert.Single(_engine.Warnings).Code);

        Assert.False(Run(1_000, task => (task.Gate, task.MaxIncreasePercent, task.MaxIncreaseUsd) = (true, percent, usd)));
    }

    [Fact]
    public void A_baseline_that_is_demanded_and_missing_fails_the_gate()
    {
        Assert.False(Run(1_000, task => (task.Gate, task.MaxIncreasePercent) = (true, "10")));
        Assert.Equal("STK9005", Assert.Single(_engine.Errors).Code);

        Assert.False(Run(1_000, task => (task.Gate, task.BaselineFile) = (true, _directory.PathOf("elsewhere.json"))));
        Assert.Contains(_engine.Errors, error => error.Code == "STK9006");
    }

    [Fact]
    public void A_broken_baseline_is_told_once_at_its_place_and_kept()
    {
        _directory.Write("app/stoker.baseline.json", "{\n  \"schema\": 1, \"app\": \"App\",\n  \"usd\": \"3\"\n}");

        Assert.True(Run(1_000, task => task.UpdateBaseline = true));

        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal(("STK9006", Baseline, 3), (warning.Code, warning.File, warning.LineNumber));
        Assert.Contains("\"usd\"", File.ReadAllText(Baseline), StringComparison.Ordinal);
    }

    [Fact]
    public void No_baseline_is_written_of_an_app_whose_ledger_is_out_of_date()
    {
        Assert.True(Run(1_000, task => task.UpdateBaseline = true, stale: "analyzers were skipped in the last build"));

        Assert.Contains(_engine.Warnings, warning => warning.Code == "STK9005" && warning.Message!.Contains("no baseline is written", StringComparison.Ordinal));
        Assert.False(File.Exists(Baseline));
    }

    [Fact]
    public void Traffic_is_written_once_and_in_force_afterwards()
    {
        Run(1_000, task => task.UpdateTraffic = true);
        var skeleton = File.ReadAllText(Traffic);
        Assert.Contains("\"ticket.Body\": null", skeleton, StringComparison.Ordinal);

        File.WriteAllText(Traffic, skeleton.Replace("\"ticket.Body\": null", "\"ticket.Body\": 70", StringComparison.Ordinal));
        Run(1_000, task => task.UpdateTraffic = true);

        Assert.Equal(70, Report().Apps[0].Calls[0].Parts[0].Tokens.Expected);
        Assert.Contains("\"ticket.Body\": 70", File.ReadAllText(Traffic), StringComparison.Ordinal);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void A_traffic_file_that_is_named_and_not_there_is_told_unless_it_is_being_written()
    {
        var named = _directory.PathOf("team.json");
        Assert.True(Run(1_000, task => task.TrafficFile = named));
        Assert.Equal("STK9006", Assert.Single(_engine.Warnings).Code);

        Assert.True(Run(1_000, task => (task.TrafficFile, task.UpdateTraffic) = (named, true)));
        Assert.Empty(_engine.Warnings);
        Assert.True(File.Exists(named));
    }

    private Report Report() => ReportJson.Read(File.ReadAllText(_directory.PathOf("app/bin/stoker/report.json")));

    private bool Run(int tokens, Action<LinkReport> with, string? stale = null)
    {
        _engine.Errors.Clear();
        _engine.Warnings.Clear();
        var main = new EntryPoint("main", "main", "M:Desk.Run", new SourcePlace(_directory.PathOf("app/Desk.cs"), 1, 1));
        var call = new LedgerCall
        {
            Id = "M:Desk.Run#chat#1",
            Method = "M:Desk.Run",
            Place = new SourcePlace(_directory.PathOf("app/Desk.cs"), 7, 9),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = new ModelBinding(BindingKind.Literal, "gpt-4o-mini", "openai"),
            Prompt = new PromptShape([new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: new TokenRange(0, tokens, null, Provenance.Assumed, "'ticket.Body'"))], 0),
            Output = TokenRange.Zero,
            ExpectedOutput = TokenRange.Zero,
        };
        var ledger = new ProjectLedger
        {
            Assembly = "App",
            IsApp = true,
            Stale = stale,
            Calls = [call],
            Methods = [new LedgerMethod("M:Desk.Run", "Desk.Run", main.Place, [call.Id], [])],
            EntryPoints = [main],
        };
        var task = new LinkReport
        {
            BuildEngine = _engine,
            LedgerFile = _directory.Write("app/obj/stoker.ledger.json", LedgerJson.Write(ledger)),
            ExpectsLedger = true,
            References = Array.Empty<ITaskItem>(),
            Sdks = ["OpenAI"],
            AssemblyName = "App",
            ProjectFile = _directory.PathOf("app/App.csproj"),
            TargetFramework = "net10.0",
            ReportDirectory = _directory.PathOf("app/bin/stoker/"),
        };
        with(task);
        return task.Execute();
    }
}
