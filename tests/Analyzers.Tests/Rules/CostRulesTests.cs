using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

/// <summary>STK1001, STK1002 and STK1003: what a call costs, and what is not known of it.</summary>
public class CostRulesTests
{
    [Theory]
    [InlineData("STK1001")]
    [InlineData("STK1002")]
    [InlineData("STK1003")]
    public Task Sdk_not_referenced_silent(string rule) => StokerTest.RunWithoutSdkAsync(rule, """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M() => new Chat("no-such-model").CompleteChatAsync("hi"); }
        """);

    [Fact]
    public async Task The_cost_of_a_call_is_shown_with_its_assumptions()
    {
        var test = new StokerTest("STK1001", """
            class C { void M(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").{|#0:CompleteChat|}("Summarize: " + text); }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1001", DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage("≈ 262 tokens in, ≈ 300 out, $0.00292 per call (gpt-4.1); assumed: 'text', no output limit but the model's"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Options_of_the_file_replace_the_assumptions()
    {
        var test = new StokerTest(
            "STK1001",
            """class C { void M(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").{|#0:CompleteChat|}(text); }""",
            "stoker.expected_text_tokens = 1000\nstoker.expected_output_tokens = 100");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1001", DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage("≈ 1,007 tokens in, ≈ 100 out, $0.00281 per call (gpt-4.1)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("2", "≈ 29 tokens in, ≈ 100 out, $0.000229 per call (house); assumed: framing of messages, no output limit")]
    [InlineData("1", "≈ 18 tokens in, ≈ 100 out, $0.000218 per call (house); assumed: framing of messages, no output limit")]
    public async Task A_ratio_that_the_team_has_measured_counts_what_is_shown(string ratio, string shown)
    {
        var test = new StokerTest(
            "STK1001",
            """class C { void M() => new OpenAI.Chat.ChatClient("house", "key").{|#0:CompleteChat|}("Summarize the news of today in one sentence."); }""",
            "stoker.expected_output_tokens = 100");
        test.TestState.AdditionalFiles.Add(("/stoker.prices.json", $$"""
            {
              "schema": 1,
              "models": [ { "provider": "openai", "id": "house", "input": "1", "output": "2", "tokenizer": "claude-2026" } ],
              "tokenizers": { "claude-2026": { "prose": "{{ratio}}" } }
            }
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1001", DiagnosticSeverity.Info).WithLocation(0).WithMessage(shown));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_priced_model_has_a_price() => StokerTest.RunAsync("STK1002", """class C { void M() => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat("hi"); }""");

    [Fact]
    public Task A_misspelt_model_has_no_price() => StokerTest.RunAsync("STK1002", """class C { void M() => new OpenAI.Chat.ChatClient("gpt-4.11", "key").[|CompleteChat|]("hi"); }""");

    [Fact]
    public Task A_model_that_the_app_binds_is_not_unknown() => StokerTest.RunAsync("STK1003", """
        using Microsoft.Extensions.Configuration;
        class C(IChatClient ai, IConfiguration configuration)
        {
            void M() { ai.GetResponseAsync("hi"); new OpenAI.Chat.ChatClient(configuration["Ai:Model"], "key").CompleteChat("hi"); }
        }
        """);

    [Fact]
    public Task A_model_from_a_parameter_is_unknown() => StokerTest.RunAsync("STK1003", """class C { void M(string model) => new OpenAI.Chat.ChatClient(model, "key").[|CompleteChat|]("hi"); }""");

    [Fact]
    public Task The_teams_default_model_settles_it() => StokerTest.RunAsync(
        "STK1003",
        """class C { void M(string model) => new OpenAI.Chat.ChatClient(model, "key").CompleteChat("hi"); }""",
        "stoker.default_model = gpt-4.1");

    private const string OwnEndpoint = """
        class C
        {
            void M(string text) => new OpenAI.Chat.ChatClient(
                "llama3.3:70b",
                new System.ClientModel.ApiKeyCredential("none"),
                new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }).CompleteChat(text, "again");
        }
        """;

    [Fact]
    public Task A_model_on_hardware_of_ones_own_is_priced_by_it() =>
        StokerTest.RunAsync("STK1002", OwnEndpoint, "stoker.hardware = h100_sxm\nstoker.hardware_count = 2\nstoker.precision = fp8\nstoker.concurrency = 16\nstoker.utilization = 0.5");

    [Fact]
    public Task Without_hardware_such_a_model_has_no_price() =>
        StokerTest.RunAsync("STK1002", OwnEndpoint.Replace("CompleteChat", "[|CompleteChat|]", StringComparison.Ordinal));
}
