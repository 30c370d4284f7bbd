namespace Stoker.CodeFixes.Tests;

/// <summary>STK2010: cap the rounds of an automatic tool loop.</summary>
public class CapToolRoundsFixTests
{
    private static string Code(string client, string mark) => $$"""
        class Desk
        {
            async Task Run(IChatClient inner, AIFunction look)
            {
                var loop = 1;
                IChatClient chat = {{client}};
                await chat.{{mark}}("Where is my order?", new ChatOptions { Tools = [look] });
            }
        }
        """;

    private static async Task Fix(string before, string after)
    {
        var test = new FixTest<CapToolRoundsFix>(Code(before, "{|#0:GetResponseAsync|}"), Code(after, "GetResponseAsync")).Titled("Cap the tool loop at 10 rounds (assumes that the tasks need no more)");
        test.TestState.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("STK2010", Microsoft.CodeAnalysis.DiagnosticSeverity.Info).WithLocation(0));
        await (await test.WithPipelineAsync()).RunAsync();
    }

    [Fact]
    public Task A_builder_gets_a_configuration() => Fix(
        "inner.AsBuilder().UseFunctionInvocation().Build()",
        "inner.AsBuilder().UseFunctionInvocation(configure: toolLoop => toolLoop.MaximumIterationsPerRequest = 10).Build()");

    [Fact]
    public Task Arguments_stay() => Fix(
        "inner.AsBuilder().UseFunctionInvocation(null).Build()",
        "inner.AsBuilder().UseFunctionInvocation(null, configure: toolLoop => toolLoop.MaximumIterationsPerRequest = 10).Build()");

    [Fact]
    public Task A_made_client_gets_the_property() => Fix(
        "new FunctionInvokingChatClient(inner)",
        "new FunctionInvokingChatClient(inner) { MaximumIterationsPerRequest = 10 }");
}
