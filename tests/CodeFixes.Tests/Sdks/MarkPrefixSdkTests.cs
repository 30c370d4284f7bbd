using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Tests;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001: a long prefix is marked on every SDK that has marks for the provider's cache.</summary>
public class MarkPrefixSdkTests : SdkFixTests<MarkPrefixFix>
{
    private static readonly string Policy = string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 800));

    internal override bool IsFor(SdkCatalog sdk) => sdk.CacheMarkers.Count > 0;

    [Theory]
    [InlineData("Anthropic", "using System.Text;", "AnthropicClient claude",
        """claude.Messages.‹Create›(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new UserMessageParam(t)] })""",
        """claude.Messages.‹Create›(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } }, Messages = [new UserMessageParam(t)] })""")]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude",
        """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 9, System = [new SystemMessage(Policy)], Messages = [new(RoleType.User, t)] })""",
        """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 9, System = [new SystemMessage(Policy) { CacheControl = new CacheControl() }], Messages = [new(RoleType.User, t)] })""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock",
        """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "anthropic.claude-opus-4-8", System = [new() { Text = Policy }], Messages = [new() { Content = [new() { Text = t }] }] })""",
        """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "anthropic.claude-opus-4-8", System = [new() { Text = Policy }, new SystemContentBlock { CachePoint = new CachePointBlock { Type = Amazon.BedrockRuntime.CachePointType.Default } }], Messages = [new() { Content = [new() { Text = t }] }] })""")]
    public async Task A_prefix_is_marked(string sdk, string @using, string client, string before, string after)
    {
        var test = new FixTest<MarkPrefixFix>(Code(before.Replace("‹", "[|", StringComparison.Ordinal).Replace("›", "|]", StringComparison.Ordinal)), Code(after.Replace("‹", "{|#0:", StringComparison.Ordinal).Replace("›", "|}", StringComparison.Ordinal)));
        await (await test.InformingAfter().WithAsync([.. sdk.Split(' ').Where(ReferenceSources.Names.Contains)])).RunAsync();

        string Code(string call) => $$""""
            {{@using}}
            class Desk({{client}})
            {
                const string Policy = """{{Policy}}""";

                async Task Run(string[] texts)
                {
                    foreach (var t in texts) await {{call}};
                }
            }
            """";
    }
}
