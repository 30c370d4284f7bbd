using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Tests;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3005: a mark that never pays goes on every SDK that has marks for the provider's cache.</summary>
public class RemoveCacheMarkSdkTests : SdkFixTests<RemoveCacheMarkFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.CacheMarkers.Count > 0;

    [Theory]
    [InlineData("Anthropic", "using System.Text;", "AnthropicClient claude", """claude.Messages.‹Create›(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { SYSTEM }, Messages = [new UserMessageParam(text)] })""",
        """new TextBlockParam { Text = "Be brief.", CacheControl = new CacheControlEphemeral() }""", """new TextBlockParam { Text = "Be brief." }""")]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude", """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 9, System = [SYSTEM], Messages = [new(RoleType.User, text)] })""",
        """new SystemMessage("Be brief.", new Anthropic.SDK.Messaging.CacheControl { Type = CacheControlType.ephemeral })""", """new SystemMessage("Be brief.")""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;", "IAmazonBedrockRuntime bedrock", """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "anthropic.claude-opus-4-8", System = [SYSTEM], Messages = [new() { Content = [new() { Text = text }] }] })""",
        """new() { Text = "Be brief." }, new() { CachePoint = new CachePointBlock { Type = CachePointType.Default } }""", """new() { Text = "Be brief." }""")]
    public async Task A_mark_is_removed(string sdk, string @using, string client, string call, string before, string after)
    {
        var test = new FixTest<RemoveCacheMarkFix>(
            Desk(@using, client, $"await {call.Replace("SYSTEM", before, StringComparison.Ordinal).Replace("‹", "{|#0:", StringComparison.Ordinal).Replace("›", "|}", StringComparison.Ordinal)};"),
            Desk(@using, client, $"await {SameQuestions.Written(call.Replace("SYSTEM", after, StringComparison.Ordinal))};"));
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK3005", DiagnosticSeverity.Info).WithLocation(0));
        await (await test.WithAsync([.. sdk.Split(' ').Where(ReferenceSources.Names.Contains)])).RunAsync();
    }
}
