using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4002 on every SDK whose code names models. The other fixes that route share its plan.</summary>
public class RouteToAllowedModelSdkTests : SdkFixTests<RouteToAllowedModelFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Google.GenAI", "using Google.GenAI;", "Client google", "gemini-3.8-flash",
        """await google.Models.[|GenerateContentAsync|]("gemini-3.1-pro-preview", text);""",
        """await google.Models.GenerateContentAsync("gemini-3.8-flash", text);""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI;", "string key", "gemini-3.8-flash",
        """await new GenerativeModel(key, "gemini-3.1-pro-preview").[|GenerateContent|](text);""",
        """await new GenerativeModel(key, "gemini-3.8-flash").GenerateContent(text);""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "mistral-small-2603",
        """await mistral.[|GetCompletionAsync|](new ChatCompletionRequest { Model = "mistral-large-latest", Messages = [] });""",
        """await mistral.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-small-2603", Messages = [] });""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "command-r7b-12-2024",
        """await cohere.[|ChatAsync|](new ChatRequest { Message = text, Model = "command-a-03-2025" });""",
        """await cohere.ChatAsync(new ChatRequest { Message = text, Model = "command-r7b-12-2024" });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string key", "gpt-6-luna",
        """await new OpenAIChatCompletionService("gpt-6.1-sol", key).[|GetChatMessageContentAsync|](text);""",
        """await new OpenAIChatCompletionService("gpt-6-luna", key).GetChatMessageContentAsync(text);""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat", "gpt-6-luna",
        """await chat.[|GetCompletionAsync|](new ChatRequest([], "gpt-6.1-sol"));""",
        """await chat.GetCompletionAsync(new ChatRequest([], "gpt-6-luna"));""")]
    public Task The_model_is_routed(string sdk, string @using, string client, string allowed, string before, string? after) =>
        Verify(sdk, @using, client, before, after, "stoker.allowed_models = " + allowed);
}
