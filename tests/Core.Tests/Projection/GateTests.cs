using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Projection;

public class GateTests
{
    private static readonly GateDemands On = new(On: true);
    private static readonly SourcePlace Declared = new("/repo/.editorconfig", 4, 1);

    [Fact]
    public void Nothing_declared_and_nothing_demanded_violates_nothing() =>
        Assert.Empty(Judge(On, Web(Call(usd: null), Call())).Violations);

    [Fact]
    public void Coverage_as_demanded_violates_nothing() =>
        Assert.Empty(Judge(On with { MinCoverage = 0.5m }, Web(Call(usd: null), Call())).Violations);

    [Fact]
    public void A_model_that_the_source_accepts_breaks_no_policy()
    {
        var call = Call() with { NotAllowed = "gpt is in stoker.forbidden_models (gpt)" };
        var app = Web(call) with { Findings = [new Finding("STK4002", "warning", "m", call.Place, Suppressed: true)] };

        Assert.Empty(Judge(On, app).Violations);
    }

    [Theory]
    [InlineData(true, "error")]
    [InlineData(false, "warning")]
    public void An_exceeded_budget_is_named_with_sum_limit_and_dearest_calls_at_its_declaration(bool on, string severity)
    {
        var app = Web(Call(0.10m, 10), Call(0.40m, 20), Call(0.30m, 30), Call(0.20m, 40));

        var violation = Assert.Single(Judge(new GateDemands(on), app with { BudgetScopes = [new("support", 800, Declared)] }).Violations);

        Assert.Equal(
            new Finding(
                "STK9001",
                severity,
                "Budget 'support' is exceeded: $1,000 a month projected (configured), $800.00 allowed (125 %). "
                    + "Dearest: Desk.cs:20 $400.00 (Web, gpt); Desk.cs:30 $300.00 (Web, gpt); Desk.cs:40 $200.00 (Web, gpt).",
                Declared),
            violation);
    }

    [Fact]
    public void What_an_exceeded_sum_leaves_out_is_said()
    {
        var app = Web(Call(1), Call(1) with { Traffic = null }, Call(usd: null) with { Budget = "support" }, Call(1) with { InUnboundedLoop = true });

        var message = Assert.Single(Judge(On, app with { BudgetScopes = [new("support", 800, Declared)] }).Violations).Message;

        Assert.EndsWith("1 call has no requests per month (stoker.traffic.json or stoker.requests_per_month). 1 call has no price. 1 call in loops whose length nothing says counts one round.", message);
        Assert.Contains("(unbounded, $2,000–∞)", message);
    }

    [Fact]
    public void A_budget_without_traffic_is_a_warning_even_at_the_gate()
    {
        var app = Web(Call() with { Traffic = null }) with { BudgetScopes = [new("support", 800, Declared)] };

        Assert.Equal(
            [new Finding("STK9005", "warning", "Budget 'support' cannot be judged: 1 call has no requests per month (stoker.traffic.json or stoker.requests_per_month).", Declared)],
            Judge(On, app).Violations);
    }

    [Fact]
    public void A_model_that_linking_bound_and_the_policy_forbids_names_app_and_origin()
    {
        var call = Call() with { NotAllowed = "gpt is in stoker.forbidden_models (gpt)", ModelFrom = "Ai:Model in appsettings.json" };

        Assert.Equal(
            [new Finding("STK4002", "error", "Web: gpt is in stoker.forbidden_models (gpt). The model comes from: Ai:Model in appsettings.json.", call.Place)],
            Judge(On, Web(call)).Violations);
    }

    [Fact]
    public void Coverage_below_the_demand_is_an_error_only_at_the_gate()
    {
        var app = Web(Call(usd: null), Call(usd: null), Call());

        var error = Assert.Single(Judge(On with { MinCoverage = 0.9m }, app).Violations);
        Assert.Equal(("STK9005", "error", "Web: 33.3 % of the calls are priced (1 of 3), 90 % are demanded."), (error.Rule, error.Severity, error.Message));
        Assert.Equal("warning", Assert.Single(Judge(new GateDemands(MinCoverage: 0.9m), app).Violations).Severity);
    }

