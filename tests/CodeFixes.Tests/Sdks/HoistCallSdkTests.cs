using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2003: a call is hoisted on every SDK.</summary>
public class HoistCallSdkTests : SdkFixTests<HoistCallFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI;", "Client google", "GenerateContentAsync", """google.Models.GenerateContentAsync("gemini-2.5-flash", "Name a colour.")""")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", "CompleteAsync",
        """azure.CompleteAsync(new ChatCompletionsOptions { Messages = [new ChatRequestUserMessage("Name a colour.")] })""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "GetCompletionAsync",
        """mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = [new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, "Name a colour.")] })""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", "GetChatMessageContentAsync", """chat.GetChatMessageContentAsync("Name a colour.")""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "ChatAsync", """cohere.ChatAsync(new ChatRequest { Message = "Name a colour." })""")]
    public Task A_call_is_hoisted(string sdk, string @using, string client, string method, string call) => Verify(sdk, @using, client,
        $$"""
        foreach (var t in texts)
                {
                    var answer = await {{call.Replace(method, $"[|{method}|]", StringComparison.Ordinal)}};
                    Console.WriteLine(t + answer);
                }
        """,
        $$"""
        var answer = await {{call}};
                foreach (var t in texts)
                {
                    Console.WriteLine(t + answer);
                }
        """);
}
