using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001: answers are kept on every SDK.</summary>
public class KeepAnswersSdkTests : SdkFixTests<KeepAnswersFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", "GenerateContentResponse", """google.Models.GenerateContentAsync("gemini-2.5-flash", "Name a colour.")""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", "Azure.Response<ChatCompletions>",
        """azure.GetChatCompletionsAsync(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage("Name a colour.")]))""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI.Types;", "Mscc.GenerativeAI.GenerativeModel gemini", "GenerateContentResponse", """gemini.GenerateContent("Name a colour.")""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel;", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat", "ChatMessageContent",
        """Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.GetChatMessageContentAsync(chat, "Name a colour.")""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "NonStreamedChatResponse", """cohere.ChatAsync(new ChatRequest { Message = "Name a colour." })""")]
    public async Task Answers_are_kept(string sdk, string @using, string client, string answer, string call)
    {
        var name = call.Contains("Extensions.", StringComparison.Ordinal) ? "GetChatMessageContentAsync" : new[] { "GenerateContentAsync", "GetChatCompletionsAsync", "GenerateContent", "ChatAsync" }.First(call.Contains);
        var before = Desk(@using, client, $"foreach (var t in texts) await {call.Replace(name, $"[|{name}|]", StringComparison.Ordinal)};");
        var after = $$"""
            using System.Collections.Concurrent;
            {{@using}}
            class Desk({{client}})
            {
                private readonly ConcurrentDictionary<string, Task<{{answer}}>> _runAnswers = new();

                async Task Run(string text, string[] texts)
                {
                    foreach (var t in texts) await GetOrAskAsync(_runAnswers, "Name a colour.", prompt => {{call.Replace("\"Name a colour.\"", "prompt", StringComparison.Ordinal)}});
                }

                private static async Task<T> GetOrAskAsync<T>(ConcurrentDictionary<string, Task<T>> answers, string prompt, Func<string, Task<T>> ask)
                {
                    var answer = answers.GetOrAdd(prompt, ask);
                    try
                    {
                        return await answer.ConfigureAwait(false);
                    }
                    catch
                    {
                        // A failure is not an answer: the next call asks again.
                        answers.TryRemove(new KeyValuePair<string, Task<T>>(prompt, answer));
                        throw;
                    }
                }
            }
            """;
        await VerifyFile(sdk, before, after);
    }
}
