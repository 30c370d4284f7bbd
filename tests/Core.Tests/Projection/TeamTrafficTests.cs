using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Tests.Ledger;

namespace Stoker.Core.Tests.Projection;

public sealed class TeamTrafficTests
{
    private static readonly SourcePlace Here = new("/repo/Desk.cs", 3, 1);

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("[]", "an object is expected here")]
    [InlineData("{}", "\"schema\" is missing")]
    [InlineData("""{"schema":2}""", "schema 2 is newer than this version reads (1)")]
    [InlineData("""{"schema":1,"entrypoints":{}}""", "unknown key \"entrypoints\"")]
    [InlineData("""{"schema":1,"entry_points":[]}""", "an object is expected here")]
    [InlineData("""{"schema":1,"entry_points":{"GET /":5}}""", "an object is expected here")]
    [InlineData("""{"schema":1,"entry_points":{"GET /":null}}""", "an object is expected here")]
    [InlineData("""{"schema":1,"entry_points":{" ":{}}}""", "a name in \"entry_points\" is empty")]
    [InlineData("""{"schema":1,"entry_points":{"GET /":{"requests":1}}}""", "unknown key \"requests\"")]
    [InlineData("""{"schema":1,"entry_points":{"GET /":{"requests_per_month":-1}}}""", "a whole number, 0 or more")]
    [InlineData("""{"schema":1,"entry_points":{"GET /":{},"GET /":{}}}""", "GET /")]
    [InlineData("""{"schema":1,"loops":{"tickets":"12"}}""", "a whole number, 0 or more")]
    [InlineData("""{"schema":1,"loops":{"tickets":1000000000001}}""", "a whole number, 0 or more")]
    [InlineData("""{"schema":1,"calls":{"A.B":{"cache_hit_share":40}}}""", "a share from 0 to 1")]
    public void A_file_that_cannot_be_used_is_refused_with_a_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<StrictJsonException>(() => TeamTrafficFile.Read(json)).Message);

    [Fact]
    public void A_fault_is_at_its_line_and_column()
    {
        var fault = Assert.Throws<StrictJsonException>(() => TeamTrafficFile.Read("{\n  // traffic of May\n  \"schema\": 1,\n  \"loops\": { \"tickets\": true }\n}"));

        Assert.Equal((4, 28), (fault.Line, fault.Column));
    }

    [Fact]
    public void A_file_with_comments_and_unknown_values_says_what_is_known()
    {
        var traffic = TeamTrafficFile.Read("""
            {
              // as of May
              "$schema": "traffic.schema.json",
              "schema": 1,
              "entry_points": { "POST /a": { "requests_per_month": 40000 }, "POST /b": { "requests_per_month": null }, "POST /c": {} },
              "loops": { "tickets": 12, "rounds": null /* nobody counted */ },
              "calls": { "Desk.*": { "output_tokens": null, "cache_hit_share": 0.4 } },
            }
            """);

        Assert.Equal([new("POST /a", 40_000), new("POST /b", null), new("POST /c", null)], traffic.EntryPoints);
        Assert.Equal([new("tickets", 12), new("rounds", null)], traffic.Loops);
        Assert.Equal([new("Desk.*", null, 0.4m, null)], traffic.Calls);
        Assert.Empty(traffic.Texts);
    }

    [Theory]
    [InlineData("POST /tickets/{id}", 1)]
    [InlineData("POST /tickets/{ticketId}", 1)]
    [InlineData("POST /tickets/{id}/reply", 2)]
    [InlineData("GET /tickets", 3)]
    [InlineData("main", null)]
    public void A_name_goes_before_a_pattern_and_a_longer_pattern_before_a_shorter_one(string entryPoint, int? requests)
    {
        var traffic = Traffic("""{ "schema": 1, "entry_points": { "* /*": { "requests_per_month": 3 }, "POST /tickets/*": { "requests_per_month": 2 }, "POST /tickets/{number}": { "requests_per_month": 1 } } }""");

        Assert.Equal(requests, traffic.Apply(App(entryPoint)).EntryPoints[0].Entry.Traffic?.RequestsPerMonth);
    }

    [Fact]
    public void Loops_get_their_rounds_where_the_code_does_not_count_them()
    {
        var traffic = Traffic("""{ "schema": 1, "loops": { "tickets": 12, "Triage.Run/rounds": 4 } }""");
        var call = Ledgers.Call(Ledgers.Literal("gpt-5-mini")) with { Loops = [Loop("tickets", null), Loop("rounds", 9), Loop("three", 3, Provenance.Exact)] };
        CostSymbol[] symbols = [new("M:Desk.Triage.Run#1", "tickets", Here), new("M:Desk.Triage.Run#2", "rounds", Here), new("M:Desk.Other.Run#1", "rounds", Here, 7, Provenance.Configured)];

        var applied = traffic.Apply(App("main", [call], symbols));

        Assert.Equal([(12, Provenance.Configured), (4, Provenance.Configured), (3, Provenance.Exact)], applied.Calls[0].Call.Loops.Select(loop => (loop.Iterations, loop.IterationsFrom)));
        Assert.Equal([12, 4, 7], applied.EntryPoints[0].Symbols.Select(symbol => symbol.Value));
    }

    [Fact]
    public void A_text_gets_its_length_and_keeps_its_ends()
    {
        var traffic = Traffic("""{ "schema": 1, "texts": { "ticket.Body": 350 } }""");
        var call = Ledgers.Call(Ledgers.Literal("gpt-5-mini"));
        var hole = new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: new TokenRange(0, 500, null, Provenance.Assumed, "'ticket.Body'"));
        var counted = new PromptSegment(SegmentKind.Hole, Name: "ticket.Body", Tokens: TokenRange.Exactly(3));
        var app = App("main", [call with { Prompt = new PromptShape([hole, counted], 1) }]);

        Assert.Equal(
            [new TokenRange(0, 350, null, Provenance.Configured, "'ticket.Body'"), TokenRange.Exactly(3)],
            traffic.Apply(app).Calls[0].Call.Prompt.Segments.Select(segment => segment.Tokens));
    }

    [Theory]
    [InlineData("Triage.Run")]
    [InlineData("Desk.Triage.Run")]
    [InlineData("Desk.*")]
    [InlineData("Triage.Run#chat#1")]
    [InlineData("M:Desk.Triage.Run#chat#1")]
    public void A_call_runs_as_the_file_says_of_its_method(string name)
    {
        var traffic = Traffic($$"""{ "schema": 1, "calls": { "{{name}}": { "output_tokens": 80, "cache_hit_share": 0.5, "batch_share": 0.25 } } }""");
        var call = Ledgers.Call(Ledgers.Literal("gpt-5-mini")) with { Output = new TokenRange(0, 60, 64, Provenance.Assumed) };

        var applied = traffic.Apply(App("main", [call])).Calls[0];

        Assert.Equal((80, Provenance.Configured), (applied.Call.ExpectedOutput.Expected, applied.Call.ExpectedOutput.Provenance));
        Assert.Equal(new TokenRange(0, 64, 64, Provenance.Configured), applied.Call.Output);
        Assert.Equal((0.5m, 0.25m), (applied.CacheHitShare, applied.BatchShare));
    }

    [Fact]
    public void Names_that_mean_nothing_in_the_app_are_told()
    {
        var traffic = Traffic("""{ "schema": 1, "entry_points": { "POST /a": {}, "GET /*": {} }, "loops": { "tickets": 1 }, "texts": { "body": 1 }, "calls": { "Triage.*": {}, "Triag.Run": {} } }""");
        var app = App("POST /a", [Ledgers.Call(Ledgers.Literal("gpt-5-mini"))]);

        Assert.Equal(
            ["'GET /*' in \"entry_points\"", "'tickets' in \"loops\"", "'body' in \"texts\"", "'Triag.Run' in \"calls\""],
            traffic.Apply(app).Notes.Select(sentence => sentence.Split(" names ")[1].Split(", and")[0]));
    }

    private static TrafficOverApp Traffic(string json) => new(TeamTrafficFile.Read(json));

    private static LinkedApp App(string entryPoint, LedgerCall[]? calls = null, params CostSymbol[] symbols) => new()
    {
        Name = "Desk",
        Calls = [.. (calls ?? []).Select(call => LinkedCall.Unlinked(call, "Desk"))],
        EntryPoints = [new(new EntryPoint("http", entryPoint, "M:Desk.Run", Here), "Desk", symbols, [])],
    };

    private static LoopContext Loop(string symbol, long? rounds, Provenance from = Provenance.Unbounded) =>
        new(LoopKind.ForEach, LoopRole.Batch, symbol, rounds, from, Here);
}
