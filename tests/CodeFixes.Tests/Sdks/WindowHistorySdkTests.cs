using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2004: a history is cut on every SDK whose history is a list that the code sends.</summary>
public class WindowHistorySdkTests : SdkFixTests<WindowHistoryFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", "new List<Google.GenAI.Types.Content>()", """new() { Role = "user" }""", "GenerateContentAsync", """google.Models.GenerateContentAsync("gemini-2.5-flash", history)""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock", "new List<Amazon.BedrockRuntime.Model.Message>()", "new()", "ConverseAsync",
        """bedrock.ConverseAsync(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = history })""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "new List<Mistral.SDK.DTOs.ChatMessage>()", "new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, text)", "GetCompletionAsync",
        """mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = history })""")]
    public Task A_history_is_cut(string sdk, string @using, string client, string made, string message, string method, string call)
    {
        const string cut = """
            // The last 10 turns.
                        if (history.Count > 19)
                        {
                            history.RemoveRange(0, history.Count - 19);
                        }

            """;
        return Verify(sdk, @using, client, Loop(method, call, ""), Loop("", call, cut + "\n            "));

        string Loop(string found, string asked, string cut) => $$"""
            var history = {{made}};
                    while (Console.ReadLine() is { } line)
                    {
                        history.Add({{message}});
                        {{cut}}var answer = await {{(found.Length > 0 ? asked.Replace(found, $"[|{found}|]", StringComparison.Ordinal) : asked)}};
                        history.Add({{message}});
                    }
            """;
    }
}