    [Theory]
    [InlineData(false, null, null)]
    [InlineData(true, null, "warning")]
    [InlineData(true, 0.5, "error")]
    [InlineData(false, 0.5, "warning")]
    public void Ledgers_that_are_missing_count_where_somebody_asked(bool on, double? least, string? severity)
    {
        var app = Web(Call()) with { Coverage = new Coverage(1, 1, 0, 0, WithoutLedger: 1, OutOfDate: 2) };

        var violations = Judge(new GateDemands(on, (decimal?)least), app).Violations;

        Assert.Equal(severity is null ? [] : [severity], violations.Select(violation => violation.Severity));
        Assert.All(violations, violation => Assert.StartsWith("Web: 1 referenced assembly uses an LLM SDK and has no ledger and 2 ledgers are missing or out of date", violation.Message));
    }

    [Fact]
    public void A_file_of_the_team_that_cannot_be_read_is_an_error_only_at_the_gate()
    {
        var app = Web(Call()) with { Findings = [new Finding("STK9006", "warning", "not valid JSON", new SourcePlace("/repo/stoker.prices.json", 3, 5))] };

        Assert.Equal("error", Assert.Single(Judge(On, app).Violations).Severity);
        Assert.Equal("warning", Assert.Single(Judge(new GateDemands(), app).Violations).Severity);
    }

    [Fact]
    public void Judging_twice_is_judging_once()
    {
        var once = Judge(On with { MinCoverage = 1 }, Web(Call(1) with { NotAllowed = "no" }, Call(usd: null)) with { BudgetScopes = [new("support", 1, Declared)] });

        Assert.Equivalent(once, Gate.Judge(once, On with { MinCoverage = 1 }), strict: true);
    }

    [Theory]
    [InlineData("90", 0.9)]
    [InlineData("90%", 0.9)]
    [InlineData(" 90 % ", 0.9)]
    [InlineData("0.9", 0.9)]
    [InlineData("1", 1)]
    [InlineData("1%", 0.01)]
    [InlineData("100", 1)]
    [InlineData("0", 0)]
    public void A_share_of_calls_is_read_as_people_write_it(string text, double share)
    {
        Assert.True(CoverageShare.TryParse(text, out var read));
        Assert.Equal((decimal)share, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("most")]
    [InlineData("-1")]
    [InlineData("101")]
    [InlineData("90,5")]
    public void What_is_no_share_of_calls_is_refused(string text) => Assert.False(CoverageShare.TryParse(text, out _));

    private static Report Judge(GateDemands demands, params AppReport[] apps) =>
        Gate.Judge(new Report { PriceDate = DateTime.UnixEpoch, AsOf = DateTime.UnixEpoch, Apps = apps }, demands);

    private static AppReport Web(params CallReport[] calls) => new() { Name = "Web", Calls = [.. calls.Select((call, i) => call with { Id = $"{call.Id}#{i}" })], Coverage = Projector.Cover(calls, 0), BudgetScopes = [new("support", 1_000_000)] };

    private static CallReport Call(decimal? usd = 0.01m, int line = 7) => new()
    {
        Id = "M:Desk.Run#chat",
        Assembly = "Desk",
        Place = new SourcePlace("/repo/Desk.cs", line, 9),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = "gpt",
        ModelFrom = "literal",
        Input = TokenRange.Zero,
        Output = TokenRange.Zero,
        UsdPerCall = usd is { } amount ? new UsdRange(amount, amount, amount, Provenance.Exact) : null,
        Budget = usd is null ? null : "support",
        Traffic = new Traffic(1_000, Provenance.Configured),
    };
}
