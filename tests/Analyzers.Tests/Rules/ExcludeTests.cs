namespace Stoker.Analyzers.Tests.Rules;

/// <summary><c>stoker.exclude</c> silences every rule where it holds.</summary>
public class ExcludeTests
{
    private const string Loop = """
        class Desk
        {
            async Task Run(string[] texts) { foreach (var t in texts) await Helper.Ask(t); }
        }
        """;

    private const string Helper = """
        static class Helper
        {
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-6.1-sol", "key");
            public static Task Ask(string text) => chat.CompleteChatAsync(text);
        }
        """;

    private static async Task Verify(string loop, string? excluded)
    {
        var test = new StokerTest("STK2002", loop);
        test.TestState.Sources.Add(("/0/Lib/Helper.cs", Helper));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[{excluded ?? "*.none"}]\nstoker.exclude = true\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("STK1001")]
    [InlineData("STK5001")]
    public Task A_call_in_an_excluded_section_is_silent(string rule) => StokerTest.RunAsync(
        rule, """class C { void M() => new OpenAI.Chat.ChatClient("gpt-4.1", "key").CompleteChat("hi"); }""", "stoker.exclude = true");

    [Fact]
    public Task A_loop_in_an_excluded_section_is_silent() => Verify(Loop, "Test0.cs");

    [Fact]
    public Task A_loop_that_reaches_an_excluded_call_is_silent() => Verify(Loop, "Lib/**.cs");

    [Fact]
    public Task Sections_that_exclude_nothing_change_nothing() => Verify(Loop.Replace("Helper.Ask", "Helper.[|Ask|]"), null);
}
