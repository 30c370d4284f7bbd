namespace Stoker.Analyzers.Tests.Rules;

/// <summary>All rules together: of those that answer one waste, the one with the greatest lever speaks.</summary>
public class OneDiagnosticPerCauseTests
{
    /// <summary>Warnings, and informations of the repetition rules, in the order of their places; what a call costs and its missing limit are other matters.</summary>
    private static async Task<IEnumerable<string>> Ids(string body) => (await LedgerOf.Diagnostics(
        $$"""
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient frontier = new("gpt-6.1-sol", "key");
            static readonly OpenAI.Chat.ChatClient small = new("gpt-6-luna", "key");
            static readonly EmbeddingClient embeddings = new("text-embedding-3-small", "key");
            static readonly OpenAI.Chat.ChatCompletionOptions limited = new() { MaxOutputTokenCount = 300 };

            async Task Run(string[] texts, List<OpenAI.Chat.ChatMessage> given)
            {
                {{body}}
            }
        }
        """,
        asReport: false)).OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.Id).Where(id => id.StartsWith("STK2", StringComparison.Ordinal));

    [Fact]
    public async Task Distinct_items_on_a_frontier_model_want_a_smaller_one() =>
        Assert.Equal(["STK2002"], await Ids("foreach (var text in texts) await frontier.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(text)], limited);"));

    [Fact]
    public async Task The_same_question_on_a_frontier_model_is_asked_once() =>
        Assert.Equal(["STK2003"], await Ids("""foreach (var text in texts) Console.WriteLine(await frontier.CompleteChatAsync([new OpenAI.Chat.UserChatMessage("Name the capital of France.")], limited));"""));

    [Fact]
    public async Task The_same_question_that_cannot_be_hoisted_is_cached_rather_than_routed() =>
        Assert.Equal(["STK2001"], await Ids("""await Task.WhenAll(texts.Select(text => frontier.CompleteChatAsync([new OpenAI.Chat.UserChatMessage("Name the capital of France.")], limited)));"""));

    [Fact]
    public async Task Items_that_are_embedded_one_by_one_want_one_call() =>
        Assert.Equal(["STK2005"], await Ids("foreach (var text in texts) await embeddings.GenerateEmbeddingAsync(text);"));

    [Fact]
    public async Task A_retry_without_a_cap_wants_a_cap() =>
        Assert.Equal(["STK2007"], await Ids("while (true) { try { await small.CompleteChatAsync(given, limited); return; } catch (System.ClientModel.ClientResultException) { } }"));

    [Fact]
    public async Task An_agent_that_has_no_cap_and_cuts_nothing_has_two_causes() => Assert.Equal(["STK2007", "STK2004"], await Ids("""
        while (true)
        {
            OpenAI.Chat.ChatCompletion answer = await frontier.CompleteChatAsync(given, limited);
            given.Add(new OpenAI.Chat.AssistantChatMessage(answer));
            if (answer.FinishReason != OpenAI.Chat.ChatFinishReason.ToolCalls) break;
        }
        """));

    [Fact]
    public async Task Items_that_are_told_one_after_another_in_one_conversation_are_no_batch() => Assert.Equal(["STK2004"], await Ids("""
        foreach (var text in texts)
        {
            given.Add(new OpenAI.Chat.UserChatMessage(text));
            await small.CompleteChatAsync(given, limited);
        }
        """));

    [Fact]
    public async Task A_conversation_that_is_never_cut_has_one() => Assert.Equal(["STK2004"], await Ids("""
        while (Console.ReadLine() is { } line)
        {
            given.Add(new OpenAI.Chat.UserChatMessage(line));
            await frontier.CompleteChatAsync(given, limited);
        }
        """));
}
