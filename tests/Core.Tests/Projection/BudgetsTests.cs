using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Tests.Projection;

public class BudgetsTests
{
    [Fact]
    public void Without_requests_per_month_a_budget_is_not_judged_and_no_traffic_is_made_up()
    {
        var budget = Judge(App("Web", Spends("support", 0.01m, requests: null)));

        Assert.Equal(BudgetVerdict.Unjudged, budget.Verdict);
        Assert.Null(budget.UsdPerMonth);
        Assert.Equal(1, budget.CallsWithoutTraffic);
    }

    [Fact]
    public void A_call_without_a_price_leaves_a_budget_unjudged()
    {
        var budget = Judge(App("Web", Spends("support", 0.01m, 1_000), Spends("support", null, 1_000)));

        Assert.Equal(BudgetVerdict.Unjudged, budget.Verdict);
        Assert.Equal((10m, 1), (budget.UsdPerMonth!.Expected, budget.CallsWithoutPrice));
    }

    [Fact]
    public void A_budget_without_a_limit_is_not_judged()
    {
        var budget = Judge(App("Web", Spends("support", 0.01m, 1_000)) with { BudgetScopes = [] });

        Assert.Equal(BudgetVerdict.Unjudged, budget.Verdict);
        Assert.Null(budget.Share);
    }

    [Fact]
    public void What_is_known_to_exceed_a_budget_exceeds_it_whatever_is_missing() => Assert.Equal(
        BudgetVerdict.Exceeded,
        Judge(App("Web", Spends("support", 1, 1_000), Spends("support", 0.01m, requests: null), Spends("support", null, 5))).Verdict);

    [Fact]
    public void The_spend_is_price_per_call_times_rounds_times_requests_over_all_calls()
    {
        var budget = Judge(App("Web", Spends("support", 0.01m, 1_000), Spends("support", 0.002m, 100) with { CallsPerRequest = 200 }));

        Assert.Equal(10m + 40m, budget.UsdPerMonth!.Expected);
        Assert.Equal(0.5m, budget.Share);
        Assert.Equal(BudgetVerdict.Within, budget.Verdict);
    }

    [Fact]
    public void The_limit_itself_is_not_over_the_limit() =>
        Assert.Equal(BudgetVerdict.Within, Judge(App("Web", Spends("support", 0.1m, 1_000))).Verdict);

    [Fact]
    public void The_expected_value_decides_and_not_the_highest()
    {
        var call = Spends("support", 0, 1_000) with { UsdPerCall = new UsdRange(0, 0.1m, null, Provenance.Unbounded, "no output limit") };

        var budget = Judge(App("Web", call));

        Assert.Equal(BudgetVerdict.Within, budget.Verdict);
        Assert.Equal((null, Provenance.Unbounded, "no output limit"), (budget.UsdPerMonth!.High, budget.UsdPerMonth.Provenance, budget.UsdPerMonth.Cause));
    }

    [Fact]
    public void However_exact_the_price_the_spend_rests_on_configured_traffic() =>
        Assert.Equal(Provenance.Configured, Judge(App("Web", Spends("support", 0.01m, 1))).UsdPerMonth!.Provenance);

    [Fact]
    public void A_call_in_an_unbounded_loop_counts_one_round_and_is_said()
    {
        var budget = Judge(App("Web", Spends("support", 0.01m, 1_000) with { InUnboundedLoop = true }));

        Assert.Equal((10m, null, 1), (budget.UsdPerMonth!.Expected, budget.UsdPerMonth.High, budget.CallsInUnboundedLoops));
    }

    [Fact]
    public void A_budget_that_web_and_worker_share_is_their_sum()
    {
        var web = App("Web", Spends("support", 0.06m, 1_000));
        var worker = App("Worker", Spends("support", 0.05m, 1_000));

        Assert.Equal(BudgetVerdict.Within, Judge(web).Verdict);
        Assert.Equal(BudgetVerdict.Within, Judge(worker).Verdict);

        var shared = Judge(web, worker);
        Assert.Equal((BudgetVerdict.Exceeded, 110m), (shared.Verdict, shared.UsdPerMonth!.Expected));
        Assert.Equal(["Web", "Worker"], shared.Apps);
    }

