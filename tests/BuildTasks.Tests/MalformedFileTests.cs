using Microsoft.Build.Utilities;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Comparison;

namespace Stoker.BuildTasks.Tests;

/// <summary>Damaged files of every kind, as a build meets them: a report or one clear finding at the file, never anything else.</summary>
public sealed class MalformedFileTests : IDisposable
{
    private const string Traffic = """
        {
          // our traffic
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
    [InlineData("stoker.traffic.json")]
    [InlineData("stoker.baseline.json")]
    [InlineData("obj/stoker.ledger.json")]
    [InlineData("library.ledger.json")]
    public void Every_damaged_variant_ends_in_a_report_and_at_most_a_finding_at_the_file(string name)
    {
        _directory.Write("stoker.traffic.json", Traffic);
        _directory.Write("obj/stoker.ledger.json", LedgerJson.Write(Ledger("App"), indented: true));
        _directory.Write("library.ledger.json", LedgerJson.Write(Ledger("Library"), indented: true));
        Assert.DoesNotContain(Link(updatesBaseline: true).Warnings, static warning => warning.Code == "STK9006");

        var (variants, refused) = (0, 0);
        var path = _directory.PathOf(name);
        foreach (var bytes in DamagedFiles.Of(File.ReadAllText(path)))
        {
            File.WriteAllBytes(path, bytes);
            File.Delete(_directory.PathOf("bin/report.json"));

            var engine = Link(updatesBaseline: false);

            variants++;
            refused += engine.Warnings.Exists(warning => warning.Code == "STK9006" && warning.File == path) ? 1 : 0;
            Assert.Empty(engine.Errors);
            Assert.All(engine.Warnings, IsClear);
            Assert.Single(ReportJson.Read(File.ReadAllText(_directory.PathOf("bin/report.json"))).Apps);
        }

        Assert.True(variants >= 200, $"only {variants} variants");
        Assert.True(refused >= variants / 3, $"only {refused} of {variants} variants were refused: the corpus damages too little");
    }

    [Fact]
    public void At_the_gate_a_damaged_file_is_an_error()
    {
        _directory.Write("obj/stoker.ledger.json", "{ \"schema\": 1,");

        var error = Assert.Single(Link(updatesBaseline: false, gate: true).Errors);

        Assert.Equal(("STK9006", _directory.PathOf("obj/stoker.ledger.json")), (error.Code, error.File));
    }

    [Fact]
    public void Every_damaged_log_ends_in_a_ledger_and_at_most_a_finding_at_the_log()
    {
        var whole = Sarif.V2(Sarif.Carrier(LedgerJson.Write(Ledger("App"))), Sarif.Finding("STK2001", "file:///a/b.cs"));
        var (variants, refused) = (0, 0);
        foreach (var bytes in DamagedFiles.Of(whole))
        {
            File.WriteAllBytes(_directory.PathOf("app.sarif"), bytes);
            var engine = new RecordingEngine();
            var task = new WriteLedger
            {
                BuildEngine = engine,
                ErrorLog = "app.sarif,version=2.1",
                LedgerFile = _directory.PathOf("obj/stoker.ledger.json"),
                AssemblyFile = _directory.PathOf("App.dll"),
                AssemblyName = "App",
                ProjectFile = _directory.PathOf("App.csproj"),
            };

            Assert.True(task.Execute());

            variants++;
            refused += engine.Warnings.Exists(warning => warning.Code == "STK9006" && warning.File == _directory.PathOf("app.sarif")) ? 1 : 0;
            Assert.All(engine.Warnings, IsClear);
            Assert.Equal("App", LedgerJson.Read(File.ReadAllText(_directory.PathOf("obj/stoker.ledger.json"))).Assembly);
        }

        Assert.True(variants >= 200, $"only {variants} variants");
        Assert.True(refused >= variants / 5, $"only {refused} of {variants} variants were refused: the corpus damages too little");
    }

    private RecordingEngine Link(bool updatesBaseline, bool gate = false)
    {
        var engine = new RecordingEngine();
        var task = new LinkReport
        {
            BuildEngine = engine,
            LedgerFile = _directory.PathOf("obj/stoker.ledger.json"),
            ExpectsLedger = true,
            References = [new TaskItem("Library.dll", new Dictionary<string, string> { ["StokerLedger"] = _directory.PathOf("library.ledger.json") })],
            AssemblyName = "App",
            ProjectFile = _directory.PathOf("App.csproj"),
            ReportDirectory = _directory.PathOf("bin"),
            UpdateBaseline = updatesBaseline,
            Gate = gate,
        };
        task.Execute();
        return engine;
    }

    private static void IsClear(Microsoft.Build.Framework.BuildWarningEventArgs warning)
    {
        Assert.StartsWith("STK", warning.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("could not finish", warning.Message, StringComparison.Ordinal);
        Assert.InRange(warning.Message!.Length, 20, 1_000);
    }

    private static ProjectLedger Ledger(string assembly)
    {
        var call = new LedgerCall
        {
            Id = $"M:{assembly}.Desk.Run#chat#1",
            Method = $"M:{assembly}.Desk.Run",
            Place = new SourcePlace("Desk.cs", 7, 9),
            Api = "ChatClient.CompleteChat",
            Operation = "chat",
            Model = new ModelBinding(BindingKind.Literal, "gpt-4o-mini", "openai"),
            Prompt = new PromptShape([new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: new TokenRange(0, 100, null, Provenance.Assumed, "hole 'ticket.Body'"))], 1),
            ExpectedOutput = new TokenRange(0, 300, null, Provenance.Assumed, "no output limit"),
            Loops = [new LoopContext(LoopKind.ForEach, LoopRole.Batch, "documents", null, Provenance.Unbounded, new SourcePlace("Desk.cs", 6, 5))],
            Budget = "support",
        };
        return new ProjectLedger
        {
            Assembly = assembly,
            Calls = [call],
            Budgets = [new BudgetScope("support", 100, new SourcePlace(".editorconfig", 1, 1))],
            Methods = [new LedgerMethod(call.Method, "Desk.Run", call.Place, [call.Id], []) { IsPublic = true }],
        };
    }
}
