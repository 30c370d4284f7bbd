using Spectre.Console;
using Stoker.Cli.Commands;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tests.Comparison;

namespace Stoker.Cli.Tests;

/// <summary>Damaged files of every kind, as a person meets them: an answer, or one line that names the file, never a stack trace.</summary>
public sealed class MalformedFileTests : IDisposable
{
    private const string Traffic = """
        {
          "schema": 1,
          "entry_points": { "Desk.Run": { "requests_per_month": 40000 }, "GET /*": { "requests_per_month": null } },
          "loops": { "documents": 12 },
          "texts": { "ticket.Body": 350 },
          "calls": { "Desk.Run": { "output_tokens": 250, "cache_hit_share": 0.4, "batch_share": 0.1, "tool_rounds": 3 } }
        }
        """;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("stoker.traffic.json", "check")]
    [InlineData("stoker.traffic.json", "traffic")]
    [InlineData("stoker.baseline.json", "check")]
    [InlineData("stoker.baseline.json", "baseline")]
    [InlineData("stoker.baseline.json", "diff")]
    [InlineData("web.ledger.json", "check")]
    [InlineData("web.ledger.json", "report")]
    public async Task Every_damaged_variant_ends_in_an_answer_or_names_the_file(string name, string command)
    {
        _directory.Write("Web.csproj", "<Project/>");
        _directory.Write("stoker.traffic.json", Traffic);
        _directory.Write("web.ledger.json", LedgerJson.Write(Ledger(), indented: true));
        Assert.Equal((0, ""), (await RunAsync("baseline")) is var (code, _, error) ? (code, error) : default);

        var (variants, refused) = (0, 0);
        var path = _directory.PathOf(name);
        foreach (var bytes in DamagedFiles.Of(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)))
        {
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

            var (exit, output, told) = await RunAsync(command);

            variants++;
            Assert.InRange(exit, 0, 4);
            Assert.DoesNotContain("   at Stoker", output + told, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled", output + told, StringComparison.Ordinal);
            if ((output + told).Contains("STK9006", StringComparison.Ordinal))
            {
                refused++;
                Assert.Equal(1, exit);
                Assert.Contains(name, output + told, StringComparison.Ordinal);
            }
        }

        Assert.True(variants >= 200, $"only {variants} variants");
        Assert.True(refused >= variants / 3, $"only {refused} of {variants} variants were refused: the corpus damages too little");
    }

    private async Task<(int Exit, string Out, string Error)> RunAsync(string command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = command == "diff"
            ? ["diff", _directory.PathOf("web.ledger.json"), "--base", _directory.PathOf("stoker.baseline.json")]
            : [command, _directory.PathOf("web.ledger.json")];
        var progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        var parsed = StokerCommand.Create(new Terminal(output, progress, 160, Color: false)).Parse(arguments);
        var code = await parsed.InvokeAsync(new System.CommandLine.InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private ProjectLedger Ledger()
    {
        var call = new LedgerCall
        {
            Id = "M:Desk.Run#chat#1",
            Method = "M:Desk.Run",
            Place = new SourcePlace("Desk.cs", 7, 9),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = new ModelBinding(BindingKind.Literal, "gpt-4o-mini", "openai"),
            Prompt = new PromptShape([new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: new TokenRange(0, 100, null, Provenance.Assumed, "hole 'ticket.Body'"))], 1),
            ExpectedOutput = new TokenRange(0, 300, null, Provenance.Assumed, "no output limit"),
            Loops = [new LoopContext(LoopKind.ForEach, LoopRole.Batch, "documents", null, Provenance.Unbounded, new SourcePlace("Desk.cs", 6, 5))],
        };
        return new ProjectLedger
        {
            Assembly = "Web",
            IsApp = true,
            Project = _directory.PathOf("Web.csproj"),
            Calls = [call],
            Methods = [new LedgerMethod(call.Method, "Desk.Run", call.Place, [call.Id], []) { IsPublic = true }],
        };
    }
}