    [Fact]
    public void A_project_built_for_two_frameworks_spends_once_and_at_the_dearer_price()
    {
        var net8 = App("Web", Spends("support", 0.06m, 1_000)) with { Project = "/repo/Web.csproj", TargetFramework = "net8.0" };
        var net10 = App("Web", Spends("support", 0.07m, 1_000)) with { Project = "/repo/Web.csproj", TargetFramework = "net10.0" };

        Assert.Equal(70m, Judge(net8, net10).UsdPerMonth!.Expected);
    }

    [Fact]
    public void Of_limits_that_differ_the_lowest_holds_and_that_is_said()
    {
        var app = App("Web", Spends("support", 0.06m, 1_000)) with { BudgetScopes = [new("support", 80), new("support", 50)] };

        var budget = Judge(app);

        Assert.Equal((50m, BudgetVerdict.Exceeded), (budget.LimitUsdPerMonth, budget.Verdict));
        Assert.Equal(["It is declared with different limits ($50.00, $80.00); the lowest holds."], budget.Notes);
    }

    [Fact]
    public void Budgets_are_apart_and_calls_without_one_are_in_none()
    {
        var app = App("Web", Spends("a", 1, 1), Spends("b", 2, 1), Spends(null, 4, 1));

        Assert.Equal([("a", 1m), ("b", 2m), ("support", null)], Budgets.Judge([app]).Select(budget => (budget.Name, budget.UsdPerMonth?.Expected)));
    }

    [Fact]
    public void The_three_dearest_calls_are_named_dearest_first()
    {
        var app = App("Web", [.. new[] { 1, 4, 2, 3 }.Select(usd => Spends("support", usd, 1, line: usd))]);

        Assert.Equal([4, 3, 2], Judge(app).Dearest.Select(call => call.Place.Line));
    }

    [Fact]
    public void The_order_of_apps_changes_nothing()
    {
        var web = App("Web", Spends("support", 0.06m, 1_000), Spends("other", 1, null));
        var worker = App("Worker", Spends("support", 0.06m, 1_000));

        Assert.Equivalent(Budgets.Judge([web, worker]), Budgets.Judge([worker, web]), strict: true);
    }

    [Fact]
    public void Absurd_traffic_is_a_large_number_and_no_crash()
    {
        const long Most = 1_000_000_000_000;
        var call = Spends("support", 1_000_000, Most) with { CallsPerRequest = Most };

        Assert.Equal(1_000_000_000_000_000, Judge(App("Web", call, call)).UsdPerMonth!.Expected);
    }

    private static BudgetReport Judge(params AppReport[] apps) => Budgets.Judge(apps).Single(budget => budget.Name == "support");

    private static AppReport App(string name, params CallReport[] calls) => new()
    {
        Name = name,
        Calls = calls,
        Coverage = Projector.Cover(calls, 0),
        BudgetScopes = [new("support", 100, new SourcePlace(".editorconfig", 4, 1))],
    };

    private static CallReport Spends(string? budget, decimal? usd, long? requests, int line = 7) => new()
    {
        Id = "M:Desk.Run#chat#1",
        Assembly = "Desk",
        Place = new SourcePlace("Desk.cs", line, 9),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = "gpt",
        ModelFrom = "literal",
        Input = TokenRange.Zero,
        Output = TokenRange.Zero,
        UsdPerCall = usd is { } amount ? new UsdRange(amount, amount, amount, Provenance.Exact) : null,
        Budget = budget,
        Traffic = requests is { } number ? new Traffic(number, Provenance.Configured) : null,
    };
}
