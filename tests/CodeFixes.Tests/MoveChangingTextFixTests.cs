namespace Stoker.CodeFixes.Tests;

/// <summary>STK3002: changing text behind what never changes.</summary>
public class MoveChangingTextFixTests
{
    private static readonly string Policy = string.Concat(Enumerable.Repeat("Refunds are given within thirty days of purchase. ", 200));

    private static string Code(string body, string method) => $$""""
        class Desk
        {
            const string Policy = """{{Policy}}""";
            static readonly OpenAI.Chat.ChatClient chat = new("gpt-4.1", "key");

            async Task Run()
            {
                {{body.Replace("CompleteChatAsync", method, StringComparison.Ordinal)}}
            }
        }
        """";

    private static FixTest<MoveChangingTextFix> Fix(string before, string? after = null) => new(Code(before, "[|CompleteChatAsync|]"), after is null ? null : Code(after, "CompleteChatAsync"));

    [Fact]
    public Task A_message_of_its_own_is_left_alone() =>
        Fix("""await chat.CompleteChatAsync(new OpenAI.Chat.SystemChatMessage($"It is {DateTime.Now}."), new OpenAI.Chat.SystemChatMessage(Policy));""").RunAsync();

    [Fact]
    public Task A_text_without_an_end_of_its_own_is_left_alone() => Fix("""await chat.CompleteChatAsync($"It is {DateTime.Now}" + Policy);""").RunAsync();

    [Fact]
    public Task A_sentence_moves_to_the_end() => Fix(
        """await chat.CompleteChatAsync($"It is {DateTime.Now}. {Policy}");""",
        """await chat.CompleteChatAsync($"{Policy} It is {DateTime.Now}.");""")
        .Titled("Move 'It is {DateTime.Now}.' to the end of its text (assumes that the order does not matter)").RunAsync();

    [Fact]
    public Task What_stands_before_it_stays() => Fix(
        """await chat.CompleteChatAsync($"You are kind. Request {Guid.NewGuid():N}! {Policy}");""",
        """await chat.CompleteChatAsync($"You are kind. {Policy} Request {Guid.NewGuid():N}!");""").RunAsync();

    [Fact]
    public Task A_line_of_a_plain_string_moves() => Fix(
        """await chat.CompleteChatAsync($"Time: {DateTime.Now}\n{Policy}");""",
        """await chat.CompleteChatAsync($"{Policy}\nTime: {DateTime.Now}");""").RunAsync();

    [Fact]
    public Task A_local_that_only_the_text_uses_is_followed() => Fix(
        """var id = Guid.NewGuid().ToString(); await chat.CompleteChatAsync($"Request {id}. {Policy}");""",
        """var id = Guid.NewGuid().ToString(); await chat.CompleteChatAsync($"{Policy} Request {id}.");""").RunAsync();

    [Fact]
    public Task A_line_of_a_raw_string_moves() => Fix(
        """"
        await chat.CompleteChatAsync($"""
                    You are kind.
                    Now: {DateTime.Now}
                    {Policy}
                    """);
        """",
        """"
        await chat.CompleteChatAsync($"""
                    You are kind.
                    {Policy}
                    Now: {DateTime.Now}
                    """);
        """").RunAsync();
}
