using Spectre.Console;
using Stoker.Cli.Commands;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Cli.Tests;

/// <summary><c>baseline</c>, <c>traffic</c>, <c>diff</c>, <c>explain</c> and what <c>check</c> makes of a change, on ledgers of an app.</summary>
public sealed class ChangeCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _directory.Dispose();

    private string Project => _directory.PathOf("Web/Web.csproj");

    private string BaselinePath => _directory.PathOf("Web/stoker.baseline.json");

    [Fact]
    public async Task Nothing_changed_is_0_and_said()
    {
        var ledger = WriteLedger();
        Assert.Equal(0, await RunAsync("baseline", ledger));

        Assert.Equal(0, await RunAsync("check", ledger, "--max-increase-percent", "0"));
        Assert.Equal(0, await RunAsync("diff", ledger));
        Assert.Contains("unchanged", _out.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(900, false, 0)]
    [InlineData(1_099, false, 0)]
    [InlineData(9_000, false, 4)]
    [InlineData(1_000, true, 4)]
    public async Task Growth_over_the_baseline_is_4(int tokens, bool inLoop, int exitCode)
    {
        await RunAsync("baseline", WriteLedger());

        Assert.Equal(exitCode, await RunAsync("check", WriteLedger(tokens, inLoop)));
        Assert.Equal(0, await RunAsync("diff", _directory.PathOf("web.ledger.json")));
        Assert.Equal(exitCode == 0, !_out.ToString().Contains(inLoop ? "STK9003" : "STK9002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Growth_within_what_is_allowed_is_0()
    {
        await RunAsync("baseline", WriteLedger());

        Assert.Equal(0, await RunAsync("check", WriteLedger(9_000), "--max-increase-percent", "900"));
        Assert.Equal(4, await RunAsync("check", WriteLedger(9_000), "--max-increase-percent", "900", "--max-increase-usd", "0.001"));
    }

    [Fact]
    public async Task A_demanded_baseline_that_is_missing_is_3_and_a_broken_one_is_1()
    {
        Assert.Equal(0, await RunAsync("check", WriteLedger()));
        Assert.Equal(3, await RunAsync("check", WriteLedger(), "--max-increase-percent", "10"));

        _directory.Write("Web/stoker.baseline.json", "{ \"schema\": 1 }");
        Assert.Equal(1, await RunAsync("check", WriteLedger()));
        Assert.Contains("stoker.baseline.json:1", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_keeps_what_people_accepted_and_is_not_written_over_when_broken()
    {
        await RunAsync("baseline", WriteLedger());
        const string Line = """{ "rule": "STK9002", "at": "Web", "reason": "launch", "until": "2999-01-01" }""";
        File.WriteAllText(BaselinePath, File.ReadAllText(BaselinePath).Replace("\"accepted\": []", $"\"accepted\": [ {Line} ]", StringComparison.Ordinal));

        Assert.Equal(0, await RunAsync("check", WriteLedger(9_000)));
        Assert.Contains("1 accepted", _out.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("baseline", WriteLedger(9_000)));
        Assert.Contains(Line, File.ReadAllText(BaselinePath), StringComparison.Ordinal);

        _directory.Write("Web/stoker.baseline.json", "{ oops");
        Assert.Equal(1, await RunAsync("baseline", WriteLedger()));
        Assert.Contains("nothing is written over it", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("{ oops", File.ReadAllText(BaselinePath));
    }

    [Fact]
    public async Task Traffic_is_written_and_then_in_force()
    {
        Assert.Equal(0, await RunAsync("traffic", WriteLedger(inLoop: true)));
        var path = _directory.PathOf("Web/stoker.traffic.json");
        Assert.Contains("\"ticket.Body\": null", File.ReadAllText(path), StringComparison.Ordinal);

        File.WriteAllText(path, File.ReadAllText(path).Replace("\"ticket.Body\": null", "\"ticket.Body\": 5000", StringComparison.Ordinal));
        Assert.Equal(0, await RunAsync("explain", "Desk.cs:7", _directory.PathOf("web.ledger.json")));
        Assert.Contains("§ 5,000", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diff_takes_a_baseline_a_ledger_and_a_report_as_its_base()
    {
        await RunAsync("baseline", WriteLedger());
        var kept = _directory.Write("kept/stoker.baseline.json", File.ReadAllText(BaselinePath));
        var ledger = _directory.Write("kept/base.ledger.json", File.ReadAllText(WriteLedger()));
        var head = WriteLedger(9_000);
        await RunAsync("report", ledger, "--output", _directory.PathOf("kept"));

        foreach (var other in new[] { kept, ledger, _directory.PathOf("kept/report.json") })
        {
            _out.GetStringBuilder().Clear();
            Assert.Equal(0, await RunAsync("diff", head, "--base", other, "--format", "markdown"));
            Assert.StartsWith("<!-- stoker:diff -->", _out.ToString(), StringComparison.Ordinal);
            Assert.Contains("1,000 → 9,000", _out.ToString(), StringComparison.Ordinal);
        }

        _out.GetStringBuilder().Clear();
        Assert.Equal(0, await RunAsync("diff", head, "--base", kept, "--format", "json"));
        Assert.True(ReportJson.Read(_out.ToString()).Apps[0].Change!.Total.TokensPerCall > 0);
    }

    [Theory]
    [InlineData("diff", ".", "--base", "nowhere")]
    [InlineData("diff", ".", "--max-increase-percent", "-1")]
    [InlineData("explain", "Desk.cs", ".")]
    [InlineData("explain", "Desk.cs:99", ".")]
    [InlineData("explain", "Other.cs:7", ".")]
    public async Task What_cannot_be_answered_is_1_and_one_line(params string[] arguments)
    {
        WriteLedger();

        Assert.Equal(1, await RunAsync([.. arguments.Select(argument => argument == "." ? _directory.PathOf("web.ledger.json") : argument)]));
        Assert.StartsWith("error: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().TrimEnd().Split('\n'));
    }

    private string WriteLedger(int tokens = 1_000, bool inLoop = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Project)!);
        var output = TokenRange.Exactly(0);
        var loop = new LoopContext(LoopKind.ForEach, LoopRole.Batch, "tickets", null, Provenance.Unbounded, new SourcePlace(_directory.PathOf("Web/Desk.cs"), 5, 1));
        var call = new LedgerCall
        {
            Id = "M:Desk.Run#chat#1",
            Method = "M:Desk.Run",
            Place = new SourcePlace(_directory.PathOf("Web/Desk.cs"), 7, 9),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = new ModelBinding(BindingKind.Literal, "gpt-4o-mini", "openai"),
            Prompt = new PromptShape([new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: new TokenRange(0, tokens, null, Provenance.Assumed, "'ticket.Body'"))], 0),
            Output = output,
            ExpectedOutput = output,
            Loops = inLoop ? [loop] : [],
        };
        var main = new EntryPoint("main", "main", "M:Desk.Run", new SourcePlace(_directory.PathOf("Web/Desk.cs"), 1, 1));
        var ledger = new ProjectLedger
        {
            Assembly = "Web",
            IsApp = true,
            Project = Project,
            Calls = [call],
            Methods = [new LedgerMethod("M:Desk.Run", "Desk.Run", main.Place, [call.Id], [])],
            EntryPoints = [main],
        };
        return _directory.Write("web.ledger.json", LedgerJson.Write(ledger));
    }

    private Task<int> RunAsync(params string[] arguments)
    {
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        var command = StokerCommand.Create(new Terminal(_out, progress, 120, Color: false)).Parse(arguments);
        return command.InvokeAsync(new System.CommandLine.InvocationConfiguration { Output = _out, Error = _error }, TestContext.Current.CancellationToken);
    }
}
