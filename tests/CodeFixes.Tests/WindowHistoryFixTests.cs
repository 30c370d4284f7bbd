namespace Stoker.CodeFixes.Tests;

/// <summary>STK2004: a window of the last turns.</summary>
public class WindowHistoryFixTests
{
    private static string Code(string body) => $$"""
        class Desk(IChatClient ai, OpenAI.Chat.ChatClient chat)
        {
            async Task Run(List<ChatMessage> given, AITool tool)
            {
                {{body.ReplaceLineEndings("\n        ").Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }
        }
        """;

    private static FixTest<WindowHistoryFix> Fix(string before, string after) => new(Code(before), Code(after));

    private static Task OffersNothing(string body) => new FixTest<WindowHistoryFix>(Code(body)).RunAsync();

    [Fact]
    public Task What_a_list_from_outside_starts_with_is_not_known() => OffersNothing("""
        while (Console.ReadLine() is { } line)
        {
            given.Add(new(ChatRole.User, line));
            await ai.[|GetResponseAsync|](given);
        }
        """);

    [Fact]
    public Task A_window_could_part_a_tools_call_from_its_result() => OffersNothing("""
        var history = new List<ChatMessage>();
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            history.AddMessages(await ai.[|GetResponseAsync|](history, new ChatOptions { Tools = [tool] }));
        }
        """);

    [Fact]
    public Task The_system_message_stays() => Fix(
        """
        List<ChatMessage> history = [new(ChatRole.System, "Be brief.")];
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));

            // Ask.
            var answer = await ai.[|GetResponseAsync|](history);
            history.AddMessages(answer);
        }
        """,
        """
        List<ChatMessage> history = [new(ChatRole.System, "Be brief.")];
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));

            // The system message and the last 10 turns.
            if (history.Count > 20)
            {
                history.RemoveRange(1, history.Count - 20);
            }

            // Ask.
            var answer = await ai.GetResponseAsync(history);
            history.AddMessages(answer);
        }
        """).Titled("Send the system message and the last 10 turns of 'history' (assumes that earlier ones are not needed)").RunAsync();

    [Fact]
    public Task A_list_without_a_system_message_is_cut_from_its_start() => Fix(
        """
        var history = new List<OpenAI.Chat.ChatMessage>();
        while (true)
        {
            history.Add(new OpenAI.Chat.UserChatMessage(Console.ReadLine()));
            OpenAI.Chat.ChatCompletion answer = chat.[|CompleteChat|](history);
            history.Add(new OpenAI.Chat.AssistantChatMessage(answer));
        }
        """,
        """
        var history = new List<OpenAI.Chat.ChatMessage>();
        while (true)
        {
            history.Add(new OpenAI.Chat.UserChatMessage(Console.ReadLine()));
            // The last 10 turns.
            if (history.Count > 19)
            {
                history.RemoveRange(0, history.Count - 19);
            }

            OpenAI.Chat.ChatCompletion answer = chat.CompleteChat(history);
            history.Add(new OpenAI.Chat.AssistantChatMessage(answer));
        }
        """).Titled("Send the last 10 turns of 'history' (assumes that earlier ones are not needed)").RunAsync();

    [Fact]
    public Task A_stream_is_cut_before_it_starts() => Fix(
        """
        var history = new List<ChatMessage> { new(ChatRole.System, "Be brief.") };
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            await foreach (var update in ai.[|GetStreamingResponseAsync|](history))
            {
                Console.Write(update);
            }
        }
        """,
        """
        var history = new List<ChatMessage> { new(ChatRole.System, "Be brief.") };
        while (Console.ReadLine() is { } line)
        {
            history.Add(new(ChatRole.User, line));
            // The system message and the last 10 turns.
            if (history.Count > 20)
            {
                history.RemoveRange(1, history.Count - 20);
            }

            await foreach (var update in ai.GetStreamingResponseAsync(history))
            {
                Console.Write(update);
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_field_is_cut_where_it_is_sent() => new FixTest<WindowHistoryFix>(
        """
        class Bot(OpenAI.Chat.ChatClient chat)
        {
            private readonly List<OpenAI.Chat.ChatMessage> _history = [new OpenAI.Chat.SystemChatMessage("Be brief.")];

            public async Task<string> AskAsync(string question)
            {
                _history.Add(new OpenAI.Chat.UserChatMessage(question));
                OpenAI.Chat.ChatCompletion answer = await chat.[|CompleteChatAsync|](_history);
                _history.Add(new OpenAI.Chat.AssistantChatMessage(answer));
                return answer.Content[0].Text;
            }
        }
        """,
        """
        class Bot(OpenAI.Chat.ChatClient chat)
        {
            private readonly List<OpenAI.Chat.ChatMessage> _history = [new OpenAI.Chat.SystemChatMessage("Be brief.")];

            public async Task<string> AskAsync(string question)
            {
                _history.Add(new OpenAI.Chat.UserChatMessage(question));
                // The system message and the last 10 turns.
                if (_history.Count > 20)
                {
                    _history.RemoveRange(1, _history.Count - 20);
                }

                OpenAI.Chat.ChatCompletion answer = await chat.CompleteChatAsync(_history);
                _history.Add(new OpenAI.Chat.AssistantChatMessage(answer));
                return answer.Content[0].Text;
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_copy_for_the_call_is_made_of_what_is_left() => Fix(
        """
        List<ChatMessage> history = [];
        while (Console.ReadLine() is { } line)
        {
            List<ChatMessage> sent = [new(ChatRole.System, "Be brief."), .. history, new(ChatRole.User, line)];
            Console.Write("> ");
            var answer = await ai.[|GetResponseAsync|](sent);
            history.Add(new(ChatRole.User, line));
            history.AddMessages(answer);
        }
        """,
        """
        List<ChatMessage> history = [];
        while (Console.ReadLine() is { } line)
        {
            // The last 10 turns.
            if (history.Count > 19)
            {
                history.RemoveRange(0, history.Count - 19);
            }

            List<ChatMessage> sent = [new(ChatRole.System, "Be brief."), .. history, new(ChatRole.User, line)];
            Console.Write("> ");
            var answer = await ai.GetResponseAsync(sent);
            history.Add(new(ChatRole.User, line));
            history.AddMessages(answer);
        }
        """).RunAsync();
}
