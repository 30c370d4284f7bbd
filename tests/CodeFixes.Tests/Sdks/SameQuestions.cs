using System.Text.RegularExpressions;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>
/// The same question to each SDK that answers one, as its users ask it: SDKs, imports, client, the call with its method in <c>‹›</c> and what makes it repeatable in <c>«»</c>, and the type of the answer.
/// </summary>
internal static partial class SameQuestions
{
    public static TheoryData<string, string, string, string, string> ToModels => new()
    {
        { "Anthropic", "using System.Text;", "AnthropicClient claude", """claude.Messages.‹Create›(new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam("Name a colour.")] })""", "Message" },
        { "Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude", """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-haiku-4-5", MaxTokens = 9«, Temperature = 0», Messages = [new(RoleType.User, "Name a colour.")] })""", "MessageResponse" },
        { "AWSSDK.BedrockAgentRuntime", "using Amazon.BedrockAgentRuntime.Model;", "Amazon.BedrockAgentRuntime.IAmazonBedrockAgentRuntime bedrock", """bedrock.‹RetrieveAndGenerateAsync›(new RetrieveAndGenerateRequest { Input = new() { Text = "Name a colour." }«, RetrieveAndGenerateConfiguration = new() { KnowledgeBaseConfiguration = new() { GenerationConfiguration = new() { InferenceConfig = new() { TextInferenceConfig = new() { Temperature = 0 } } } } }» })""", "RetrieveAndGenerateResponse" },
        { "AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock", """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [new() { Content = [new() { Text = "Name a colour." }] }]«, InferenceConfig = new() { Temperature = 0 }» })""", "ConverseResponse" },
        { "Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectResponsesClient project", """project.‹CreateResponseAsync›(new CreateResponseOptions { InputItems = { ResponseItem.CreateUserMessageItem("Name a colour.") }«, Temperature = 0» })""", "System.ClientModel.ClientResult<ResponseResult>" },
        { "Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", """azure.‹CompleteAsync›(new ChatCompletionsOptions { Messages = [new ChatRequestUserMessage("Name a colour.")]«, Temperature = 0» })""", "Azure.Response<ChatCompletions>" },
        { "Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure", """azure.GetChatClient("chat").‹CompleteChatAsync›([new OpenAI.Chat.UserChatMessage("Name a colour.")]«, new OpenAI.Chat.ChatCompletionOptions { Temperature = 0 }»)""", "System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>" },
        { "Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.‹GetChatCompletionsAsync›(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage("Name a colour.")]))""", "Azure.Response<ChatCompletions>" },
        { "Azure.AI.OpenAI@1.0.0-beta.6", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.‹GetChatCompletionsAsync›("chat", new ChatCompletionsOptions { Messages = { new(Azure.AI.OpenAI.ChatRole.User, "Name a colour.") } })""", "Azure.Response<ChatCompletions>" },
        { "Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")]«, Temperature = 0» })""", "Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "Cohere", "using Cohere;", "CohereClient cohere", """cohere.‹ChatAsync›(new ChatRequest { Message = "Name a colour."«, Temperature = 0» })""", "NonStreamedChatResponse" },
        { "GenerativeAI", "using GenerativeAI.Types;", "GenerativeAI.GenerativeModel gemini", """gemini.‹GenerateContentAsync›(new GenerateContentRequest { Contents = [new("Name a colour.")]«, GenerationConfig = new() { Temperature = 0 }» })""", "GenerateContentResponse" },
        { "Google.Cloud.AIPlatform.V1", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex", """vertex.‹GenerateContentAsync›(new GenerateContentRequest { Model = "publishers/google/models/gemini-2.5-flash", Contents = { new Google.Cloud.AIPlatform.V1.Content { Role = "USER", Parts = { new Part { Text = "Name a colour." } } } }«, GenerationConfig = new() { Temperature = 0 }» })""", "GenerateContentResponse" },
        { "Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", """google.Models.‹GenerateContentAsync›("gemini-2.5-flash", "Name a colour."«, new GenerateContentConfig { Temperature = 0 }»)""", "GenerateContentResponse" },
        { "Microsoft.Extensions.AI.Abstractions", "using System.Text;", "IChatClient ai", """ai.‹GetResponseAsync›("Name a colour."«, new ChatOptions { Temperature = 0 }»)""", "ChatResponse" },
        { "Microsoft.Extensions.AI", "using System.Text;", "IChatClient ai", """ai.‹GetResponseAsync<bool>›("Name a colour."«, new ChatOptions { Temperature = 0 }»)""", "ChatResponse<bool>" },
        { "Microsoft.Extensions.AI@9.1", "using System.Text;", "IChatClient ai", """ai.‹CompleteAsync›("Name a colour."«, new ChatOptions { Temperature = 0 }»)""", "ChatCompletion" },
        { "Microsoft.Extensions.AI.Evaluation", "using Microsoft.Extensions.AI.Evaluation;", "IEvaluator judge, ChatConfiguration configuration", """judge.‹EvaluateAsync›("Name a colour.", configuration)""", "EvaluationResult" },
        { "Microsoft.KernelMemory.Abstractions", "using Microsoft.KernelMemory;", "IKernelMemory memory", """memory.‹AskAsync›("Name a colour.")""", "MemoryAnswer" },
        { "Microsoft.SemanticKernel.Abstractions Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", """chat.‹GetChatMessageContentAsync›("Name a colour."«, new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { Temperature = 0 }»)""", "ChatMessageContent" },
        { "Microsoft.SemanticKernel.Core Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel;", "Kernel kernel", """kernel.‹InvokePromptAsync›("Name a colour."«, new(new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { Temperature = 0 })»)""", "FunctionResult" },
        { "Microsoft.SemanticKernel.PromptTemplates.Handlebars Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel;", "Kernel kernel", """kernel.‹InvokeHandlebarsPromptAsync›("Name a colour."«, new(new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { Temperature = 0 })»)""", "FunctionResult" },
        { "Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", """mistral.‹GetCompletionAsync›(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = [new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, "Name a colour.")]«, Temperature = 0» })""", "ChatCompletionResponse" },
        { "Mscc.GenerativeAI", "using Mscc.GenerativeAI.Types;", "Mscc.GenerativeAI.GenerativeModel gemini", """gemini.‹GenerateContent›("Name a colour."«, new GenerationConfig { Temperature = 0 }»)""", "GenerateContentResponse" },
        { "OllamaSharp@2", "using OllamaSharp;", "IOllamaApiClient ollama", """ollama.‹GetCompletion›("Name a colour.", null)""", "ConversationContextWithResponse" },
        { "OpenAI", "using OpenAI.Chat;", "ChatClient chat", """chat.‹CompleteChatAsync›([new UserChatMessage("Name a colour.")]«, new ChatCompletionOptions { Temperature = 0 }»)""", "System.ClientModel.ClientResult<ChatCompletion>" },
        { "OpenAI", "using System.Text;", "ResponsesClient responses", """responses.‹CreateResponseAsync›("gpt-6-luna", "Name a colour.")""", "System.ClientModel.ClientResult<ResponseResult>" },
        { "OpenAI@2.7", "using System.Text;", "OpenAIResponseClient responses", """responses.‹CreateResponseAsync›("Name a colour.")""", "System.ClientModel.ClientResult<OpenAIResponse>" },
        { "OpenAI@betalgo-8", "using OpenAI.ObjectModels.RequestModels;", "OpenAI.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")]«, Temperature = 0» })""", "OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat", """chat.‹GetCompletionAsync›(new ChatRequest([new(OpenAI.Role.User, "Name a colour.")], "gpt-6-luna"«, temperature: 0»))""", "OpenAI.Chat.ChatResponse" },
        { "OpenAI.GPT3", "using OpenAI.GPT3.ObjectModels.RequestModels;", "OpenAI.GPT3.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")]«, Temperature = 0» })""", "OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "OpenAI_API", "using OpenAI_API.Chat;", "IChatEndpoint chat", """chat.‹CreateChatCompletionAsync›(new ChatRequest { Messages = [new(ChatMessageRole.User, "Name a colour.")]«, Temperature = 0» })""", "ChatResult" },
    };

    /// <summary>Agents: their runs act, so STK2003 takes no two for the same question.</summary>
    public static TheoryData<string, string, string, string, string> ToAgents => new()
    {
        { "AutoGen.Core", "using AutoGen.Core;", "IAgent agent", """agent.‹SendAsync›("Name a colour.")""", "IMessage" },
        { "Microsoft.Agents.AI.Abstractions", "using Microsoft.Agents.AI;", "AIAgent agent", """agent.‹RunAsync›("Name a colour.")""", "AgentResponse" },
        { "Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "ChatClientAgent agent", """agent.‹RunAsync›("Name a colour.", null, new ChatClientAgentRunOptions())""", "AgentResponse" },
        { "Microsoft.Agents.AI.OpenAI Microsoft.Agents.AI", "using Microsoft.Agents.AI; using OpenAI.Chat;", "AIAgent agent", """agent.‹RunAsync›([new UserChatMessage("Name a colour.")])""", "ChatCompletion" },
    };

    /// <summary>The questions that can be asked so that one answer is wanted, asked so.</summary>
    public static TheoryData<string, string, string, string, string> Repeatable => [.. ToModels.Select(static row => row.Data).Where(static q => q.Item4.Contains('«')).Select(static q => (q.Item1, q.Item2, q.Item3, q.Item4.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), q.Item5))];

    /// <summary>A call as it is found.</summary>
    public static string Found(string call) => Plain().Replace(call, "").Replace("‹", "[|", StringComparison.Ordinal).Replace("›", "|]", StringComparison.Ordinal);

    /// <summary>A call as it is written.</summary>
    public static string Written(string call) => Plain().Replace(call, "").Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);

    /// <summary>Code without the marks of what is found.</summary>
    public static string Unmarked(string code) => code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>A class whose method keeps the answers of a call.</summary>
    public static string Kept(string @using, string client, string before, string call, string answer)
    {
        var asked = Written(call).Replace("\"Name a colour.\"", "prompt", StringComparison.Ordinal) + (call.Contains("‹EvaluateAsync›", StringComparison.Ordinal) ? ".AsTask()" : "");
        return $$"""
            using System.Collections.Concurrent;
            {{@using}}
            class Desk({{client}})
            {
                private readonly ConcurrentDictionary<string, Task<{{answer}}>> _runAnswers = new();

                async Task Run(string text, string[] texts)
                {
                    {{before}}await GetOrAskAsync(_runAnswers, "Name a colour.", prompt => {{asked}});
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
    }

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Plain();
}
