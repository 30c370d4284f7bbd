using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2004: a history is reduced with the reducer of its library, on each SDK whose calls take the messages of a library that has one.</summary>
public class ReduceHistorySdkTests : SdkFixTests<ReduceHistoryFix>
{
    private static readonly string[] WithReducer = ["Microsoft.Extensions.AI.IChatClient", "Microsoft.Extensions.AI.ChatClientExtensions", "Microsoft.Extensions.AI.ChatClientStructuredOutputExtensions", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService"];

    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => WithReducer.Contains(c.Type));

    [Theory]
    [InlineData("Microsoft.Extensions.AI.Abstractions Microsoft.Extensions.AI", "using System.Text;", "IChatClient ai", "List<ChatMessage> history = [];", "new(ChatRole.User, line)", "ai.[|GetResponseAsync|](history)", "history = [.. await new MessageCountingChatReducer(19).ReduceAsync(history, default)];")]
    [InlineData("Microsoft.Extensions.AI", "using System.Text;", "IChatClient ai", "List<ChatMessage> history = [];", "new(ChatRole.User, line)", "ai.[|GetResponseAsync<bool>|](history)", "history = [.. await new MessageCountingChatReducer(19).ReduceAsync(history, default)];")]
    [InlineData("Microsoft.SemanticKernel.Abstractions Microsoft.SemanticKernel.Core", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", "var history = new ChatHistory();", "new(AuthorRole.User, line)", "chat.[|GetChatMessageContentAsync|](history)", "await history.ReduceInPlaceAsync(new ChatHistoryTruncationReducer(20), default);")]
    public Task A_history_is_reduced(string sdk, string @using, string client, string made, string message, string call, string reduced)
    {
        return Verify(sdk, @using, client, Code("", call), Code($"// The last 10 turns.\n    {reduced}\n\n    ", SameQuestions.Unmarked(call)));

        string Code(string cut, string asks) => Indented($$"""
            {{made}}
            while (Console.ReadLine() is { } line)
            {
                history.Add({{message}});
                {{cut}}Console.WriteLine(await {{asks}});
                history.Add({{message}});
            }
            """);
    }
}
