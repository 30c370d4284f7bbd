using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK5001 on every SDK that limits what is written.</summary>
public class SetOutputLimitSdkTests : SdkFixTests<SetOutputLimitFix>
{
    internal override bool IsFor(SdkCatalog sdk) => false;

    [Theory]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure",
        """await azure.GetChatClient("chat").[|CompleteChatAsync|](text);""",
        """await azure.GetChatClient("chat").CompleteChatAsync([text], new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 1000 });""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure",
        """await azure.[|GetChatCompletionsAsync|](new ChatCompletionsOptions("chat", [new ChatRequestUserMessage(text)]));""",
        """await azure.GetChatCompletionsAsync(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage(text)]) { MaxTokens = 1000 });""")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure",
        """await azure.[|CompleteAsync|](new ChatCompletionsOptions { Model = "chat", Messages = [new ChatRequestUserMessage(text)] });""",
        """await azure.CompleteAsync(new ChatCompletionsOptions { Model = "chat", Messages = [new ChatRequestUserMessage(text)], MaxTokens = 1000 });""")]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models; using OllamaSharp.Models.Chat;", "IOllamaApiClient ollama",
        """await foreach (var part in ollama.[|ChatAsync|](new ChatRequest { Model = "llama3", Messages = [] })) { }""",
        """await foreach (var part in ollama.ChatAsync(new ChatRequest { Model = "llama3", Messages = [], Options = new() { NumPredict = 1000 } })) { }""")]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models; using OllamaSharp.Models.Chat;", "IOllamaApiClient ollama",
        """await foreach (var part in ollama.[|GenerateAsync|](new GenerateRequest { Model = "llama3", Prompt = text, Options = new RequestOptions { NumCtx = 4096 } })) { }""",
        """await foreach (var part in ollama.GenerateAsync(new GenerateRequest { Model = "llama3", Prompt = text, Options = new RequestOptions { NumCtx = 4096, NumPredict = 1000 } })) { }""")]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google",
        """await google.Models.[|GenerateContentAsync|]("gemini-2.5-flash", text);""",
        """await google.Models.GenerateContentAsync("gemini-2.5-flash", text, new GenerateContentConfig { MaxOutputTokens = 1000 });""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI; using Mscc.GenerativeAI.Types;", "GenerativeModel gemini",
        """await gemini.[|GenerateContent|](text);""",
        """await gemini.GenerateContent(text, new GenerationConfig { MaxOutputTokens = 1000 });""")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.Completions;", "CompletionsEndpoint mistral",
        """await mistral.[|GetCompletionAsync|](new Mistral.SDK.DTOs.ChatCompletionRequest { Model = "mistral-small-latest" });""",
        """await mistral.GetCompletionAsync(new Mistral.SDK.DTOs.ChatCompletionRequest { Model = "mistral-small-latest", MaxTokens = 1000 });""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;", "IAmazonBedrockRuntime bedrock",
        """await bedrock.[|ConverseAsync|](new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [] });""",
        """await bedrock.ConverseAsync(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [], InferenceConfig = new() { MaxTokens = 1000 } });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new OpenAIPromptExecutionSettings { Temperature = 0 });""",
        """await chat.GetChatMessageContentAsync(text, new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Ollama", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.Ollama;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new OllamaPromptExecutionSettings());""",
        """await chat.GetChatMessageContentAsync(text, new OllamaPromptExecutionSettings { NumPredict = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""", null)]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "AIAgent agent",
        """await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions());""",
        """await agent.RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "AIAgent agent",
        """await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions(new ChatOptions()));""", null)]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere",
        """await cohere.[|ChatAsync|](new ChatRequest { Message = text });""",
        """await cohere.ChatAsync(new ChatRequest { Message = text, MaxTokens = 1000 });""")]
    public Task The_output_limit_is_set(string sdk, string @using, string client, string before, string? after) =>
        Verify(sdk, @using, client, before, after);
}
