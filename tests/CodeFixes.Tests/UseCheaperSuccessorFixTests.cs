namespace Stoker.CodeFixes.Tests;

/// <summary>STK4003: use the cheaper successor. How each spelling is replaced is tested with the economy model.</summary>
public class UseCheaperSuccessorFixTests
{
    private static FixTest<UseCheaperSuccessorFix> Fix(string before, string? after = null) => new(before, after);

    [Fact]
    public Task The_cheapest_of_its_line_is_left_alone() =>
        Fix("""class Desk { void Run() { new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key").CompleteChat("hi"); } }""").RunAsync();

    [Fact]
    public Task The_newer_one_takes_its_place_with_the_saving_in_the_title() => Fix(
        """
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient Chat = new("gpt-5.6-sol", "key");
            void Run(string text) => Chat.[|CompleteChat|](text);
        }
        """,
        """
        class Desk
        {
            static readonly OpenAI.Chat.ChatClient Chat = new("gpt-6.1-sol", "key");
            void Run(string text) => Chat.CompleteChat(text);
        }
        """).Titled("Use gpt-6.1-sol for every call of 'Chat' (−50 % per call)").RunAsync();

    [Fact]
    public Task A_member_of_the_SDKs_model_type_stays_one() => Fix(
        """
        class Desk(AnthropicClient claude)
        {
            Task Run() => claude.Messages.[|Create|](new MessageCreateParams { Model = Model.ClaudeOpus4_8, MaxTokens = 500, Messages = [] });
        }
        """,
        """
        class Desk(AnthropicClient claude)
        {
            Task Run() => claude.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 500, Messages = [] });
        }
        """).RunAsync();
}
