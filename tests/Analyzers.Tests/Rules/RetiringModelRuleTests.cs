using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

/// <summary>STK1004. The days are those of the price book that ships.</summary>
public class RetiringModelRuleTests
{
    private static string Code(string model) => $$"""class C { void M(string text) => new OpenAI.Chat.ChatClient("{{model}}", "key").{|#0:CompleteChat|}("Summarize: " + text); }""";

    private static Task Silent(string model, string? options = null) => StokerTest.RunAsync("STK1004", Code(model).Replace("{|#0:CompleteChat|}", "CompleteChat"), options);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK1004", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M() => new Chat("gpt-5").CompleteChatAsync("hi"); }
        """);

    [Theory]
    [InlineData("gpt-6.1-sol")]
    [InlineData("no-such-model")]
    public Task A_model_nobody_retires_is_silent(string model) => Silent(model);

    [Fact]
    public Task A_retirement_more_than_60_days_after_the_tables_date_is_silent() => Silent("gpt-5.1");

    [Fact]
    public Task A_model_that_the_teams_default_only_stands_for_is_silent() => StokerTest.RunAsync(
        "STK1004",
        """class C { void M(string model) => new OpenAI.Chat.ChatClient(model, "key").CompleteChat("hi"); }""",
        "stoker.default_model = gpt-5");

    [Fact]
    public Task The_providers_calendar_does_not_hold_for_a_reseller() => StokerTest.RunAsync("STK1004", """
        class C
        {
            void M() => new OpenAI.Chat.ChatClient(
                "gpt-4o",
                new System.ClientModel.ApiKeyCredential("key"),
                new OpenAIClientOptions { Endpoint = new Uri("https://desk.openai.azure.com/openai/v1") }).CompleteChat("hi");
        }
        """);

    [Fact]
    public Task A_near_retirement_names_the_day_the_successor_and_its_cost() => Says(
        Code("gpt-5"),
        "gpt-5 is switched off on 2026-12-11; openai names gpt-6.1-sol as its successor: $0.00352 per call instead of $0.00333");

    [Fact]
    public Task A_dated_snapshot_goes_with_its_model() => Says(
        Code("gpt-5-mini-2025-08-07"),
        "gpt-5-mini-2025-08-07 is switched off on 2026-12-11; openai names gpt-6.1-terra as its successor: $0.00176 per call instead of $0.000666");

    [Fact]
    public Task A_past_retirement_says_that_requests_fail() => Says(
        Code("o1-pro"),
        "o1-pro was switched off on 2026-10-23: requests fail");

    [Fact]
    public Task A_price_rise_that_is_near_is_told_with_what_it_makes_of_the_call() => Says(
        """class C { Task M(IChatClient ai) => ai.{|#0:GetResponseAsync|}("Hello, world", new ChatOptions { ModelId = "gcp.gemini/gemini-4-argon", MaxOutputTokens = 100 }); }""".Replace("gcp.gemini/", "google/"),
        "gemini-4-argon costs more from 2026-12-01: $0.00204 per call instead of $0.00102");

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK1004", code, options);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1004", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
