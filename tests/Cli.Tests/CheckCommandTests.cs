using Spectre.Console;
using Stoker.Cli.Commands;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Cli.Tests;

/// <summary>The command on finished reports and ledgers: its exit code is what CI jobs act on.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Forbidden = "gpt-x is not allowed here: stoker.forbidden_models has 'gpt-*'";

    private readonly TemporaryDirectory _directory = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_path_that_does_not_exist_is_1()
    {
        Assert.Equal(1, await RunAsync(_directory.PathOf("nowhere")));
        Assert.StartsWith("error: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_out.ToString());
    }

    [Theory]
    [InlineData("report.json", "{")]
    [InlineData("report.json", "{\"schema\":1,\"assembly\":\"A\"}")]
    [InlineData("a.ledger.json", "[]")]
    public async Task A_file_that_is_neither_report_nor_ledger_is_1_with_its_place(string name, string text)
    {
        var file = _directory.Write(name, text);

        Assert.Equal(1, await RunAsync(file));
        Assert.StartsWith($"error: {file}(", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("most")]
    [InlineData("101")]
    public async Task A_coverage_that_is_no_share_is_1(string share)
    {
        Assert.Equal(1, await RunAsync(WriteReport("Web", Spends(1)), "--min-coverage", share));
        Assert.Contains($"--min-coverage is '{share}'", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_file_that_cannot_be_read_is_1_whatever_else_is_wrong()
    {
        var app = App("Web", Spends(200) with { NotAllowed = Forbidden }) with { Findings = [new Finding("STK9006", "warning", "the price file cannot be read", new SourcePlace("/repo/stoker.prices.json", 3, 5))] };

        Assert.Equal(1, await RunAsync(WriteReport(app)));
        Assert.Contains("stoker.prices.json:3", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_that_web_and_worker_exceed_only_together_is_2()
    {
        var web = WriteReport("Web", Spends(60));
        var worker = WriteReport("Worker", Spends(50));

        Assert.Equal(0, await RunAsync(web));
        Assert.Equal(0, await RunAsync(worker));
        _out.GetStringBuilder().Clear();

        Assert.Equal(2, await RunAsync(web, worker));
        Assert.Contains("Budget 'support' is exceeded: $110.00 a month projected", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("Web, Worker", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_allowed_is_3()
    {
        Assert.Equal(3, await RunAsync(WriteReport("Web", Spends(1) with { NotAllowed = Forbidden })));
        Assert.Contains("STK4002", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains(Forbidden, _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_policy_goes_before_an_exceeded_budget() =>
        Assert.Equal(3, await RunAsync(WriteReport("Web", Spends(200) with { NotAllowed = Forbidden })));

    [Fact]
    public async Task Fewer_priced_calls_than_demanded_is_3()
    {
        var report = WriteReport("Web", Spends(1), Spends(1) with { UsdPerCall = null, Budget = null });

        Assert.Equal(0, await RunAsync(report, "--min-coverage", "50%"));
        Assert.Equal(3, await RunAsync(report, "--min-coverage", "0.9"));
    }

    [Fact]
    public async Task A_budget_without_traffic_fails_nothing_and_is_said()
    {
        Assert.Equal(0, await RunAsync(WriteReport("Web", Spends(1) with { Traffic = null })));
        Assert.Contains("not judged", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 call has no requests per month", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_its_budget_the_answer_is_0_and_short()
    {
        Assert.Equal(0, await RunAsync(WriteReport("Web", Spends(99))));

        Assert.StartsWith("Violations: none\n", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("99 %  within", _out.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Desk.cs", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_reports_and_another_name_are_taken_too()
    {
        WriteReport("Web", Spends(60));
        WriteReport("Worker", Spends(50));
        Assert.Equal(2, await RunAsync(_directory.Root));

        var renamed = _directory.Write("renamed.json", File.ReadAllText(_directory.PathOf("Web/report.json")));
        Assert.Equal(2, await RunAsync(renamed, _directory.PathOf("Worker/report.json")));
    }

    [Fact]
    public async Task Of_two_reports_of_one_app_the_newest_counts()
    {
        WriteReport(App("Web", Spends(60)), "Debug");
        File.SetLastWriteTimeUtc(WriteReport(App("Web", Spends(200)), "Release"), DateTime.UtcNow.AddHours(-1));

        Assert.Equal(0, await RunAsync(_directory.Root));
    }

    [Fact]
    public async Task The_judged_report_comes_as_json()
    {
        Assert.Equal(2, await RunAsync(WriteReport("Web", Spends(101)), "--format", "json"));

        var report = ReportJson.Read(_out.ToString());
        Assert.Equal(BudgetVerdict.Exceeded, Assert.Single(report.Budgets).Verdict);
        Assert.Equal(("STK9001", "error"), (Assert.Single(report.Violations).Rule, report.Violations[0].Severity));
    }

    private static AppReport App(string name, params CallReport[] calls) => new()
    {
        Name = name,
        Calls = calls,
        Coverage = new Coverage(calls.Length, calls.Count(call => call.UsdPerCall is not null), 0, calls.Count(call => call.UsdPerCall is null)),
        BudgetScopes = [new BudgetScope("support", 100, new SourcePlace("/repo/.editorconfig", 4, 1))],
    };

    /// <summary>A call of the budget 'support' that spends so many USD in a month.</summary>
    private static CallReport Spends(decimal usdPerMonth) => new()
    {
        Id = "M:Desk.Run#chat#1",
        Assembly = "Desk",
        Place = new SourcePlace("/repo/Desk.cs", 7, 9),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = "gpt-x",
        ModelFrom = "literal",
        Input = TokenRange.Zero,
        Output = TokenRange.Zero,
        UsdPerCall = new UsdRange(usdPerMonth / 1_000, usdPerMonth / 1_000, usdPerMonth / 1_000, Provenance.Exact),
        Budget = "support",
        Traffic = new Traffic(1_000, Provenance.Configured),
    };

    private string WriteReport(string app, params CallReport[] calls) => WriteReport(App(app, calls));

    private string WriteReport(AppReport app, string? folder = null) => _directory.Write(
        $"{folder ?? app.Name}/report.json",
        ReportJson.Write(new Report { PriceDate = DateTime.UnixEpoch, AsOf = DateTime.UnixEpoch, Apps = [app] }));

    private Task<int> RunAsync(params string[] arguments)
    {
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        var command = StokerCommand.Create(new Terminal(_out, progress, 120, Color: false)).Parse(["check", .. arguments]);
        return command.InvokeAsync(new System.CommandLine.InvocationConfiguration { Output = _out, Error = _error }, TestContext.Current.CancellationToken);
    }
}
