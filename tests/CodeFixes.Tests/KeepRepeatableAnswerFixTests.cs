using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.CodeFixes.Tests;

/// <summary>STK3003: keep the answer of a repeatable call.</summary>
public class KeepRepeatableAnswerFixTests
{
    [Fact]
    public async Task A_client_that_is_made_here_gets_a_cache()
    {
        static string Code(string made, string method) => $$"""
            class Desk(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
            {
                readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5"){{made}};
                Task Run() => ai.{{method}}("Name the capital of France.", new ChatOptions { Temperature = 0 });
            }
            """;
        var test = new FixTest<CacheRepeatableClientFix>(Code("", "{|#0:GetResponseAsync|}"), Code(".AsBuilder().UseDistributedCache(cache).Build()", "GetResponseAsync"));
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK3003", DiagnosticSeverity.Info).WithLocation(0));
        await (await test.WithPipelineAsync()).RunAsync();
    }

    [Fact]
    public Task A_client_of_one_SDK_gets_a_field()
    {
        var test = new FixTest<KeepRepeatableAnswerFix>(
            """
            using System.Collections.Concurrent;

            class Desk
            {
                private readonly OpenAI.Chat.ChatClient _chat = new("gpt-6-luna", "key");

                System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion> Capital() => _chat.{|#0:CompleteChat|}([new OpenAI.Chat.UserChatMessage("Name the capital of France.")], new OpenAI.Chat.ChatCompletionOptions { Temperature = 0 });
            }
            """,
            """
            using System.Collections.Concurrent;

            class Desk
            {
                private readonly OpenAI.Chat.ChatClient _chat = new("gpt-6-luna", "key");
                private readonly ConcurrentDictionary<string, System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>> _capitalAnswers = new();

                System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion> Capital() => _capitalAnswers.GetOrAdd("Name the capital of France.", prompt => _chat.CompleteChat([new OpenAI.Chat.UserChatMessage(prompt)], new OpenAI.Chat.ChatCompletionOptions { Temperature = 0 }));
            }
            """).Titled("Keep answers in memory (assumes that an answer may be reused for the same prompt)");
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("STK3003", DiagnosticSeverity.Info).WithLocation(0));
        return test.RunAsync();
    }
}
