using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Analyzers.Tests.Accounting;

public class HistoryGrowthTests
{
    private static async Task<string> InputOf(string body)
    {
        var ledger = await LedgerOf.Code($$"""
            public class Desk(IChatClient ai)
            {
                public async Task Run(List<string> questions)
                {
                    {{body}}
                }
            }
            """);
        var entry = Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date).EntryPoints.Single();
        return $"{entry.Shape(entry.Input.Expected)} in, {entry.Shape(entry.Output.Expected)} out";
    }

    [Fact]
    public async Task A_fresh_prompt_in_each_round_is_linear() => Assert.Equal("O(|questions|) in, O(|questions|) out", await InputOf("""
        foreach (var question in questions) await ai.GetResponseAsync([new ChatMessage(ChatRole.User, question)]);
        """));

    [Fact]
    public async Task A_conversation_that_is_cut_is_linear() => Assert.Equal("O(|questions|) in, O(|questions|) out", await InputOf("""
        List<ChatMessage> messages = [];
        foreach (var question in questions)
        {
            messages.Add(new(ChatRole.User, question));
            var answer = await ai.GetResponseAsync(messages);
            messages.AddRange(answer.Messages);
            if (messages.Count > 10) messages.RemoveRange(0, 2);
        }
        """));

    [Fact]
    public async Task A_conversation_that_is_sent_again_whole_is_quadratic() => Assert.Equal("O(|questions|²) in, O(|questions|) out", await InputOf("""
        List<ChatMessage> messages = [];
        foreach (var question in questions)
        {
            messages.Add(new(ChatRole.User, question));
            var answer = await ai.GetResponseAsync(messages);
            messages.AddRange(answer.Messages);
        }
        """));

    [Fact]
    public async Task A_console_conversation_grows_with_its_turns() => Assert.Equal("O(|turns|²) in, O(|turns|) out", await InputOf("""
        List<ChatMessage> messages = [];
        while (Console.ReadLine() is { } line)
        {
            messages.Add(new(ChatRole.User, line));
            messages.AddRange((await ai.GetResponseAsync(messages)).Messages);
        }
        """));

    [Fact]
    public async Task What_a_round_appends_is_known_apart_from_the_answer()
    {
        var ledger = await LedgerOf.Code("""
            public class Desk(IChatClient ai)
            {
                public async Task Run(List<string> questions)
                {
                    List<ChatMessage> messages = [];
                    foreach (var question in questions)
                    {
                        messages.Add(new(ChatRole.User, question));
                        var answer = await ai.GetResponseAsync(messages);
                    }
                }
            }
            """);

        Assert.Equal((0, false), (ledger.Calls[0].History!.Loop, ledger.Calls[0].History!.KeepsAnswer));
        Assert.True(ledger.Calls[0].History!.Tokens.Expected > 0);
    }
}
