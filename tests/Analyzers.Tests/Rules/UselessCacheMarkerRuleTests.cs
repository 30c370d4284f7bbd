using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class UselessCacheMarkerRuleTests
{
    private const string Rule = "STK3005";

    private static async Task Verify(string text, bool informs = false, string? options = null, string mark = "new CacheControlEphemeral()", string model = "claude-sonnet-4-5")
    {
        var test = new StokerTest(Rule, $$""""
            class Desk(AnthropicClient claude)
            {
                const string Policy = """{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 300))}}""";

                Task Run(string question) => claude.Messages.{{(informs ? "{|#0:Create|}" : "Create")}}(new()
                {
                    Model = "{{model}}", MaxTokens = 64, Messages = [new UserMessageParam(question)],
                    System = new List<TextBlockParam> { new TextBlockParam { Text = {{text}}, CacheControl = {{mark}} } },
                });
            }
            """", options);
        if (informs)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class CacheControl;
        class Claude { public Task Create(string system, CacheControl control) => Task.CompletedTask; }
        class C { Task M(Claude claude) => claude.Create("Be brief.", new CacheControl()); }
        """);

    [Fact]
    public Task A_long_prefix_is_silent() => Verify("Policy");

    [Fact]
    public Task A_prefix_that_may_be_long_is_silent() => Verify("question");

    [Fact]
    public Task A_minimum_that_no_source_states_is_silent() => Verify("\"Be brief.\"", model: "claude-sonnet-5-5");

    [Fact]
    public Task Enough_reads_are_silent() => Verify("Policy", options: "stoker.cache_reuse = 2", mark: "new CacheControlEphemeral { Ttl = Ttl.Ttl1h }");

    [Fact]
    public Task A_short_prefix_informs() => Verify("\"Be brief.\"", informs: true);

    [Fact]
    public Task A_prefix_that_no_call_reads_informs() => Verify("$\"{Policy} {Guid.NewGuid()} {question}\"", informs: true);

    [Fact]
    public Task An_hour_that_one_read_does_not_repay_informs() => Verify("Policy", informs: true, "stoker.cache_reuse = 1", "new CacheControlEphemeral { Ttl = Ttl.Ttl1h }");

    [Fact]
    public Task No_reads_inform() => Verify("Policy", informs: true, "stoker.cache_reuse = 0");
}
