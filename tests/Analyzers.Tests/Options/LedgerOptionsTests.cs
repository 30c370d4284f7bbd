using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Options;

/// <summary>What the team's options put into the ledger.</summary>
public class LedgerOptionsTests
{
    private const string Code = """class Desk { void Run(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat(text); }""";

    private static Task<ProjectLedger> Of(string options) => LedgerOf.Configured(Code, options);

    [Fact]
    public async Task Without_options_a_call_has_no_limits()
    {
        var ledger = await Of("[*.cs]\nindent_size = 4\n");

        var call = Assert.Single(ledger.Calls);
        Assert.Equal((null, null, null, null, null), (call.Budget, call.Traffic, call.MaxUsdPerCall, call.MaxUsdPerRequest, call.Policy));
        Assert.Empty(ledger.Budgets);
        Assert.Equal(0, ledger.ExcludedCalls);
    }

    [Fact]
    public async Task Options_of_another_section_are_not_in_force() =>
        Assert.Null(Assert.Single((await Of("[Web/**.cs]\nstoker.budget = support\nstoker.requests_per_month = 9\n")).Calls).Traffic);

    [Fact]
    public async Task What_is_in_force_in_its_file_stands_at_the_call()
    {
        var ledger = await Of("""
            [*.cs]
            stoker.requests_per_month = 90000
            stoker.max_usd_per_call = 0.020
            stoker.max_usd_per_request = 0.05
            stoker.allowed_models = gpt-4.1, claude-*
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(new Traffic(90_000, Provenance.Configured), call.Traffic);
        Assert.Equal((0.02m, 0.05m), (call.MaxUsdPerCall, call.MaxUsdPerRequest));
        Assert.Equal(["gpt-4.1", "claude-*"], call.Policy!.Allowed);
        Assert.Empty(call.Policy.Forbidden);
    }

    [Fact]
    public async Task A_budget_has_its_name_its_amount_and_the_line_that_declares_it()
    {
        var ledger = await Of("[*.txt]\nstoker.budget_usd_per_month = 400\n\n[*.cs]\nstoker.budget = support\nstoker.budget_usd_per_month = 400\n");

        Assert.Equal("support", Assert.Single(ledger.Calls).Budget);
        Assert.Equal(new BudgetScope("support", 400, new SourcePlace("/src/.editorconfig", 6, 31)), Assert.Single(ledger.Budgets));
    }

    [Fact]
    public async Task An_amount_without_a_name_is_the_projects_own_budget()
    {
        var ledger = await Of("[*.cs]\nstoker.budget_usd_per_month = 12.5\n");

        Assert.Equal("Code", Assert.Single(ledger.Calls).Budget);
        Assert.Equal(("Code", 12.5m), (ledger.Budgets[0].Name, ledger.Budgets[0].UsdPerMonth));
    }

    [Fact]
    public async Task A_name_without_an_amount_draws_on_a_budget_that_another_project_declares()
    {
        var ledger = await Of("[*.cs]\nstoker.budget = support\n");

        Assert.Equal("support", Assert.Single(ledger.Calls).Budget);
        Assert.Empty(ledger.Budgets);
    }

    [Fact]
    public async Task Excluded_calls_are_counted_and_otherwise_left_out()
    {
        var ledger = await Of("[*.cs]\nstoker.exclude = true\n");

        Assert.Equal(1, ledger.ExcludedCalls);
        Assert.Empty(ledger.Calls);
        Assert.Empty(ledger.Methods);
    }

    [Fact]
    public async Task Entry_points_carry_the_traffic_of_their_file()
    {
        var ledger = await LedgerOf.Configured(
            """new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat("hi");""",
            "[*.cs]\nstoker.requests_per_month = 30\nstoker.max_usd_per_request = 1\n");

        var entry = Assert.Single(ledger.EntryPoints);
        Assert.Equal((new Traffic(30, Provenance.Configured), 1m), (entry.Traffic, entry.MaxUsdPerRequest));
    }
}
