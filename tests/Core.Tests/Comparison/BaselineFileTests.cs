using Newtonsoft.Json.Linq;
using Stoker.Core.Comparison;
using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Prices;
using Stoker.Core.Reports;
using Stoker.Core.Tests.Reports;
using static Stoker.Core.Tests.Comparison.Apps;

namespace Stoker.Core.Tests.Comparison;

public sealed class BaselineFileTests
{
    internal static readonly Baseline Full = BaselineOf.App(Web(
        Endpoint("POST /tickets/{id}", 40_000, [Symbol("documents", 12), Symbol("documents", null, "M:Desk.Other.Run#1")], (Call(), N().Times(N()).Plus(CostExpression.Constant(2.5m))), (Call("M:Desk.Draft.Run(System.String)#chat#2", null), N("M:Desk.Other.Run#1"))),
        Endpoint("main", null, [], (Call("M:Program.Main#embeddings#1", Cheap, 30) with { Operation = "embeddings", Batch = true }, CostExpression.Unbounded(new Blame("the while loop has no bound", new("a.cs", 3, 1))))),
        Endpoint("main", null, Call("M:Program.Other#chat#1", "llama3:8b") with { Hardware = new HardwareOptions("h100", 2, "fp8", 16, 0.6, 2.5m, 900), CachedInput = new TokenRange(0, 400, 400, Provenance.Configured), BatchShare = 0.25m })))
        with
    {
        Accepted = [new Acceptance("STK9003", "POST /tickets/{id}", "the summary needs every \"document\"", new DateTime(2027, 1, 31, 0, 0, 0, DateTimeKind.Utc))],
    };

    [Fact]
    public void A_baseline_is_written_a_line_for_each_thing() => Golden.Holds("baseline.json", BaselineFile.Write(Full));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var text = BaselineFile.Write(Full);

        Assert.Equal(text, BaselineFile.Write(BaselineFile.Read(text)));
        Assert.Equal(text, BaselineFile.Write(BaselineFile.Read("\uFEFF// ours\r\n" + text.Replace("\n", "\r\n"))));
    }

    [Fact]
    public void A_baseline_and_a_traffic_file_follow_their_schemas()
    {
        Assert.Empty(JsonSchema.Errors(JObject.Parse(BaselineFile.Write(Full)), SchemaTests.Schema("baseline")));
        Assert.Empty(JsonSchema.Errors(JObject.Parse(MalformedFileTests.Traffic), SchemaTests.Schema("traffic")));
    }

    [Fact]
    public void The_app_of_the_samples_is_written_and_read_back()
    {
        foreach (var app in SupportDeskReport.Report.Apps)
        {
            var text = BaselineFile.Write(BaselineOf.App(app));
            Assert.Equal(text, BaselineFile.Write(BaselineFile.Read(text)));
        }
    }

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("{}", "\"schema\" is missing")]
    [InlineData("""{"schema":7,"app":"Web"}""", "schema 7 is newer than this version reads (1)")]
    [InlineData("""{"schema":1}""", "\"app\" is missing")]
    [InlineData("""{"schema":1,"app":"Web","usd":"3"}""", "unknown key \"usd\"")]
    [InlineData("""{"schema":1,"app":"Web","calls":[{"id":"a","assembly":"b","operation":"chat","input":1,"output":2,"per_request":{"GET /":"1"}}]}""", "no entry point is named \"GET /\"")]
    [InlineData("""{"schema":1,"app":"Web","calls":[{"id":"a","assembly":"b","operation":"chat","input":1,"cached_input":2,"output":2}]}""", "cached tokens are part of the input")]
    [InlineData("""{"schema":1,"app":"Web","entry_points":[{"name":"a","kind":"http","calls":"1 + ","input":"1","output":"1"}]}""", "is no expression such as")]
    [InlineData("""{"schema":1,"app":"Web","accepted":[{"rule":"STK9003","at":"GET /","reason":""}]}""", "\"reason\" is empty")]
    [InlineData("""{"schema":1,"app":"Web","accepted":[{"rule":"STK9003","at":"GET /","reason":"x"}]}""", "\"until\" is missing")]
    [InlineData("""{"schema":1,"app":"Web","accepted":[{"rule":"STK9003","at":"GET /","reason":"x","until":"tomorrow"}]}""", "\"until\" is a day like 2026-12-01")]
    public void A_file_that_cannot_be_used_is_refused_with_a_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<StrictJsonException>(() => BaselineFile.Read(json)).Message);

    [Theory]
    [InlineData("0")]
    [InlineData("412")]
    [InlineData("1830·|documents| + 412")]
    [InlineData("|a b + c·d|²·|x|¹⁰ + 0.05·|x|")]
    [InlineData("unbounded: the loop has no bound")]
    public void An_expression_is_read_as_it_was_written(string text) => Assert.Equal(text, ExpressionText.Write(ExpressionText.Read(text)!));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+")]
    [InlineData("1 +")]
    [InlineData("1·")]
    [InlineData("|a")]
    [InlineData("|a|·")]
    [InlineData("|a|⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹")]
    [InlineData("|a|⁰")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1 + 2 3")]
    public void What_is_no_expression_is_none(string text) => Assert.Null(ExpressionText.Read(text));
}
