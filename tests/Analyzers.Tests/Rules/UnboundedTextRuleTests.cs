using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Analyzers.Tests.Rules;

public class UnboundedTextRuleTests
{
    private const string Rule = "STK5003";

    private static async Task Verify(string prompt, bool informs = false, string before = "")
    {
        var test = new StokerTest(Rule, $$"""
            class Desk(HttpClient http)
            {
                static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");
                async Task Run(string path, string text, List<string> notes) { {{before}} await chat.{{(informs ? "{|#0:CompleteChatAsync|}" : "CompleteChatAsync")}}({{prompt}}); }
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
        class Chat { public Task CompleteChatAsync(string text) => Task.CompletedTask; }
        class C { Task M(Chat chat, string path) => chat.CompleteChatAsync(System.IO.File.ReadAllText(path)); }
        """);

    [Fact]
    public Task Fixed_text_is_silent() => Verify("\"Hi.\"");

    [Fact]
    public Task A_parameter_is_not_known_to_be_whole() => Verify("text");

    [Fact]
    public Task A_cut_is_silent() => Verify("File.ReadAllText(path)[..2000]");

    [Fact]
    public Task A_file_that_the_code_names_is_the_teams_own() => Verify("page", before: """var page = await File.ReadAllTextAsync(Path.Combine(path, "Prompts", "system.md"));""");

    [Fact]
    public Task A_few_items_are_silent() => Verify("string.Join(\", \", notes.Take(5))");

    [Theory]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("$\"Summarize: {await File.ReadAllTextAsync(path)}\"")]
    [InlineData("await http.GetStringAsync(path)")]
    [InlineData("\"Answer: \" + Console.ReadLine()")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(notes)")]
    public Task What_is_whole_informs(string prompt) => Verify(prompt, informs: true);

    [Fact]
    public Task A_local_is_followed() => Verify("$\"Summarize: {page}\"", informs: true, before: "var page = await File.ReadAllTextAsync(path);");
}
