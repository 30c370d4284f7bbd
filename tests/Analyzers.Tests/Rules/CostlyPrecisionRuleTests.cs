using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class CostlyPrecisionRuleTests
{
    private static string Code(string endpoint = "http://localhost:8000/v1") => $$"""
        class C
        {
            void M(string text) => new OpenAI.Chat.ChatClient(
                "llama-3.3-70b",
                new System.ClientModel.ApiKeyCredential("none"),
                new OpenAIClientOptions { Endpoint = new Uri("{{endpoint}}") }).{|#0:CompleteChat|}("Summarize: " + text);
        }
        """;

    private const string OnH200 = "stoker.hardware_count = 2\nstoker.concurrency = 16\nstoker.utilization = 0.5\nstoker.hardware = h200_sxm\n";

    private static Task Silent(string options, string endpoint = "http://localhost:8000/v1") =>
        StokerTest.RunAsync("STK4005", Code(endpoint).Replace("{|#0:CompleteChat|}", "CompleteChat"), options);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK4005", """
        class Chat(string model) { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(string text) => new Chat("llama-3.3-70b").CompleteChatAsync(text); }
        """);

    [Fact]
    public Task Without_hardware_there_is_nothing_to_say() => Silent("stoker.precision = bf16");

    [Fact]
    public Task An_api_is_not_hardware_of_ones_own() => Silent(OnH200 + "stoker.precision = bf16", "https://api.groq.com/openai/v1");

    [Theory]
    [InlineData("fp8")]
    [InlineData("int4")]
    [InlineData("no-such-precision")]
    public Task Eight_bits_or_less_is_silent(string precision) => Silent(OnH200 + "stoker.precision = " + precision);

    [Fact]
    public Task Sixteen_bits_where_the_accelerator_takes_eight_is_told_with_both_ranges() => Says(
        Code(),
        "llama-3.3-70b in bf16 on 2 × h200_sxm costs ≈ $3.33 per 1M tokens ($0.89–$10.76); in fp8 it would cost ≈ $1.96 ($0.53–$6.34), −41 %",
        OnH200 + "stoker.precision = bf16");

    [Fact]
    public Task The_published_precision_counts_where_none_is_stated() => StokerTest.RunAsync("STK4005", Code().Replace("{|#0:", "[|").Replace("|}", "|]"), OnH200);

    private static async Task Says(string code, string message, string? options = null)
    {
        var test = new StokerTest("STK4005", code, options);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("STK4005", DiagnosticSeverity.Info).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
