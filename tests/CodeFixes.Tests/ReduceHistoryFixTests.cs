using Microsoft.CodeAnalysis.CSharp;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK2004: the reducer of the library.</summary>
public class ReduceHistoryFixTests
{
    private const string Indentation = "\n            ";

    private static string Chat(string sent, string cut = "", string history = "List<ChatMessage> history = [];") => $$"""
        class Desk
        {
            async Task Run(IChatClient ai, CancellationToken stop)
            {
                {{history}}
                while (Console.ReadLine() is { } line)
                {
                    history.Add(new(ChatRole.User, line));
                    {{cut}}var answer = await ai.{{sent}}(history);
                    history.AddMessages(answer);
                }
            }
        }
        """;

    private static async Task Verify(string before, string after, LanguageVersion version = LanguageVersion.Latest) =>
        await (await new FixTest<ReduceHistoryFix>(before, after).InCSharp(version)
            .Titled("Cut 'history' to its last 10 turns with MessageCountingChatReducer (experimental: MEAI001; assumes that earlier turns are not needed)").WithPipelineAsync()).RunAsync();

    [Fact]
    public Task Without_the_pipeline_there_is_no_reducer() => new FixTest<ReduceHistoryFix>(Chat("[|GetResponseAsync|]")).RunAsync();

    [Fact]
    public async Task A_list_that_cannot_be_replaced_is_left_alone()
    {
        const string code = """
            class Bot(IChatClient ai)
            {
                private readonly List<ChatMessage> _history = [];

                public async Task<string> AskAsync(string question)
                {
                    _history.Add(new(ChatRole.User, question));
                    var answer = await ai.[|GetResponseAsync|](_history);
                    _history.AddMessages(answer);
                    return answer.Text;
                }
            }
            """;
        await (await new FixTest<ReduceHistoryFix>(code).WithPipelineAsync()).RunAsync();
    }

    [Fact]
    public Task The_list_is_reduced_before_it_is_sent() => Verify(
        Chat("[|GetResponseAsync|]"),
        Chat("GetResponseAsync", """
            // The last 10 turns.
                        history = [.. await new MessageCountingChatReducer(19).ReduceAsync(history, stop)];

            """ + Indentation));

    [Fact]
    public Task An_older_CSharp_gets_a_list() => Verify(
        Chat("[|GetResponseAsync|]", history: "var history = new List<ChatMessage>();"),
        Chat("GetResponseAsync", """
            // The last 10 turns.
                        history = (await new MessageCountingChatReducer(19).ReduceAsync(history, stop)).ToList();

            """ + Indentation, "var history = new List<ChatMessage>();"),
        LanguageVersion.CSharp11);

    [Fact]
    public async Task The_kernels_history_is_reduced_in_place()
    {
        var test = new FixTest<ReduceHistoryFix>(Kernel("", "[|GetChatMessageContentAsync|]"), Kernel("""
            // The last 10 turns.
                        await history.ReduceInPlaceAsync(new ChatHistoryTruncationReducer(20), default);

            """ + Indentation, "GetChatMessageContentAsync"));
        await (await test.Titled("Cut 'history' to its last 10 turns with ChatHistoryTruncationReducer (experimental: SKEXP0001; assumes that earlier turns are not needed)")
            .WithAsync("Microsoft.SemanticKernel.Core")).RunAsync();

        static string Kernel(string cut, string sent) => $$"""
            using Microsoft.SemanticKernel.ChatCompletion;
            class Desk(IChatCompletionService chat)
            {
                async Task Run()
                {
                    var history = new ChatHistory("Be brief.");
                    while (Console.ReadLine() is { } line)
                    {
                        history.AddUserMessage(line);
                        {{cut}}var answer = await chat.{{sent}}(history);
                        history.Add(answer);
                    }
                }
            }
            """;
    }
}
