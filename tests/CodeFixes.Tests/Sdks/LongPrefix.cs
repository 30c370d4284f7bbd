namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>Calls with a long fixed prefix, on each SDK that has marks for the provider's cache.</summary>
internal static class LongPrefix
{
    private static readonly string Policy = string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 800));

    /// <summary>SDKs, imports, client, and the call before and after the mark, its method in <c>‹›</c>.</summary>
    public static TheoryData<string, string, string, string, string> Marked => new()
    {
        { "Anthropic", "using System.Text;", "AnthropicClient claude",
        """claude.Messages.‹Create›(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = Policy, Messages = [new UserMessageParam(t)] })""",
        """claude.Messages.‹Create›(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } }, Messages = [new UserMessageParam(t)] })""" },
        { "Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude",
        """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 9, System = [new SystemMessage(Policy)], Messages = [new(RoleType.User, t)] })""",
        """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 9, System = [new SystemMessage(Policy) { CacheControl = new CacheControl() }], Messages = [new(RoleType.User, t)] })""" },
        { "AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock",
        """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "anthropic.claude-opus-4-8", System = [new() { Text = Policy }], Messages = [new() { Content = [new() { Text = t }] }] })""",
        """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "anthropic.claude-opus-4-8", System = [new() { Text = Policy }, new SystemContentBlock { CachePoint = new CachePointBlock { Type = Amazon.BedrockRuntime.CachePointType.Default } }], Messages = [new() { Content = [new() { Text = t }] }] })""" },
    };

    /// <summary>The class whose method holds the call.</summary>
    public static string Code(string @using, string client, string parameters, string body) => $$""""
        {{@using}}
        class Desk({{client}})
        {
            const string Policy = """{{Policy}}""";

            async Task Run({{parameters}})
            {
                {{body}}
            }
        }
        """";
}
