using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class HeavyToolsRuleTests
{
    private const string Rule = "STK6003";

    private static async Task Verify(int tools, string prompt, bool informs = false)
    {
        var test = new StokerTest(Rule, $$"""
            class Desk
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");
                static readonly OpenAI.Chat.ChatTool tool = OpenAI.Chat.ChatTool.CreateFunctionTool("find_orders", "{{string.Concat(Enumerable.Repeat("Finds the orders of a customer by name, number or day. ", 12))}}");
                Task Run() => chat.{{(informs ? "{|#0:CompleteChatAsync|}" : "CompleteChatAsync")}}([new OpenAI.Chat.UserChatMessage("{{prompt}}")], new OpenAI.Chat.ChatCompletionOptions { Tools = { {{string.Join(", ", Enumerable.Repeat("tool", tools))}} } });
            }
            """);
        if (informs)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Tool;
        class Chat { public Task CompleteChatAsync(string text, Tool[] tools) => Task.CompletedTask; }
        class C { Task M(Chat chat) => chat.CompleteChatAsync("Hi.", new[] { new Tool() }); }
        """);

    [Fact]
    public Task A_small_tool_is_silent() => Verify(1, "Where is my order?");

    [Fact]
    public Task Tools_beside_a_longer_prompt_are_silent() => Verify(5, string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 120)));

    [Fact]
    public Task Tools_heavier_than_the_prompt_inform() => Verify(5, "Where is my order?", informs: true);
}
