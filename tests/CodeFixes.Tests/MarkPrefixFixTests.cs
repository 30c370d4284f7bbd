namespace Stoker.CodeFixes.Tests;

/// <summary>STK2001: mark a long prefix for the provider's cache.</summary>
public class MarkPrefixFixTests
{
    private static readonly string Policy = string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 800));

    private static string Desk(string request, string create) => $$""""
        class Desk(AnthropicClient claude)
        {
            const string Policy = """{{Policy}}""";

            async Task Run(string[] texts)
            {
                foreach (var t in texts)
                {
                    await claude.{{create}}({{request}});
                }
            }
        }
        """";

    private static FixTest<MarkPrefixFix> Fix(string before, string after, string messages = "Messages", string found = "[|Create|]") =>
        new FixTest<MarkPrefixFix>(Desk(before, $"{messages}.{found}"), Desk(after, $"{messages}.{(before == after ? found : "{|#0:Create|}")}"));

    [Fact]
    public Task A_short_prompt_is_not_marked() => Fix(
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = "Be brief.", Messages = [new UserMessageParam(t)] }""",
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = "Be brief.", Messages = [new UserMessageParam(t)] }""",
        found: "{|#0:Create|}").Informing().RunAsync();

    [Fact]
    public Task The_same_question_needs_no_marker() => Fix(
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new UserMessageParam("Hi")] }""",
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new UserMessageParam("Hi")] }""").RunAsync();

    [Fact]
    public Task A_system_prompt_becomes_a_marked_block() => Fix(
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new UserMessageParam(t)] }""",
        """new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } }, Messages = [new UserMessageParam(t)] }""")
        .InformingAfter().Titled("Mark the system prompt for the provider's cache").RunAsync();

    [Fact]
    public Task The_beta_client_has_its_own_types() => Fix(
        """new Anthropic.Models.Beta.Messages.MessageCreateParams { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new Anthropic.Models.Beta.Messages.BetaUserMessageParam(t)] }""",
        """new Anthropic.Models.Beta.Messages.MessageCreateParams { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<Anthropic.Models.Beta.Messages.BetaTextBlockParam> { new Anthropic.Models.Beta.Messages.BetaTextBlockParam { Text = Policy, CacheControl = new Anthropic.Models.Beta.Messages.BetaCacheControlEphemeral() } }, Messages = [new Anthropic.Models.Beta.Messages.BetaUserMessageParam(t)] }""",
        "Beta.Messages").InformingAfter().RunAsync();

    [Theory]
    [InlineData("new List<TextBlockParam> { new() { Text = Policy } }", "new List<TextBlockParam> { new() { Text = Policy, CacheControl = new CacheControlEphemeral() } }")]
    [InlineData("new MessageCreateParamsSystem([new TextBlockParam(\"Be kind.\"), new TextBlockParam(Policy)])", "new MessageCreateParamsSystem([new TextBlockParam(\"Be kind.\"), new TextBlockParam(Policy) { CacheControl = new CacheControlEphemeral() }])")]
    public Task The_last_block_is_marked(string before, string after) => Fix(
        $$"""new() { Model = "claude-opus-4-8", MaxTokens = 9, System = {{before}}, Messages = [new UserMessageParam(t)] }""",
        $$"""new() { Model = "claude-opus-4-8", MaxTokens = 9, System = {{after}}, Messages = [new UserMessageParam(t)] }""")
        .InformingAfter().RunAsync();
}
