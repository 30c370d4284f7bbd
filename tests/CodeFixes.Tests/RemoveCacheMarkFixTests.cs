using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK3005: remove a mark that never pays.</summary>
public class RemoveCacheMarkFixTests
{
    [Theory]
    [InlineData("Text = \"Be brief.\", CacheControl = new CacheControlEphemeral()", "Text = \"Be brief.\"")]
    [InlineData("CacheControl = new CacheControlEphemeral(), Text = \"Be brief.\"", "Text = \"Be brief.\"")]
    [InlineData("Text = \"Be brief.\", CacheControl = new()", "Text = \"Be brief.\"")]
    public Task The_mark_goes_with_its_comma(string before, string after)
    {
        static string Code(string block, string method) => $$"""
            class Desk(AnthropicClient claude)
            {
                Task Run(string text) => claude.Messages.{{method}}(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = new List<TextBlockParam> { new TextBlockParam { {{block}} } }, Messages = [new UserMessageParam(text)] });
            }
            """;
        var test = new FixTest<RemoveCacheMarkFix>(Code(before, "{|#0:Create|}"), Code(after, "Create")).Titled("Remove the cache mark that never pays");
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK3005", DiagnosticSeverity.Info).WithLocation(0));
        return test.RunAsync();
    }
}
