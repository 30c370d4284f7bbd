using FsCheck;
using FsCheck.Fluent;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Ledger;

/// <summary>How calls are reached across the projects of an app.</summary>
public class CallGraphTests
{
    private static readonly LoopContext Tickets = new(LoopKind.ForEach, LoopRole.Batch, "tickets", null, Provenance.Unbounded, Place(8));

    private static SourcePlace Place(int line) => new("src/Desk.cs", line, 1);

    private static LedgerMethod Method(string id, params LedgerEdge[] edges) => new(id, id[2..], Place(1), [], edges);

    private static LedgerMethod Calling(string id) => new(id, id[2..], Place(1), [$"{id}#chat#1"], []);

    private static LedgerEdge To(string target, string? assembly = "Desk.Ai", params LoopContext[] loops) => new(target, loops) { Assembly = assembly, Place = Place(9) };

    private static ProjectLedger Ai(params LedgerMethod[] methods) => Library("Desk.Ai", Call(Literal("gpt-4.1"), "M:Ai.Ask")) with { Methods = [Calling("M:Ai.Ask"), .. methods] };

    private static ProjectLedger Web(EntryPoint[] entries, params LedgerMethod[] methods) => App() with { EntryPoints = entries, Methods = methods };

    private static EntryPoint Endpoint(string name, string method) => new("http", name, method, Place(3));

    private static string[] Text(LinkedApp app) => [.. app.EntryPoints.Select(entry =>
        $"{entry.Entry.Name}: {CostText.Of(entry.Calls.Select(call => call.PerRequest.Expected).Aggregate((a, b) => a.Plus(b)), id => entry.Symbols.Single(symbol => symbol.Id == id).Name)}")];

    private static LinkedApp Link(ProjectLedger app, params ProjectLedger[] libraries) => Linker.Link(app, libraries, AppConfiguration.Empty, []);

