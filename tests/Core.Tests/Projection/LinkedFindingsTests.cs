using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Projection;

/// <summary>Rules whose model only the app knows are judged when it is linked.</summary>
public class LinkedFindingsTests
{
    private static readonly ModelPolicy OnlyClaude = new(["claude-*"], []);

    private static IReadOnlyList<Finding> Of(LedgerCall call, string model = "gpt-5.1", params Finding[] live) => Projector.Project(
        Linker.Link(App(Registered(Literal(model, provider: null))) with { Findings = live }, [Library("Desk.Ai", call)], AppConfiguration.Empty, []),
        PriceBook.BuiltIn,
        PriceBook.BuiltIn.Date).Findings;

    [Fact]
    public void A_model_that_only_the_app_names_is_told_when_it_is_switched_off()
    {
        var finding = Assert.Single(Of(Call(Injected()), "gpt-5"));

        Assert.Equal(("STK1004", "warning"), (finding.Rule, finding.Severity));
        Assert.StartsWith("gpt-5 is switched off on 2026-12-11; openai names gpt-6.1-sol as its successor: $", finding.Message);
    }

    [Fact]
    public void A_call_without_limits_has_no_findings() => Assert.Empty(Of(Call(Injected())));

    [Fact]
    public void A_model_that_the_policy_allows_has_no_findings() => Assert.Empty(Of(Call(Injected()) with { Policy = OnlyClaude }, "claude-opus-4-8"));

    [Fact]
    public void A_model_that_the_code_names_was_judged_live() => Assert.Empty(Of(Call(Literal("gpt-5.1")) with { Policy = OnlyClaude, MaxUsdPerCall = 0.0001m }));

    [Fact]
    public void A_model_that_nothing_resolves_is_not_judged() =>
        Assert.Empty(Of(Call(Setting("Ai:Model")) with { Policy = OnlyClaude, MaxUsdPerCall = 0.0001m }));

    [Fact]
    public void What_was_found_live_is_not_found_again()
    {
        var call = Call(Injected()) with { Policy = OnlyClaude };

        Assert.Equal("live", Assert.Single(Of(call, "gpt-5.1", new Finding("STK4002", "warning", "live", call.Place, Suppressed: true))).Message);
    }

    [Fact]
    public void A_registered_model_that_the_policy_does_not_allow_is_found_at_the_call()
    {
        var call = Call(Injected()) with { Policy = OnlyClaude };

        Assert.Equal(
            new Finding("STK4002", "warning", "gpt-5.1 is not allowed here: stoker.allowed_models is 'claude-*'; use a model that is allowed", call.Place),
            Assert.Single(Of(call)));
    }

    [Fact]
    public void A_registered_model_that_makes_the_call_too_dear_is_found_at_the_call()
    {
        var call = Call(Injected()) with { MaxUsdPerCall = 0.001m, Output = new TokenRange(0, 50, 50, Provenance.Exact, "output limit 50"), ExpectedOutput = new TokenRange(0, 50, null, Provenance.Configured) };

        Assert.Empty(Of(call));
        Assert.Equal(
            "IChatClient.GetResponseAsync costs $0.00212 per call (claude-opus-4-8), over the $0.001 of stoker.max_usd_per_call: 59 % is output (≈ 50 tokens, output limit 50)",
            Assert.Single(Of(call, "claude-opus-4-8")).Message);
    }

    [Fact]
    public void Findings_stay_in_the_order_of_their_places()
    {
        var findings = Of(Call(Injected()) with { Policy = OnlyClaude }, "gpt-5.1", new Finding("STK9999", "info", "later", new SourcePlace("src/Z.cs", 1, 1)));

        Assert.Equal(["STK4002", "STK9999"], findings.Select(finding => finding.Rule));
    }
}
