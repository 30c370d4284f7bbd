using System.Text.RegularExpressions;
using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2004: a history is cut on every SDK whose history is a list that the code sends. An agent has tools, and a window could part a call from its result.</summary>
public partial class WindowHistorySdkTests : SdkFixTests<WindowHistoryFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "chat" } && c.Prompt.Any(Messages().IsMatch));

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["LLamaSharp"] = "the history is no list itself, and the session keeps one of its own",
        ["Microsoft.SemanticKernel.Core"] = "the only call with a history is the reducer itself",
    };

    [GeneratedRegex("(?i)(messages|history|contents|inputitems|conversation)( as user)?$")]
    private static partial Regex Messages();

    [Theory]
    [InlineData("Anthropic", "using System.Text;", "AnthropicClient claude", "List<MessageParam>", "new UserMessageParam(text)", """claude.Messages.[|Create|](new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = history })""")]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude", "List<Anthropic.SDK.Messaging.Message>", "new(RoleType.User, text)", """claude.Messages.[|GetClaudeMessageAsync|](new MessageParameters { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = history })""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock", "List<Amazon.BedrockRuntime.Model.Message>", "new()", """bedrock.[|ConverseAsync|](new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = history })""")]
    [InlineData("Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectResponsesClient project", "List<ResponseItem>", "ResponseItem.CreateUserMessageItem(text)", "project.[|CreateResponseAsync|](history)")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", "List<ChatRequestMessage>", "new ChatRequestUserMessage(text)", "azure.[|CompleteAsync|](new ChatCompletionsOptions(history))")]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure", "List<OpenAI.Chat.ChatMessage>", "new OpenAI.Chat.UserChatMessage(text)", """azure.GetChatClient("chat").[|CompleteChatAsync|](history)""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", "List<ChatRequestMessage>", "new ChatRequestUserMessage(text)", """azure.[|GetChatCompletionsAsync|](new ChatCompletionsOptions("chat", history))""")]
    [InlineData("Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService openai", "List<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage>",
        "Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser(text)", "openai.ChatCompletion.[|CreateCompletion|](new ChatCompletionCreateRequest { Messages = history })")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", "List<Cohere.Message>", "new()", "cohere.[|ChatAsync|](new ChatRequest { Message = text, ChatHistory = history })")]
    [InlineData("GenerativeAI", "using GenerativeAI.Types;", "GenerativeAI.GenerativeModel gemini", "List<GenerativeAI.Types.Content>", "new(text)", "gemini.[|GenerateContentAsync|](new GenerateContentRequest { Contents = history })")]
    [InlineData("Google.Cloud.AIPlatform.V1", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex", "List<Google.Cloud.AIPlatform.V1.Content>", "new()", """vertex.[|GenerateContentAsync|]("publishers/google/models/gemini-2.5-flash", history)""")]
    [InlineData("Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", "List<Google.GenAI.Types.Content>", """new() { Role = "user" }""", """google.Models.[|GenerateContentAsync|]("gemini-2.5-flash", history)""")]
    [InlineData("Microsoft.Extensions.AI", "using System.Text;", "IChatClient ai", "List<ChatMessage>", "new(ChatRole.User, text)", "ai.[|GetResponseAsync<bool>|](history)")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "using System.Text;", "IChatClient ai", "List<ChatMessage>", "new(ChatRole.User, text)", "ai.[|GetResponseAsync|](history)")]
    [InlineData("Microsoft.Extensions.AI.Abstractions@9.1", "using System.Text;", "IChatClient ai", "List<ChatMessage>", "new(ChatRole.User, text)", "ai.[|CompleteAsync|](history)")]
    [InlineData("Microsoft.Extensions.AI.Evaluation", "using Microsoft.Extensions.AI.Evaluation;", "IEvaluator judge, ChatResponse last, ChatConfiguration configuration", "List<ChatMessage>", "new(ChatRole.User, text)", "judge.[|EvaluateAsync|](history, last, configuration)")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", "ChatHistory", "new(AuthorRole.User, text)", "chat.[|GetChatMessageContentAsync|](history)")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", "List<Mistral.SDK.DTOs.ChatMessage>", "new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, text)",
        """mistral.[|GetCompletionAsync|](new ChatCompletionRequest { Model = "mistral-small-latest", Messages = history })""")]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI.Types;", "Mscc.GenerativeAI.GenerativeModel gemini", "List<Mscc.GenerativeAI.Types.Content>", "new(text)", "gemini.[|GenerateContent|](new GenerateContentRequest { Contents = history })")]
    [InlineData("OllamaSharp@2", "using OllamaSharp.Models.Chat;", "OllamaSharp.IOllamaApiClient ollama", "List<OllamaSharp.Models.Chat.Message>", "new(OllamaSharp.Models.Chat.ChatRole.User, text)", """ollama.[|Chat|](new ChatRequest { Model = "llama3", Messages = history })""")]
    [InlineData("OpenAI", "using OpenAI.Chat;", "ChatClient chat", "List<OpenAI.Chat.ChatMessage>", "new UserChatMessage(text)", "chat.[|CompleteChatAsync|](history)")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat", "List<OpenAI.Chat.Message>", "new(OpenAI.Role.User, text)", """chat.[|GetCompletionAsync|](new ChatRequest(history, "gpt-6-luna"))""")]
    [InlineData("OpenAI.GPT3", "using OpenAI.GPT3.ObjectModels.RequestModels;", "OpenAI.GPT3.Interfaces.IOpenAIService openai", "List<OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage>",
        "OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage.FromUser(text)", "openai.ChatCompletion.[|CreateCompletion|](new ChatCompletionCreateRequest { Messages = history })")]
    [InlineData("OpenAI_API", "using OpenAI_API.Chat;", "IChatEndpoint chat", "List<OpenAI_API.Chat.ChatMessage>", "new(ChatMessageRole.User, text)", "chat.[|CreateChatCompletionAsync|](history)")]
    public Task A_history_is_cut(string sdk, string @using, string client, string list, string message, string call) => Verify(sdk, @using, client,
        Indented($$"""
        var history = new {{list}}();
        while (Console.ReadLine() is { } line)
        {
            history.Add({{message}});
            Console.WriteLine(await {{call}});
            history.Add({{message}});
        }
        """),
        Indented($$"""
        var history = new {{list}}();
        while (Console.ReadLine() is { } line)
        {
            history.Add({{message}});
            // The last 10 turns.
            if (history.Count > 19)
            {
                history.RemoveRange(0, history.Count - 19);
            }

            Console.WriteLine(await {{call.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)}});
            history.Add({{message}});
        }
        """));

    [Theory]
    [InlineData("LLamaSharp", "using LLama; using LLama.Common;", "ChatSession session", "var history = new ChatHistory();", "history.AddMessage(AuthorRole.User, text)", "await foreach (var part in session.ChatAsync(history)) { }", null)]
    [InlineData("Microsoft.Agents.AI.Abstractions", "using Microsoft.Agents.AI;", "AIAgent agent", "var history = new List<ChatMessage>();", "history.Add(new(ChatRole.User, text))", "await agent.[|RunAsync|](history);", null)]
    [InlineData("Microsoft.SemanticKernel.Agents.Core@1.40", "using Microsoft.SemanticKernel.Agents; using Microsoft.SemanticKernel.ChatCompletion;", "ChatCompletionAgent agent", "var history = new ChatHistory();", "history.AddUserMessage(text)",
        "await foreach (var part in agent.[|InvokeAsync|](history)) { }", null)]
    [InlineData("Microsoft.SemanticKernel.Core", "using Microsoft.SemanticKernel;", "Kernel kernel", "", "await kernel.InvokePromptAsync(\"Hi\")", "await kernel.InvokePromptAsync(text);", null)]
    public Task Nothing_is_offered(string sdk, string @using, string client, string made, string adds, string asks, string? after) => Verify(sdk, @using, client,
        Indented($$"""
        {{made}}
        while (Console.ReadLine() is { } line)
        {
            {{adds}};
            {{asks}}
        }
        """), after);
}
