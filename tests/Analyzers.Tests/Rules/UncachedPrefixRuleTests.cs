using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class UncachedPrefixRuleTests
{
    private const string Rule = "STK3001";
    private const string Plain = "Create";
    private const string Found = "{|#0:Create|}";

    private static async Task Verify(string system, string call, string? options = null, string model = "claude-sonnet-4-5", string before = "")
    {
        var test = new StokerTest(Rule, $$""""
            class Desk(AnthropicClient claude)
            {
                const string Policy = """{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 300))}}""";

                Task Run(string question)
                {
                    {{before}}
                    return claude.Messages.{{call}}(new() { Model = "{{model}}", MaxTokens = 64, System = {{system}}, Messages = [new UserMessageParam(question)] });
                }
            }
            """", options);
        if (call == Found)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Claude { public Task Create(string system) => Task.CompletedTask; }
        class C { Task M(Claude claude) => claude.Create("Be brief."); }
        """);

    [Fact]
    public Task A_prefix_below_the_minimum_is_silent() => Verify("\"Be brief.\"", Plain);

    [Fact]
    public Task A_minimum_that_no_source_states_is_silent() => Verify("Policy", Plain, model: "claude-sonnet-5-5");

    [Fact]
    public Task A_mark_is_silent() => Verify("new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } }", Plain);

    [Fact]
    public Task A_mark_in_the_same_body_is_silent() => Verify("marked", Plain, before: "var marked = new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } };");

    [Fact]
    public Task A_hole_ends_the_prefix() => Verify("$\"{question} {Policy}\"", Plain);

    [Fact]
    public Task Too_few_reads_are_silent() => Verify("Policy", Plain, "stoker.cache_reuse = 0");

    [Fact]
    public Task A_provider_that_caches_by_itself_is_silent() => StokerTest.RunAsync(Rule, $$""""
        class Desk { Task Run(string text) => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChatAsync("""{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days. ", 300))}}""" + text); }
        """");

    [Fact]
    public Task A_long_prefix_informs() => Verify("Policy", Found);

    [Fact]
    public Task Enough_reads_inform() => Verify("Policy", Found, "stoker.cache_reuse = 20");
}
