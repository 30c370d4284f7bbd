using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class CallOverLimitRuleTests
{
    private const string Call = """class C { void M(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat("Summarize: " + text); }""";

    // $0.00292 by the costing of STK1001.
    private const string MarkedCall = """class C { void M(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").[|CompleteChat|]("Summarize: " + text); }""";

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK5004", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M() => new Chat("gpt-6.1-sol").CompleteChatAsync("hi"); }
        """);

    [Fact]
    public Task No_limit_is_silent() => StokerTest.RunAsync("STK5004", Call);

    [Fact]
    public Task Within_the_limit_is_silent() => StokerTest.RunAsync("STK5004", Call, "stoker.max_usd_per_call = 0.003");

    [Fact]
    public Task A_limit_that_cannot_be_read_is_no_limit() => StokerTest.RunAsync("STK5004", Call, "stoker.max_usd_per_call = $0.001");

    [Fact]
    public Task A_limit_that_is_taken_back_is_no_limit() => StokerTest.RunAsync("STK5004", Call, "stoker.max_usd_per_call = 0.001\n[Test0.cs]\nstoker.max_usd_per_call = unset");

    [Fact]
    public Task A_call_without_a_price_is_silent() =>
        StokerTest.RunAsync("STK5004", Call.Replace("gpt-4.1", "no-such-model"), "stoker.max_usd_per_call = 0.000001");

    [Fact]
    public async Task The_message_names_the_larger_part_and_its_cause()
    {
        var test = new StokerTest("STK5004", MarkedCall.Replace("[|", "{|#0:").Replace("|]", "|}"), "stoker.max_usd_per_call = 0.001");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK5004", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("ChatClient.CompleteChat costs $0.00292 per call (gpt-4.1), over the $0.001 of stoker.max_usd_per_call: 82 % is output (≈ 300 tokens, no output limit but the model's)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_long_text_makes_input_the_larger_part()
    {
        var test = new StokerTest(
            "STK5004",
            MarkedCall.Replace("[|", "{|#0:").Replace("|]", "|}"),
            "stoker.max_usd_per_call = 0.01\nstoker.expected_text_tokens = 20000");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK5004", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("ChatClient.CompleteChat costs $0.0424 per call (gpt-4.1), over the $0.01 of stoker.max_usd_per_call: 94 % is input (≈ 20k tokens, 'text')"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_limit_of_a_folder_holds_only_there()
    {
        var test = new StokerTest("STK5004", Call);
        test.TestState.Sources.Add(("/0/Web/D.cs", MarkedCall.Replace("class C", "class D")));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[Web/**.cs]\nstoker.max_usd_per_call = 0.001\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_teams_prices_decide()
    {
        var test = new StokerTest("STK5004", MarkedCall, "stoker.max_usd_per_call = 0.003");
        test.TestState.AdditionalFiles.Add(("/stoker.prices.json", """{"schema":1,"discounts":[{"model":"gpt-4.1","factor":"1.1"}]}"""));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
