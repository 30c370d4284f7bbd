using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK3001: mark a fixed prefix for the provider's cache.</summary>
public class MarkFixedPrefixFixTests
{
    [Fact]
    public Task A_system_prompt_becomes_a_marked_block()
    {
        static string Code(string system, string method) => $$""""
            class Desk(AnthropicClient claude)
            {
                const string Policy = """{{string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 300))}}""";
                Task Run(string text) => claude.Messages.{{method}}(new() { Model = "claude-opus-4-8", MaxTokens = 9, System = {{system}}, Messages = [new UserMessageParam(text)] });
            }
            """";
        var test = new FixTest<MarkFixedPrefixFix>(
            Code("Policy", "{|#0:Create|}"),
            Code("new List<TextBlockParam> { new TextBlockParam { Text = Policy, CacheControl = new CacheControlEphemeral() } }", "Create"))
            .Titled("Mark the system prompt for the provider's cache");
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK3001", DiagnosticSeverity.Info).WithLocation(0));
        return test.RunAsync();
    }
}
