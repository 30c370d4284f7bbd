using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class NeedlessTextRuleTests
{
    private const string Rule = "STK6002";
    private const string Sentence = "Refunds are given within thirty days of purchase, in the way that was paid.";

    private static async Task Verify(string prompt, bool informs = false)
    {
        var test = new StokerTest(Rule, $$"""
            class Desk
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");
                Task Run() => chat.{{(informs ? "{|#0:CompleteChatAsync|}" : "CompleteChatAsync")}}(@"{{prompt}}");
            }
            """);
        if (informs)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Rule, DiagnosticSeverity.Info).WithLocation(0));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Lines(string indentation, int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"\n{indentation}Rule {i}: be brief, be kind."));

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(Chat chat) => chat.CompleteChatAsync("a          b"); }
        """);

    [Fact]
    public Task Tight_text_is_silent() => Verify("Rules:" + Lines("", 80));

    [Fact]
    public Task A_list_that_is_indented_under_its_heading_is_silent() => Verify("Rules:" + Lines("  ", 80) + "\nEnd.");

    [Fact]
    public Task A_little_white_space_is_silent() => Verify("Rules:" + Lines("        ", 5));

    [Fact]
    public Task Indentation_of_a_verbatim_string_informs() => Verify("Rules:" + Lines("                ", 80), informs: true);

    [Fact]
    public Task Many_empty_lines_inform() => Verify("Rules:" + string.Concat(Enumerable.Range(0, 80).Select(i => $"\n  \n \n   \n  \nRule {i}")), informs: true);

    [Fact]
    public Task A_function_that_adds_a_message_and_sends_it_says_it_once() => StokerTest.RunAsync(Rule, $$"""
        class Desk(OpenAI.Chat.ChatClient chat)
        {
            async Task Run()
            {
                var messages = new List<OpenAI.Chat.ChatMessage>();
                async Task Ask(string order)
                {
                    messages.Add(new OpenAI.Chat.UserChatMessage("{{string.Join(' ', Enumerable.Repeat(Sentence, 6))}}"));
                    await chat.CompleteChatAsync(messages);
                }

                await Ask("first");
                await Ask("second");
            }
        }
        """);

    [Fact]
    public Task A_line_that_is_said_again_informs() => Verify(string.Concat(Enumerable.Repeat(Sentence + "\n", 6)), informs: true);
}