    [Fact]
    public void A_call_in_another_project_multiplies_through() => Assert.Equal(
        ["POST /a: |tickets| + 1"],
        Text(Link(Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask", "Desk.Ai", Tickets), To("M:Ai.Ask"))), Ai())));

    [Fact]
    public void Two_apps_over_one_library_have_each_their_own_result()
    {
        var web = Link(Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask"))), Ai());
        var worker = Link(Web([Endpoint("nightly", "M:Worker.Run")], Method("M:Worker.Run", To("M:Ai.Ask", "Desk.Ai", Tickets))) with { Assembly = "Desk.Worker" }, Ai());

        Assert.Equal(["POST /a: 1"], Text(web));
        Assert.Equal(["nightly: |tickets|"], Text(worker));
    }

    [Fact]
    public void A_call_that_no_entry_point_reaches_is_listed_apart()
    {
        var app = Link(Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask"))), Ai(), Library("Desk.Old", Call(Literal("gpt-4.1"), "M:Old.Ask")));

        Assert.Equal(["M:Ai.Ask"], app.Calls.Select(call => call.Call.Method));
        Assert.Equal(["M:Old.Ask"], app.Unreached.Select(call => call.Call.Method));
    }

    [Fact]
    public void A_registered_service_whose_caller_has_no_ledger_starts_by_itself()
    {
        var ai = Ai() with { Methods = [Calling("M:Ai.Ask") with { IsPublic = true }] };
        var web = Web([Endpoint("POST /a", "M:Web.A")]) with { Implementations = [new ServiceImplementation("T:Core.IAsk", "T:Ai", "Core")] };

        Assert.Equal(["Ai.Ask: 1"], Text(Link(web, ai)));
    }

    [Fact]
    public void A_registered_service_that_nobody_calls_is_not_counted()
    {
        var ai = Ai() with { Methods = [Calling("M:Ai.Ask") with { IsPublic = true }], Implementations = [new ServiceImplementation("T:Ai", "T:Ai")] };

        Assert.Single(Link(Web([Endpoint("POST /a", "M:Web.A")]), ai).Unreached);
    }

    [Fact]
    public void A_registration_decides_which_implementation_runs()
    {
        var other = new LedgerMethod("M:Big.Ask", "Big.Ask", Place(1), [], [To("M:Ai.Ask", null), To("M:Ai.Ask", null)]) { Implements = ["M:Core.IAsk.Ask"] };
        var ai = Ai(other) with { Methods = [Calling("M:Ai.Ask") with { Implements = ["M:Core.IAsk.Ask"] }, other] };
        var web = Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", new LedgerEdge("M:Core.IAsk.Ask", []) { Assembly = "Core", IsDispatched = true }));

        Assert.Equal(["POST /a: 1.5"], Text(Link(web, ai)));
        Assert.Equal(["POST /a: 2"], Text(Link(web with { Implementations = [new ServiceImplementation("T:Core.IAsk", "T:Big")] }, ai)));
    }

    [Fact]
    public void A_hosted_service_of_a_library_runs_where_it_is_registered()
    {
        var ai = Ai() with { EntryPoints = [new EntryPoint("hosted", "Indexer", "M:Ai.Ask", Place(4))] };
        var web = Web([Endpoint("POST /a", "M:Web.A")]);

        Assert.Empty(Link(web, ai).EntryPoints);
        Assert.Equal(["Indexer: 1"], Text(Link(web with { Implementations = [new ServiceImplementation("T:Ai", "T:Ai")] }, ai)));
    }

    [Fact]
    public void A_long_chain_of_calls_is_followed_to_its_end()
    {
        var chain = Enumerable.Range(0, 20_000).Select(i => Method($"M:Web.M{i}", i == 19_999 ? To("M:Ai.Ask") : To($"M:Web.M{i + 1}", null))).ToArray();

        Assert.Equal(["POST /a: 1"], Text(Link(Web([Endpoint("POST /a", "M:Web.M0")], chain), Ai())));
    }

    [Fact]
    public void Methods_that_call_each_other_end_and_say_that_nothing_bounds_them()
    {
        var app = Link(Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Web.B", null)), Method("M:Web.B", To("M:Web.A", null), To("M:Ai.Ask"))), Ai());

        var calls = app.EntryPoints[0].Calls[0].PerRequest;
        Assert.Equal("Web.A and Web.B call each other and no bound is seen (Desk.cs:9)", calls.High.Blame!.ToString());
        Assert.Equal(["POST /a: |depth of Web.A|"], Text(app));
    }

    [Fact]
    public void Sizes_that_the_team_states_are_values_of_symbols()
    {
        var app = Link(Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask", "Desk.Ai", Tickets with { Iterations = 200, IterationsFrom = Provenance.Configured }))), Ai());
        var report = Projector.Project(app, PriceBook.BuiltIn, PriceBook.BuiltIn.Date);

        Assert.Equal((200m, Provenance.Configured), (app.EntryPoints[0].Symbols[0].Value, app.EntryPoints[0].Symbols[0].From));
        Assert.Equal(report.Calls[0].UsdPerCall!.Expected * 200, report.EntryPoints[0].UsdPerRequest!.Expected);
        Assert.Equal(200, report.Calls[0].CallsPerRequest);
    }

    [Fact]
    public void The_conversation_that_is_sent_again_grows_with_the_square_of_the_turns()
    {
        var turns = new LoopContext(LoopKind.While, LoopRole.Interactive, "true", null, Provenance.Unbounded, Place(8));
        var chat = Call(Literal("gpt-4.1"), "M:Web.Chat") with { Loops = [turns], Output = new TokenRange(300, 300, 300, Provenance.Exact), History = new HistoryGrowth(0, TokenRange.Exactly(100), KeepsAnswer: true) };
        var app = App() with { Calls = [chat], Methods = [Calling("M:Web.Chat")], EntryPoints = [Endpoint("main", "M:Web.Chat")] };

        var entry = Projector.Project(Link(app), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).EntryPoints[0];

        Assert.Equal("200·|turns|² + 107·|turns|", entry.Text(entry.Input.Expected));
        Assert.Equal("O(|turns|²)", entry.Shape(entry.Input.Expected));
        Assert.Equal("300·|turns|", entry.Text(entry.Output.Expected));
    }

    [Fact]
    public void A_loop_through_another_project_is_found()
    {
        var web = Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask", "Desk.Ai", Tickets)));

        var finding = Assert.Single(Projector.Project(Link(web, Ai()), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Findings);

        Assert.Equal(("STK2008", "warning", Place(9)), (finding.Rule, finding.Severity, finding.Place!));
        Assert.StartsWith("the loop over 'tickets' reaches IChatClient.GetResponseAsync at Triage.cs:10 through Ai.Ask: each round pays for it", finding.Message);
    }

    [Fact]
    public void A_loop_of_which_a_live_rule_spoke_is_not_found_again()
    {
        var web = Web([Endpoint("POST /a", "M:Web.A")], Method("M:Web.A", To("M:Ai.Ask", "Desk.Ai", Tickets))) with { Findings = [new Finding("STK2002", "warning", "live", Place(9))] };

        Assert.Equal(["STK2002"], Projector.Project(Link(web, Ai()), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_loop_around_a_helper_of_the_same_project_is_the_analyzers_business()
    {
        var app = App() with { Calls = [Call(Literal("gpt-4.1"), "M:Web.Ask")], Methods = [Calling("M:Web.Ask"), Method("M:Web.A", To("M:Web.Ask", null, Tickets))], EntryPoints = [Endpoint("POST /a", "M:Web.A")] };

        Assert.Empty(Projector.Project(Link(app), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Findings);
    }

    [Fact]
    public void A_request_over_its_limit_is_found_at_the_entry_point()
    {
        var web = Web([Endpoint("POST /a", "M:Web.A") with { MaxUsdPerRequest = 0.0001m }], Method("M:Web.A", To("M:Ai.Ask")));

        var finding = Assert.Single(Projector.Project(Link(web, Ai()), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).Findings);

        Assert.Equal(("STK5005", Place(3)), (finding.Rule, finding.Place!));
        Assert.Contains("over the $0.0001 of stoker.max_usd_per_request: 1 calls; most of it is IChatClient.GetResponseAsync at Triage.cs:10", finding.Message);
    }

    [Fact]
    public void Linking_does_not_depend_on_the_order_of_projects_methods_or_calls() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Programs, program => Text(Link(program.App, program.Libraries)).SequenceEqual(Text(Link(Shuffled(program.App), [.. program.Libraries.Reverse().Select(Shuffled)])))));

    [Fact]
    public void Linking_again_and_with_a_library_twice_changes_nothing() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Programs, program => Text(Link(program.App, program.Libraries)).SequenceEqual(Text(Link(program.App, [.. program.Libraries, .. program.Libraries])))));

    /// <summary>Programs of three projects with up to nine methods that call each other at random, in loops or not.</summary>
    private static readonly Arbitrary<(ProjectLedger App, ProjectLedger[] Libraries)> Programs = (
        from edges in (
            from caller in Gen.Choose(0, 8)
            from target in Gen.Choose(0, 8)
            from isLooped in Gen.Elements(true, false)
            select (caller, target, isLooped)).ListOf().Resize(14)
        from spenders in Gen.Choose(0, 8).ListOf().Resize(4)
        select Program([.. edges], [.. spenders.Distinct()])).ToArbitrary();

    private static (ProjectLedger App, ProjectLedger[] Libraries) Program((int Caller, int Target, bool IsLooped)[] edges, int[] spenders)
    {
        string[] names = ["Desk.Web", "Lib.B", "Lib.C"];
        var ledgers = names.Select((name, project) => new ProjectLedger
        {
            Assembly = name,
            IsApp = project == 0,
            TargetFramework = "net10.0",
            Calls = [.. spenders.Where(m => m / 3 == project).Select(m => Call(Literal("gpt-4.1"), $"M:P{project}.M{m}", line: m + 1))],
            Methods = [.. Enumerable.Range(project * 3, 3).Select(m => new LedgerMethod(
                $"M:P{project}.M{m}",
                $"P{project}.M{m}",
                Place(m + 1),
                spenders.Contains(m) ? [$"M:P{project}.M{m}#chat#1"] : [],
                [.. edges.Where(e => e.Caller == m).Select(e => new LedgerEdge($"M:P{e.Target / 3}.M{e.Target}", e.IsLooped ? [Tickets] : []) { Assembly = e.Target / 3 == project ? null : names[e.Target / 3], Place = Place(20 + e.Target) })]))],
        }).ToArray();
        return (ledgers[0] with { EntryPoints = [Endpoint("GET /0", "M:P0.M0"), Endpoint("GET /1", "M:P0.M1")] }, ledgers[1..]);
    }

    private static ProjectLedger Shuffled(ProjectLedger ledger) => ledger with
    {
        Calls = [.. ledger.Calls.Reverse()],
        Methods = [.. ledger.Methods.Reverse().Select(method => method with { Callees = [.. method.Callees.Reverse()] })],
        EntryPoints = [.. ledger.EntryPoints.Reverse()],
    };
}
