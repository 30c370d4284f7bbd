using Newtonsoft.Json.Linq;
using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Reports;
using static Stoker.Core.Tests.Comparison.Apps;

namespace Stoker.Core.Tests.Comparison;

public sealed class DiffReportTests
{
    /// <summary>One of everything: shape, price, tokens, requests, a new, a lost and a gone call, an accepted growth; and an app without a baseline.</summary>
    private static readonly Report Changed = Gate.Judge(
        new Report { PriceDate = Today.AddDays(-2), AsOf = Today, Apps = [Head with { Change = Compare(Base, Head) with { Accepted = [Accepted] } }, Head with { Name = "Worker", EntryPoints = [], Calls = [] }] },
        new GateDemands(On: true, Baseline: true));

    private static Acceptance Accepted => new("STK9002", "GET /answers", "better answers", Today.AddDays(30));

    private static AppReport Base => Web(
        Endpoint("GET /answers", 9_000, Call("M:Desk.Answers.Get#chat#1", Cheap, 600)),
        Endpoint("GET /faq", 100, Call("M:Desk.Faq.Get#chat#1", Cheap, 80)),
        Endpoint("POST /old", 10, Call("M:Desk.Old.Run#chat#1")),
        Endpoint("POST /tickets/{id}", 1_000, Call(), Call("M:Desk.Draft.Run#chat#1", Dear, 300)));

    private static AppReport Head => Web(
        Endpoint("GET /answers", 12_000, Call("M:Desk.Answers.Get#chat#1", Cheap, 900, 41)),
        Endpoint("GET /faq", 100, Call("M:Desk.Faq.Get#chat#1", Cheap, 80)),
        Endpoint("POST /tickets/{id}", 1_000, [Symbol("documents", 3)], (Call(model: Cheap), N()), (Call("M:Desk.Draft.Run#chat#1", "house-llm-9", 300, 88), CostExpression.One), (Call("M:Desk.Draft.Check#chat#1", Cheap, 40, 97), CostExpression.One)));

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void A_terminal_shows_what_changed(int width) => Golden.Holds($"diff.{width}.txt", DiffReport.Table(Changed, new ReportOptions { Width = width, BaseDirectory = "/repo" }));

    [Fact]
    public void A_comment_shows_what_changed() => Golden.Holds("diff.md", DiffReport.Markdown(Changed, new ReportOptions { BaseDirectory = "/repo" }));

    [Fact]
    public void The_json_follows_the_schema_and_holds_nothing_but_the_change()
    {
        var json = ReportJson.Write(DiffReport.Of(Changed));

        Golden.Holds("diff.json", json);
        Assert.Empty(JsonSchema.Errors(JObject.Parse(json.Replace("T00:00:00Z", "")), SchemaTests.Schema("report")));
        Assert.Equal(json, ReportJson.Write(ReportJson.Read(json)));
    }

    [Fact]
    public void The_reports_of_a_build_show_what_changed()
    {
        Assert.Contains("Web against stoker.baseline.json", TableReport.Write(Changed));
        Assert.Contains("**Web against stoker.baseline.json**", MarkdownReport.Write(Changed));
    }

    [Fact]
    public void Comments_stay_short_however_much_changed()
    {
        var many = Web([.. Enumerable.Range(0, 3_000).Select(i => Endpoint($"GET /{i}", null, Call($"M:Desk.E{i}.Run#chat#1")))]);
        var judged = Gate.Judge(new Report { PriceDate = Today, AsOf = Today, Apps = [many with { Change = Compare(Base, many) }] }, new GateDemands());

        Assert.InRange(DiffReport.Markdown(judged).Length, 1, 60_000);
        Assert.InRange(MarkdownReport.Write(judged).Length, 1, 60_000);
    }

    [Fact]
    public void A_call_and_an_entry_point_are_explained()
    {
        var call = Call("M:Desk.Answers.Get#chat#1", null, 900, 41) with
        {
            Parts = [new(SegmentKind.Fixed, TokenRange.Exactly(412), "system"), new(SegmentKind.Hole, new TokenRange(0, 480, null, Provenance.Assumed, "'ticket.Body'"), "user", "ticket.Body")],
            Input = new TokenRange(412, 900, null, Provenance.Assumed, "'ticket.Body'"),
            Output = new TokenRange(0, 300, null, Provenance.Unbounded, "no output limit"),
            ModelFrom = "tenant.ChatModel comes from a database",
            NoPrice = "tenant.ChatModel comes from a database",
            Budget = "support",
        };
        var app = Web(Endpoint("GET /answers", null, [Symbol("tickets")], (call, N())));
        var report = new Report { PriceDate = Today, AsOf = Today, Apps = [app] };
        var options = new ReportOptions { BaseDirectory = "/repo", Width = 110 };

        Assert.Equal([5, 41], Explanation.Lines(report, _ => true));
        Golden.Holds("explain.txt", Explanation.Write(report, file => file.EndsWith("Triage.cs", StringComparison.Ordinal), 41, options) + Explanation.Write(report, _ => true, 5, options));
        Assert.Empty(Explanation.Write(report, _ => true, 6, options));
    }
}
