using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4004 on every SDK that takes a reasoning effort.</summary>
public class SetReasoningEffortSdkTests : SdkFixTests<SetReasoningEffortFix>
{
    private const string OnRequest = "its models reason at length only when asked to, and a high effort that is asked for is the team's to lower";

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["Anthropic"] = OnRequest,
        ["Anthropic.SDK"] = OnRequest,
        ["Google.GenAI"] = OnRequest,
    };

    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c.Effort.Count > 0);

    [Theory]
    [InlineData("OpenAI", "using OpenAI.Chat;", "string key",
        """await new ChatClient("gpt-5-mini", key).[|CompleteChatAsync|]([new UserChatMessage(text)], new ChatCompletionOptions { MaxOutputTokenCount = 60 });""",
        """await new ChatClient("gpt-5-mini", key).CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { MaxOutputTokenCount = 60, ReasoningEffortLevel = "low" });""")]
    [InlineData("OpenAI", "using OpenAI.Responses;", "ResponsesClient responses",
        """await responses.[|CreateResponseAsync|](new CreateResponseOptions { Model = "gpt-5-mini", MaxOutputTokenCount = 60 });""",
        """await responses.CreateResponseAsync(new CreateResponseOptions { Model = "gpt-5-mini", MaxOutputTokenCount = 60, ReasoningOptions = new() { ReasoningEffortLevel = "low" } });""")]
    [InlineData("Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectResponsesClient responses",
        """await responses.[|CreateResponseAsync|](new CreateResponseOptions { Model = "gpt-5-mini", MaxOutputTokenCount = 60 });""",
        """await responses.CreateResponseAsync(new CreateResponseOptions { Model = "gpt-5-mini", MaxOutputTokenCount = 60, ReasoningOptions = new() { ReasoningEffortLevel = "low" } });""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat",
        """await chat.[|GetCompletionAsync|](new ChatRequest([], "gpt-5-mini", maxTokens: 60));""",
        """await chat.GetCompletionAsync(new ChatRequest([], "gpt-5-mini", maxTokens: 60, reasoningEffort: OpenAI.ReasoningEffort.Low));""")]
    [InlineData("Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.Interfaces; using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "IChatCompletionService chat",
        """await chat.[|CreateCompletion|](new ChatCompletionCreateRequest { Model = "gpt-5-mini", MaxCompletionTokens = 60 });""",
        """await chat.CreateCompletion(new ChatCompletionCreateRequest { Model = "gpt-5-mini", MaxCompletionTokens = 60, ReasoningEffort = Betalgo.Ranul.OpenAI.Contracts.Enums.ReasoningEffort.Low });""")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "using Microsoft.Extensions.AI;", "IChatClient ai",
        """await ai.[|GetResponseAsync|](text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60 });""",
        """await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-5-mini", MaxOutputTokens = 60, Reasoning = new() { Effort = ReasoningEffort.Low } });""")]
    [InlineData("Microsoft.Extensions.AI", "using Microsoft.Extensions.AI;", "IChatClient ai",
        """await ai.[|GetResponseAsync<bool>|](text, new ChatOptions { ModelId = "gpt-5-mini" });""",
        """await ai.GetResponseAsync<bool>(text, new ChatOptions { ModelId = "gpt-5-mini", Reasoning = new() { Effort = ReasoningEffort.Low } });""")]
    [InlineData("Microsoft.SemanticKernel.Abstractions Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string key",
        """await new OpenAIChatCompletionService("gpt-5-mini", key).[|GetChatMessageContentAsync|](text, new OpenAIPromptExecutionSettings { MaxTokens = 60 });""",
        """await new OpenAIChatCompletionService("gpt-5-mini", key).GetChatMessageContentAsync(text, new OpenAIPromptExecutionSettings { MaxTokens = 60, ReasoningEffort = "low" });""")]
    [InlineData("Microsoft.SemanticKernel.Core Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.OpenAI;", "Kernel kernel, IKernelBuilder builder",
        """builder.AddOpenAIChatCompletion("gpt-5-mini", "key"); await kernel.[|InvokePromptAsync|](text, new(new OpenAIPromptExecutionSettings { MaxTokens = 60 }));""",
        """builder.AddOpenAIChatCompletion("gpt-5-mini", "key"); await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { MaxTokens = 60, ReasoningEffort = "low" }));""")]
    [InlineData("Microsoft.SemanticKernel.PromptTemplates.Handlebars Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.OpenAI;", "Kernel kernel, IKernelBuilder builder",
        """builder.AddOpenAIChatCompletion("gpt-5-mini", "key"); await kernel.[|InvokeHandlebarsPromptAsync|](text, new(new OpenAIPromptExecutionSettings { MaxTokens = 60 }));""",
        """builder.AddOpenAIChatCompletion("gpt-5-mini", "key"); await kernel.InvokeHandlebarsPromptAsync(text, new(new OpenAIPromptExecutionSettings { MaxTokens = 60, ReasoningEffort = "low" }));""")]
    [InlineData("Anthropic", "using Anthropic.Services;", "IMessageService messages",
        """await messages.[|Create|](new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 60, Messages = [], Thinking = new ThinkingConfigEnabled(8000) });""",
        null)]
    [InlineData("Anthropic", "using Anthropic.Services;", "IMessageService messages",
        """await messages.[|Create|](new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 60, Messages = [], OutputConfig = new() { Effort = Effort.High } });""",
        null)]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "MessagesEndpoint messages",
        """await messages.[|GetClaudeMessageAsync|](new MessageParameters { Model = "claude-haiku-4-5", MaxTokens = 60, Thinking = new() { BudgetTokens = 8000 } });""",
        null)]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google",
        """await google.Models.[|GenerateContentAsync|]("gemini-2.5-flash", text, new GenerateContentConfig { MaxOutputTokens = 60, ThinkingConfig = new() { ThinkingBudget = 8000 } });""",
        null)]
    public Task The_effort_is_set(string sdk, string @using, string client, string before, string? after) => Verify(sdk, @using, client, before, after);
}
