using System.Diagnostics;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;

namespace Stoker.Benchmarks;

/// <summary>Time and memory of linking, pricing and reporting a made-up solution, with twice as many projects beside it: growth must be linear.</summary>
internal static class LinkScale
{
    private const int CallsPerProject = 50;

    public static void Report()
    {
        Measure(20);
        foreach (var projects in new[] { 200, 400, 1_000 })
        {
            var (time, megabytes, calls) = Measure(projects);
            Console.WriteLine($"{projects} projects x {CallsPerProject} call sites: {time.TotalMilliseconds:0} ms, {megabytes:0} MB allocated, {calls} calls reached");
        }
    }

    private static (TimeSpan Time, double Megabytes, int Calls) Measure(int projects)
    {
        var libraries = Enumerable.Range(0, projects).Select(Library).ToList();
        var app = new ProjectLedger
        {
            Assembly = "App",
            IsApp = true,
            Methods = [.. Enumerable.Range(0, projects).Select(p => new LedgerMethod($"M:App.E{p}", $"App.E{p}", Place(p), [], [new LedgerEdge($"M:L{p}.M0", [Loop("tickets", 3)]) { Assembly = $"L{p}" }]))],
            EntryPoints = [.. Enumerable.Range(0, projects).Select(p => new EntryPoint("http", $"POST /{p}", $"M:App.E{p}", Place(p)))],
        };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var linked = Linker.Link(app, libraries, AppConfiguration.Empty, []);
        var report = new Core.Reports.Report { PriceDate = PriceBook.BuiltIn.Date, AsOf = PriceBook.BuiltIn.Date, Apps = [Projector.Project(linked, PriceBook.BuiltIn, PriceBook.BuiltIn.Date)] };
        _ = ReportJson.Write(report);
        return (watch.Elapsed, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6, report.Apps[0].Calls.Count);
    }

    /// <summary>Fifty methods, each with a call; each calls the next in a loop or a branch, and one calls into the project before.</summary>
    private static ProjectLedger Library(int number) => new()
    {
        Assembly = $"L{number}",
        Calls = [.. Enumerable.Range(0, CallsPerProject).Select(m => Call($"M:L{number}.M{m}", m))],
        Methods =
        [
            .. Enumerable.Range(0, CallsPerProject).Select(m => new LedgerMethod(
                $"M:L{number}.M{m}",
                $"L{number}.M{m}",
                Place(m),
                [$"M:L{number}.M{m}#chat#1"],
                m + 1 < CallsPerProject
                    ? [new LedgerEdge($"M:L{number}.M{m + 1}", m % 10 == 0 ? [Loop("items", m)] : []) { Branches = m % 3 == 0 ? [new BranchContext(m * 2, 0, 2, 0)] : [] }]
                    : []) { IsPublic = true }),
        ],
    };

    private static LedgerCall Call(string method, int line) => new()
    {
        Id = $"{method}#chat#1",
        Method = method,
        Place = Place(line),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = new ModelBinding(BindingKind.Literal, "gpt-4.1", "openai"),
        Prompt = new PromptShape([new PromptSegment(SegmentKind.Fixed, "system", new TextTokens(400, 404, TextKind.Prose, 1_600))], 1),
        ExpectedOutput = new TokenRange(0, 300, null, Provenance.Assumed, "no output limit"),
    };

    private static LoopContext Loop(string over, int line) => new(LoopKind.ForEach, LoopRole.Batch, over, null, Provenance.Unbounded, Place(line));

    private static SourcePlace Place(int line) => new("src/Desk.cs", line + 1, 1);
}
