namespace Stoker.CodeFixes.Tests;

/// <summary>STK2003: ask once before the loop.</summary>
public class HoistCallFixTests
{
    private static string Code(string body) => $$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat)
        {
            async Task Run(string[] texts, string topic)
            {
                {{body.ReplaceLineEndings("\n        ").Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }

            void Use(string text, string answer) { }
        }
        """;

    private static FixTest<HoistCallFix> Fix(string before, string after) => new(Code(before), Code(after));

    private static Task OffersNothing(string body) => new FixTest<HoistCallFix>(Code(body)).RunAsync();

    [Fact]
    public Task A_call_that_some_items_need_stays() => OffersNothing("""
        foreach (var text in texts)
        {
            if (text.Length > 3) Use(text, (await ai.[|GetResponseAsync|]("Say hello.")).Text);
        }
        """);

    [Fact]
    public Task A_failure_is_handled_where_it_happens() => OffersNothing("""
        foreach (var text in texts)
        {
            try { Use(text, (await ai.[|GetResponseAsync|]("Say hello.")).Text); } catch (HttpRequestException) { }
        }
        """);

    [Fact]
    public Task The_answers_declaration_moves_with_its_comment() => Fix(
        """
        // All texts.
        foreach (var text in texts)
        {
            Console.WriteLine(text);

            // What is it about?
            var answer = await ai.[|GetResponseAsync|](
                $"Explain {topic}.",
                new ChatOptions { Temperature = 0 });

            Use(text, answer.Text);
        }
        """,
        """
        // All texts.
        // What is it about?
        var answer = await ai.GetResponseAsync(
            $"Explain {topic}.",
            new ChatOptions { Temperature = 0 });
        foreach (var text in texts)
        {
            Console.WriteLine(text);

            Use(text, answer.Text);
        }
        """).Titled("Ask once before the loop (assumes that one answer serves every round, and that there is one)").RunAsync();

    [Fact]
    public Task An_answer_without_a_name_gets_one() => Fix(
        """
        foreach (var text in texts)
            Use(text, (await ai.[|GetResponseAsync|]("Say hello.").ConfigureAwait(false)).Text);
        """,
        """
        var answer = await ai.GetResponseAsync("Say hello.").ConfigureAwait(false);
        foreach (var text in texts)
            Use(text, answer.Text);
        """).RunAsync();

    [Fact]
    public Task A_call_that_waits_moves_as_well_and_a_taken_name_is_not_used() => Fix(
        """
        var answer = "";
        for (var i = 0; i < texts.Length; i++)
        {
            answer += texts[i];
            Use(texts[i], chat.[|CompleteChat|]("Say hello.").Value.Content[0].Text);
        }
        """,
        """
        var answer = "";
        var sharedAnswer = chat.CompleteChat("Say hello.");
        for (var i = 0; i < texts.Length; i++)
        {
            answer += texts[i];
            Use(texts[i], sharedAnswer.Value.Content[0].Text);
        }
        """).RunAsync();
}
