using Spectre.Console;
using Stoker.Cli.Commands;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Cli.Tests;

/// <summary>The command on ledgers and finished reports; builds are tested end to end.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schema\":99,\"assembly\":\"A\"}")]
    public async Task What_is_no_ledger_is_told_with_file_and_line_and_exit_code_1(string text)
    {
        var ledger = _directory.Write("a.ledger.json", text);

        Assert.Equal(1, await RunAsync(ledger));
        Assert.StartsWith($"error: {ledger}(", _error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_out.ToString());
    }

    [Fact]
    public async Task An_unknown_format_is_bad_usage() => Assert.Equal(1, await RunAsync(_directory.Root, "--format", "pdf"));

    [Fact]
    public async Task Without_a_build_and_without_a_report_the_way_out_is_named()
    {
        _directory.Write("App.csproj");

        Assert.Equal(1, await RunAsync(_directory.Root, "--no-build"));
        Assert.Contains("run without --no-build", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_report_of_an_earlier_build_is_told_with_its_file()
    {
        _directory.Write("App.csproj");
        _directory.Write("bin/Debug/net10.0/stoker/report.json", "{ \"schema\": ");

        Assert.Equal(1, await RunAsync(_directory.Root, "--no-build"));
        Assert.Contains("report.json(", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_build_the_newest_report_of_each_app_is_shown()
    {
        _directory.Write("Shop.sln");
        WriteReport("web/bin/Release", "Web", note: "old one", age: 2);
        WriteReport("web/bin/Debug", "Web", note: "new one", age: 1);
        WriteReport("worker/bin/Debug", "Worker", note: "of the worker", age: 3);

        Assert.Equal(0, await RunAsync(_directory.Root, "--no-build", "--format", "json"));

        var report = ReportJson.Read(_out.ToString());
        Assert.Equal(["Web", "Worker"], report.Apps.Select(app => app.Name));
        Assert.Equal(["new one"], report.Apps[0].Notes);
    }

    [Fact]
    public async Task A_configuration_chooses_among_earlier_reports()
    {
        _directory.Write("Shop.sln");
        WriteReport("web/bin/Release", "Web", note: "of release", age: 2);
        WriteReport("web/bin/Debug", "Web", note: "of debug", age: 1);

        Assert.Equal(0, await RunAsync(_directory.Root, "--no-build", "--format", "json", "--configuration", "release"));

        Assert.Equal(["of release"], Assert.Single(ReportJson.Read(_out.ToString()).Apps).Notes);
    }

    [Fact]
    public async Task Ledgers_of_an_app_and_its_library_are_linked()
    {
        _directory.Write("app.ledger.json", LedgerJson.Write(new ProjectLedger { Assembly = "App", IsApp = true }));
        _directory.Write("library.ledger.json", LedgerJson.Write(Library()));

        Assert.Equal(0, await RunAsync(_directory.Root));

        Assert.Contains("Summaries.cs:6", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("gpt-4o-mini", _out.ToString(), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task The_whole_is_written_where_it_is_asked_for()
    {
        var ledger = _directory.Write("library.ledger.json", LedgerJson.Write(Library()));

        Assert.Equal(0, await RunAsync(ledger, "--output", _directory.PathOf("out"), "--format", "markdown"));

        Assert.Equal(_out.ToString(), File.ReadAllText(_directory.PathOf("out/report.md")));
        Assert.Single(ReportJson.Read(File.ReadAllText(_directory.PathOf("out/report.json"))).Apps);
    }

    [Fact]
    public async Task A_table_that_is_piped_has_no_escape_codes()
    {
        Assert.Equal(0, await RunAsync(_directory.Write("library.ledger.json", LedgerJson.Write(Library()))));

        Assert.DoesNotContain("\u001b", _out.ToString(), StringComparison.Ordinal);
    }

    private static ProjectLedger Library()
    {
        var tokens = new TokenRange(10, 20, 30, Provenance.Assumed);
        var call = new LedgerCall
        {
            Id = "M:Shop.Summaries.Summarize#chat#1",
            Method = "M:Shop.Summaries.Summarize",
            Place = new SourcePlace("/shop/lib/Summaries.cs", 6, 5),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = new ModelBinding(BindingKind.Literal, "gpt-4o-mini", "openai"),
            Prompt = PromptShape.Unseen(tokens, "prompt"),
            Output = tokens,
            ExpectedOutput = tokens,
        };
        return new ProjectLedger { Assembly = "Library", Calls = [call] };
    }

    private void WriteReport(string directory, string app, string note, int age)
    {
        var report = new Report
        {
            PriceDate = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc),
            AsOf = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc),
            Apps = [new AppReport { Name = app, Coverage = new Coverage(0, 0, 0, 0), UsdPer1000Requests = new UsdRange(0, 0, 0, Provenance.Exact), Notes = [note] }],
        };
        var file = _directory.Write($"{directory}/net10.0/stoker/report.json", ReportJson.Write(report));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-age));
    }

    private Task<int> RunAsync(params string[] arguments)
    {
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        var command = StokerCommand.Create(new Terminal(_out, progress, 120, Color: false)).Parse(["report", .. arguments]);
        return command.InvokeAsync(new System.CommandLine.InvocationConfiguration { Output = _out, Error = _error }, TestContext.Current.CancellationToken);
    }
}
