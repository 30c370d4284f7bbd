using Stoker.Core.Costs;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using static Stoker.Core.Tests.Comparison.Apps;

namespace Stoker.Core.Tests.Comparison;

public sealed class ComparerTests
{
    private static readonly AppReport Base = Web(
        Endpoint("POST /tickets/{id}", 1_000, Call()),
        Endpoint("GET /digest", 10, [Symbol("tickets", 12)], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N())));

    [Fact]
    public void Nothing_changed_changes_nothing()
    {
        var change = Compare(Base, Base);

        Assert.Equal((ChangeUnit.PerMonth, new CostSplit(2_060, 0, 0, 0, 0)), (change.Unit, change.Total));
        Assert.Empty(change.Calls);
        Assert.All(change.EntryPoints, entry => Assert.Equal((ChangeKind.Kept, 0m, 0), (entry.Kind, entry.UsdPerRequest.Change, entry.Growth.Count)));
    }

    [Fact]
    public void Moved_lines_and_methods_and_renamed_locals_and_route_parameters_change_nothing()
    {
        var moved = Web(
            Endpoint("POST /tickets/{ticketId}", 1_000, Call("M:Desk.Elsewhere.Triage.RunAsync(System.String)#chat#1", line: 99)),
            Endpoint("GET /digest", 10, [Symbol("all", 12)], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N())));

        var change = Compare(Base, moved);

        Assert.Equal(0, change.Total.Change);
        Assert.Empty(change.Calls);
        Assert.Empty(Judge(Base, moved));
    }

    [Fact]
    public void A_renamed_local_that_the_traffic_no_longer_names_changes_nothing()
    {
        var renamed = Web(
            Endpoint("POST /tickets/{id}", 1_000, Call()),
            Endpoint("GET /digest", 10, [Symbol("all")], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N())));

        Assert.Equal(0, Compare(Base, renamed).Total.Change);
        Assert.Empty(Judge(Base, renamed));
    }

    [Fact]
    public void A_price_change_in_the_table_changes_nothing() => Assert.Empty(Judge(Base, Base, prices: Table(dear: "90000", cheap: "1")));

    [Fact]
    public void A_size_that_the_team_learned_changes_nothing()
    {
        var learned = Web(
            Endpoint("POST /tickets/{id}", 1_000, Call()),
            Endpoint("GET /digest", 10, [Symbol("tickets", 5_000)], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N())));

        Assert.Empty(Judge(Base, learned));
    }

    [Fact]
    public void A_call_moved_into_a_loop_is_a_growth_in_shape_and_names_the_loop()
    {
        var looped = Web(
            Endpoint("POST /tickets/{id}", 1_000, [Symbol("documents")], (Call(), N())),
            Endpoint("GET /digest", 10, [Symbol("tickets", 12, "M:Desk.Digest.Run#1")], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N("M:Desk.Digest.Run#1"))));

        var violation = Assert.Single(Judge(Base, looped));

        Assert.Equal("STK9003", violation.Rule);
        Assert.Equal(
            "Web, POST /tickets/{id}: IChatClient.GetResponseAsync runs O(|documents|) in one request because of the loop over 'documents' (Triage.cs:8); O(1) in the baseline.",
            violation.Message);
        Assert.Equal(10, violation.Place!.Line);
    }

    [Fact]
    public void A_loop_in_a_loop_is_a_growth_and_one_that_has_no_bound_is_the_greatest()
    {
        var nested = Web(Endpoint("GET /digest", 10, [Symbol("tickets", 12), Symbol("lines", 3, "M:B#1")], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N().Times(N("M:B#1")))));
        var endless = Web(Endpoint("GET /digest", 10, [], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), CostExpression.Unbounded(new Blame("the recursion of Run has no bound")))));

        Assert.Contains("runs O(|lines|·|tickets|) in one request because of the loop over 'lines'", Judge(Base, nested).First(v => v.Rule == "STK9003").Message);
        Assert.Contains("runs unbounded in one request because of the recursion of Run has no bound; O(|tickets|) in the baseline.", Judge(nested, endless).First(v => v.Rule == "STK9003").Message.Replace("O(|lines|·|tickets|)", "O(|tickets|)"));
    }

    [Fact]
    public void A_new_call_in_a_loop_is_a_growth_of_its_entry_point()
    {
        var grown = Web(
            Endpoint("POST /tickets/{id}", 1_000, [Symbol("documents")], (Call(), CostExpression.One), (Call("M:Desk.New.Run#chat#1"), N())),
            Endpoint("GET /digest", 10, [Symbol("tickets", 12, "M:Desk.Digest.Run#1")], (Call("M:Desk.Digest.Run#chat#1", Cheap, 500), N("M:Desk.Digest.Run#1"))));

        var violations = Judge(Base, grown, new GateDemands(On: true, MaxIncreasePercent: 1_000));

        Assert.Equal(["STK9003", "STK9004"], violations.Select(violation => violation.Rule));
        Assert.StartsWith("Web, POST /tickets/{id}: Its calls run O(|documents|) in one request", violations[0].Message);
        Assert.Equal(("info", "Web: the call New.Run#chat#1 is not in the baseline (dear, in POST /tickets/{id}, +$2,000 a month)."), (violations[1].Severity, violations[1].Message));
    }

    [Fact]
    public void A_prompt_that_grew_is_a_growth_in_cost_and_not_in_shape()
    {
        var grown = Web(Endpoint("POST /tickets/{id}", null, Call(tokens: 9_000)));

        var violation = Assert.Single(Judge(Web(Endpoint("POST /tickets/{id}", null, Call())), grown));

        Assert.Equal("STK9002", violation.Rule);
        Assert.Equal("Web, POST /tickets/{id}: one request costs $18.00, $2.00 in the baseline (+800 %, 10 % allowed): tokens per call +$16.00.", violation.Message);
    }

    [Theory]
    [InlineData(1_100, null, null, 0)]
    [InlineData(1_101, null, null, 1)]
    [InlineData(1_101, 10.1, null, 0)]
    [InlineData(9_000, null, 16_000.0, 0)]
    [InlineData(9_000, null, 15_999.0, 1)]
    [InlineData(9_000, 900.0, 15_999.0, 1)]
    [InlineData(500, 0.0, 0.0, 0)]
    public void What_is_allowed_is_a_share_of_each_request_or_dollars_of_the_total(long tokens, double? percent, double? usd, int violations) => Assert.Equal(
        violations,
        Judge(Web(Endpoint("GET /", 1_000, Call())), Web(Endpoint("GET /", 1_000, Call(tokens: tokens))), new GateDemands(true, MaxIncreasePercent: (decimal?)percent, MaxIncreaseUsd: (decimal?)usd)).Count);

    [Fact]
    public void More_requests_are_told_apart_and_not_judged()
    {
        var change = Compare(Web(Endpoint("GET /", 1_000, Call())), Web(Endpoint("GET /", 5_000, Call())));

        Assert.Equal(new CostSplit(2_000, 0, 0, 0, 8_000), change.Total);
        Assert.Empty(Judge(Web(Endpoint("GET /", 1_000, Call())), Web(Endpoint("GET /", 5_000, Call()))));
    }

    [Fact]
    public void A_cheaper_token_that_is_burnt_three_times_is_no_saving()
    {
        var before = Web(Endpoint("GET /", 1_000, Call()));
        var after = Web(Endpoint("GET /", 1_000, [], (Call(model: Cheap), CostExpression.Constant(3))));

        var total = Compare(before, after).Total;

        Assert.Equal(new CostSplit(Before: 2_000, Price: -1_000, TokensPerCall: 0, CallsPerRequest: 2_000, Requests: 0), total);
        Assert.Equal(3_000, total.After);
        Assert.Contains("(+50 %, 10 % allowed): price -$1.00, calls per request +$2.00.", Assert.Single(Judge(before, after)).Message);
    }

    [Fact]
    public void A_call_before_another_in_one_method_is_the_new_one()
    {
        var before = Web(Endpoint("GET /", null, Call("M:A.Run#chat#1", Dear)));
        var after = Web(Endpoint("GET /", null, Call("M:A.Run#chat#1", Cheap, 7), Call("M:A.Run#chat#2", Dear)));

        var added = Assert.Single(Compare(before, after).Calls);

        Assert.Equal((ChangeKind.Added, "M:A.Run#chat#1", Cheap), (added.Kind, added.Id, added.ModelAfter));
    }

    [Fact]
    public void A_call_that_is_gone_is_a_saving_in_calls_and_said()
    {
        var violation = Assert.Single(Judge(Web(Endpoint("GET /", 10, Call(), Call("M:B#chat#1"))), Web(Endpoint("GET /", 10, Call()))));

        Assert.Equal(("STK9004", "info", "Web: the call B#chat#1 is in the baseline and gone (dear, in GET /, -$20.00 a month)."), (violation.Rule, violation.Severity, violation.Message));
    }

    [Fact]
    public void A_price_that_got_lost_is_never_read_as_a_saving()
    {
        var before = Web(Endpoint("GET /", 10, Call()));
        var after = Web(Endpoint("GET /", 10, Call(model: "nobody-knows")));

        Assert.Equal(new CostSplit(20, 0, 0, 0, 0), Compare(before, after).Total);
        Assert.Equal(("STK9005", "error"), Judge(before, after) is [var violation] ? (violation.Rule, violation.Severity) : default);
    }

    [Fact]
    public void A_call_that_never_had_a_price_is_compared_by_shape()
    {
        var before = Web(Endpoint("GET /", 10, Call(model: null)));
        var after = Web(Endpoint("GET /", 10, [Symbol("tickets")], (Call(model: null), N())));

        Assert.Equal("STK9003", Assert.Single(Judge(before, after)).Rule);
        Assert.Contains("1 call without a price on either side is compared by shape only.", Compare(before, after).Notes);
    }

    [Fact]
    public void What_is_accepted_is_set_aside_until_its_day_is_over()
    {
        var before = Web(Endpoint("POST /tickets/{id}", null, Call()));
        var after = Web(Endpoint("POST /tickets/{id}", null, Call(tokens: 9_000)));

        var now = Assert.Single(Judge(before, after, accepted: new Acceptance("STK9002", "POST /tickets/{number}", "launch", Today)));
        var late = Assert.Single(Judge(before, after, accepted: new Acceptance("STK9002", "POST /tickets/{id}", "launch", Today.AddDays(-1))));

        Assert.True(now.Suppressed);
        Assert.EndsWith("Accepted until 2026-11-22: launch", now.Message);
        Assert.False(late.Suppressed);
        Assert.EndsWith("It was accepted until 2026-11-21: launch", late.Message);
    }

    [Fact]
    public void An_app_whose_entry_points_nobody_saw_is_compared_as_one()
    {
        var loop = new Stoker.Core.Ledger.LoopContext(Stoker.Core.Ledger.LoopKind.ForEach, Stoker.Core.Ledger.LoopRole.Batch, "tickets", null, Provenance.Unbounded, new("/repo/Desk/Triage.cs", 8, 1));
        var before = Web() with { Calls = [Call()] };
        var after = Web() with { Calls = [Call() with { Loops = [loop], InUnboundedLoop = true }] };

        Assert.Contains("because of the loop over 'tickets' (Triage.cs:8); O(1) in the baseline", Assert.Single(Judge(before, after)).Message);
    }

    [Fact]
    public void A_demanded_baseline_that_is_missing_is_a_violation_and_never_zero() =>
        Assert.Equal(
            ("STK9005", "error"),
            Gate.Judge(new Report { PriceDate = Today, AsOf = Today, Apps = [Base] }, new GateDemands(On: true, Baseline: true)).Violations is [var violation] ? (violation.Rule, violation.Severity) : default);
}
