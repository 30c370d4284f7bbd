using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Projection;

public class CallFactorsTests
{
    private static readonly LedgerCall Plain = Call(Literal("gpt-4.1")) with { Output = new TokenRange(0, 100, 100, Provenance.Exact), ExpectedOutput = TokenRange.Exactly(100) };

    private static readonly LedgerCall WithTools = Plain with
    {
        Prompt = Plain.Prompt with { Segments = [.. Plain.Prompt.Segments, new PromptSegment(SegmentKind.Tools, Text: new TextTokens(50, 50, TextKind.Json, 200))] },
        ToolResults = new TokenRange(0, 200, null, Provenance.Assumed, "what the tools answer"),
    };

    private static AppReport Report(LedgerCall call, TeamTraffic? traffic = null, params ClientLayer[] layers)
    {
        var linked = Linker.Link(App() with { Calls = [call with { Layers = layers }] }, [], AppConfiguration.Empty, []);
        return Projector.Project(new TrafficOverApp(traffic ?? TeamTraffic.None).Apply(linked), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);
    }

    private static string Calls(AppReport report) => report.EntryPoints.Single().Calls is var calls
        ? $"{calls.Low} … {calls.Expected} … {(calls.High.IsUnbounded ? "∞" : calls.High)}"
        : "";

    [Fact]
    public void A_client_that_repeats_nothing_has_no_factor() => Assert.Empty(Report(WithTools, null, new ClientLayer(ClientLayer.Cache)).Calls.Single().Factors);

    [Fact]
    public void A_tool_loop_without_tools_asks_once() => Assert.Equal("1 … 1 … 1", Calls(Report(Plain, null, new ClientLayer(ClientLayer.Tools, 40))));

    [Fact]
    public void A_tool_loop_asks_up_to_its_cap() => Assert.Equal("1 … 2 … 40", Calls(Report(WithTools, null, new ClientLayer(ClientLayer.Tools, 40))));

    [Fact]
    public void A_tool_loop_without_a_cap_has_no_bound() => Assert.Equal("1 … 2 … ∞", Calls(Report(WithTools, null, new ClientLayer(ClientLayer.Tools))));

    [Fact]
    public void Policies_multiply_with_each_other_and_with_the_sdk() =>
        Assert.Equal("1 … 1 … 24", Calls(Report(Plain, null, new ClientLayer(ClientLayer.Policy, 2), new ClientLayer(ClientLayer.Policy, 3), new ClientLayer(ClientLayer.Retries, 4))));

    [Fact]
    public void Of_the_sdks_own_retries_there_is_one_layer() =>
        Assert.Equal("1 … 1 … 4", Calls(Report(Plain, null, new ClientLayer(ClientLayer.Retries, 3), new ClientLayer(ClientLayer.Retries, 4))));

    [Fact]
    public void The_registrations_layers_count_too()
    {
        var injected = WithTools with { Model = Injected() };
        var linked = Linker.Link(App(Registered(Literal("gpt-4.1")) with { Layers = [new(ClientLayer.Tools, 6)] }) with { Calls = [injected] }, [], AppConfiguration.Empty, []);

        Assert.Equal("1 … 2 … 6", Calls(Projector.Project(linked, PriceBook.BuiltIn, PriceBook.BuiltIn.Date)));
    }

    [Fact]
    public void The_input_of_rounds_is_quadratic()
    {
        var traffic = TeamTraffic.None with { Calls = [new CallHabits("*", null, null, null, 4)] };
        var report = Report(WithTools, traffic, new ClientLayer(ClientLayer.Tools, 40));
        var (prompt, entry) = (report.Calls.Single().Input.Expected, report.EntryPoints.Single());

        // Four prompts; what a round appends, 200 of tools and 100 of the answer, is sent again 3 + 2 + 1 times.
        Assert.Equal((4 * prompt) + (6 * 300), entry.Input.Expected.Number);
        Assert.Equal(400, entry.Output.Expected.Number);
        Assert.Equal(6 * 300, entry.Reached.Single().Resent!.Expected.Number);
    }

    [Fact]
    public void A_request_pays_for_every_round()
    {
        var once = Report(WithTools);
        var rounds = Report(WithTools, null, new ClientLayer(ClientLayer.Tools, 40));
        var call = rounds.Calls.Single();

        Assert.Equal((2 * once.Calls.Single().UsdPerCall!.Expected) + (300 * call.UsdPerResentToken!.Value), rounds.EntryPoints.Single().UsdPerRequest!.Expected);
        Assert.Equal(once.EntryPoints.Single().UsdPerRequest!.Low, rounds.EntryPoints.Single().UsdPerRequest!.Low);
    }

    [Fact]
    public void A_month_pays_for_every_round()
    {
        var monthly = WithTools with { Budget = "all", Traffic = new Traffic(1_000, Provenance.Configured) };
        var report = Report(monthly, null, new ClientLayer(ClientLayer.Tools, 40));
        var budget = Budgets.Judge([report]).Single();

        Assert.Equal(1_000 * report.EntryPoints.Single().UsdPerRequest!.Expected, budget.UsdPerMonth!.Expected);
    }

    [Fact]
    public void The_teams_word_goes_before_the_default()
    {
        var traffic = TeamTraffic.None with { Calls = [new CallHabits("*", null, null, null, 3)] };
        var factor = Report(WithTools, traffic, new ClientLayer(ClientLayer.Tools, 40)).Calls.Single().Factors.Single();

        Assert.Equal(new CallFactor(FactorKind.ToolRounds, 3, 40, Provenance.Configured, "up to 40 automatic tool rounds"), factor);
    }

    [Fact]
    public void An_explanation_names_the_factors()
    {
        var app = Report(WithTools, null, new ClientLayer(ClientLayer.Tools, 40), new ClientLayer(ClientLayer.Retries, 4));
        var report = new Report { PriceDate = PriceBook.BuiltIn.Date, AsOf = PriceBook.BuiltIn.Date, Apps = [app] };
        var text = Explanation.Write(report, _ => true, WithTools.Place.Line, new ReportOptions { Width = 200 });

        Assert.Contains("≈ 2 (1–40), assumed: up to 40 automatic tool rounds; each round sends again what those before it appended, ≈ 300 tokens", text);
        Assert.Contains("≈ 1 (1–4), assumed: up to 4 attempts by the SDK's own retries", text);
        Assert.Contains("(tool_rounds)", text);
    }
}
