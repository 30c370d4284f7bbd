using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class ModelNotAllowedRuleTests
{
    private static string Code(string model) => $$"""class C { void M() => new OpenAI.Chat.ChatClient("{{model}}", "key").CompleteChat("hi"); }""";

    private static string Marked(string model) => Code(model).Replace("CompleteChat", "[|CompleteChat|]");

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4002", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M() => new Chat("gpt-6.1-sol").CompleteChatAsync("hi"); }
        """);

    [Fact]
    public Task No_policy_is_silent() => StokerTest.RunAsync("STK4002", Code("gpt-6.1-sol"));

    [Theory]
    [InlineData("gpt-4.1")]
    [InlineData("GPT-4.1")]
    [InlineData("gpt-4*, gpt-5*")]
    [InlineData("*")]
    [InlineData("openai/*")]
    [InlineData("openai/gpt-4.1")]
    [InlineData("claude-*,gpt-*-*,gpt*1")]
    public Task An_allowed_model_is_silent(string allowed) => StokerTest.RunAsync("STK4002", Code("gpt-4.1"), $"stoker.allowed_models = {allowed}");

    [Fact]
    public Task A_snapshot_of_an_allowed_model_is_silent() => StokerTest.RunAsync("STK4002", Code("gpt-4.1-2025-04-14"), "stoker.allowed_models = gpt-4.1");

    [Theory]
    [InlineData("gpt-4.1-mini")]
    [InlineData("gpt-4.1-*")]
    [InlineData("claude-*")]
    [InlineData("anthropic/gpt-4.1")]
    [InlineData("anthropic/*")]
    [InlineData("pt-4.1")]
    [InlineData("*4.2")]
    public Task A_model_that_no_pattern_allows_warns(string allowed) => StokerTest.RunAsync("STK4002", Marked("gpt-4.1"), $"stoker.allowed_models = {allowed}");

    [Theory]
    [InlineData("gpt-4.1")]
    [InlineData("gpt-4*")]
    [InlineData("openai/*")]
    public Task A_forbidden_model_warns_even_where_it_is_allowed(string forbidden) =>
        StokerTest.RunAsync("STK4002", Marked("gpt-4.1"), $"stoker.allowed_models = gpt-*\nstoker.forbidden_models = {forbidden}");

    [Fact]
    public Task A_list_that_cannot_be_read_is_no_policy() => StokerTest.RunAsync("STK4002", Code("gpt-4.1"), "stoker.allowed_models = claude-1 claude-2");

    [Fact]
    public Task A_model_that_only_the_app_knows_is_left_to_the_app() => StokerTest.RunAsync(
        "STK4002",
        """class C(IChatClient ai) { void M() => ai.GetResponseAsync("hi"); }""",
        "stoker.allowed_models = claude-*");

    [Fact]
    public Task The_default_model_stands_in_and_is_not_judged() => StokerTest.RunAsync(
        "STK4002",
        """class C { void M(string model) => new OpenAI.Chat.ChatClient(model, "key").CompleteChat("hi"); }""",
        "stoker.allowed_models = claude-*\nstoker.default_model = gpt-4.1");

    [Fact]
    public async Task The_message_names_the_policy_and_the_cheapest_allowed_model_of_the_tier()
    {
        var test = new StokerTest("STK4002", Marked("gpt-6.1-sol").Replace("[|", "{|#0:").Replace("|]", "|}"), "stoker.allowed_models = gpt-6-luna, claude-*");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4002", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("gpt-6.1-sol is not allowed here: stoker.allowed_models is 'gpt-6-luna, claude-*'; gpt-6-luna is the cheapest of openai that is, in the tier mid"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_fix_is_told_an_allowed_model_of_the_same_tier_where_there_is_one()
    {
        var test = new StokerTest("STK4002", Marked("gpt-6.1-sol").Replace("[|", "{|#0:").Replace("|]", "|}"), "stoker.forbidden_models = gpt-6.1-sol");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4002", DiagnosticSeverity.Warning).WithLocation(0));
        await test.RunAsync(TestContext.Current.CancellationToken);

        var prices = Core.Prices.PriceBook.BuiltIn;
        var sol = prices.Find("gpt-6.1-sol", "openai").Model!;
        var instead = Core.Projection.PolicyBreach.Judge(new([], ["gpt-6.1-sol"]), "gpt-6.1-sol", "openai", prices)!.Instead!;
        Assert.Equal((sol.Provider, sol.Tier), (instead.Provider, instead.Tier));
        Assert.NotEqual(sol.Id, instead.Id);
    }

    [Fact]
    public async Task A_deployment_is_judged_as_its_model()
    {
        var test = new StokerTest("STK4002", Marked("prod-chat"), "stoker.allowed_models = gpt-5*");
        test.TestState.AdditionalFiles.Add(("/stoker.prices.json", """{"schema":1,"deployments":{"prod-chat":"gpt-4.1"}}"""));
        test.TestState.Sources.Add(("/0/D.cs", Code("fine").Replace("class C", "class D").Replace("fine", "PROD-CHAT").Replace("CompleteChat", "[|CompleteChat|]")));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
