namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>
/// The same question to each SDK that answers one, as its users ask it: SDKs, imports, client, the call with its method in <c>‹›</c>, and the type of the answer.
/// </summary>
internal static class SameQuestions
{
    public static TheoryData<string, string, string, string, string> ToModels => new()
    {
        { "Anthropic", "using System.Text;", "AnthropicClient claude", """claude.Messages.‹Create›(new() { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new UserMessageParam("Name a colour.")] })""", "Message" },
        { "Anthropic.SDK", "using Anthropic.SDK.Messaging;", "Anthropic.SDK.AnthropicClient claude", """claude.Messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "claude-haiku-4-5", MaxTokens = 9, Messages = [new(RoleType.User, "Name a colour.")] })""", "MessageResponse" },
        { "AWSSDK.BedrockAgentRuntime", "using Amazon.BedrockAgentRuntime.Model;", "Amazon.BedrockAgentRuntime.IAmazonBedrockAgentRuntime bedrock", """bedrock.‹RetrieveAndGenerateAsync›(new RetrieveAndGenerateRequest { Input = new() { Text = "Name a colour." } })""", "RetrieveAndGenerateResponse" },
        { "AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime.Model;", "Amazon.BedrockRuntime.IAmazonBedrockRuntime bedrock", """bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "amazon.nova-lite-v1:0", Messages = [new() { Content = [new() { Text = "Name a colour." }] }] })""", "ConverseResponse" },
        { "Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectResponsesClient project", """project.‹CreateResponseAsync›("Name a colour.")""", "System.ClientModel.ClientResult<ResponseResult>" },
        { "Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", """azure.‹CompleteAsync›(new ChatCompletionsOptions { Messages = [new ChatRequestUserMessage("Name a colour.")] })""", "Azure.Response<ChatCompletions>" },
        { "Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure", """azure.GetChatClient("chat").‹CompleteChatAsync›("Name a colour.")""", "System.ClientModel.ClientResult<OpenAI.Chat.ChatCompletion>" },
        { "Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.‹GetChatCompletionsAsync›(new ChatCompletionsOptions("chat", [new ChatRequestUserMessage("Name a colour.")]))""", "Azure.Response<ChatCompletions>" },
        { "Azure.AI.OpenAI@1.0.0-beta.6", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.‹GetChatCompletionsAsync›("chat", new ChatCompletionsOptions { Messages = { new(Azure.AI.OpenAI.ChatRole.User, "Name a colour.") } })""", "Azure.Response<ChatCompletions>" },
        { "Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")] })""", "Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "Cohere", "using Cohere;", "CohereClient cohere", """cohere.‹ChatAsync›(new ChatRequest { Message = "Name a colour." })""", "NonStreamedChatResponse" },
        { "GenerativeAI", "using GenerativeAI.Types;", "GenerativeAI.GenerativeModel gemini", """gemini.‹GenerateContentAsync›("Name a colour.")""", "GenerateContentResponse" },
        { "Google.Cloud.AIPlatform.V1", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex", """vertex.‹GenerateContentAsync›(new GenerateContentRequest { Model = "publishers/google/models/gemini-2.5-flash", Contents = { new Google.Cloud.AIPlatform.V1.Content { Role = "USER", Parts = { new Part { Text = "Name a colour." } } } } })""", "GenerateContentResponse" },
        { "Google.GenAI", "using Google.GenAI.Types;", "Google.GenAI.Client google", """google.Models.‹GenerateContentAsync›("gemini-2.5-flash", "Name a colour.")""", "GenerateContentResponse" },
        { "Microsoft.Extensions.AI.Abstractions", "using System.Text;", "IChatClient ai", """ai.‹GetResponseAsync›("Name a colour.")""", "ChatResponse" },
        { "Microsoft.Extensions.AI", "using System.Text;", "IChatClient ai", """ai.‹GetResponseAsync<bool>›("Name a colour.")""", "ChatResponse<bool>" },
        { "Microsoft.Extensions.AI@9.1", "using System.Text;", "IChatClient ai", """ai.‹CompleteAsync›("Name a colour.")""", "ChatCompletion" },
        { "Microsoft.Extensions.AI.Evaluation", "using Microsoft.Extensions.AI.Evaluation;", "IEvaluator judge, ChatConfiguration configuration", """judge.‹EvaluateAsync›("Name a colour.", configuration)""", "EvaluationResult" },
        { "Microsoft.KernelMemory.Abstractions", "using Microsoft.KernelMemory;", "IKernelMemory memory", """memory.‹AskAsync›("Name a colour.")""", "MemoryAnswer" },
        { "Microsoft.SemanticKernel.Abstractions", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat", """chat.‹GetChatMessageContentAsync›("Name a colour.")""", "ChatMessageContent" },
        { "Microsoft.SemanticKernel.Core", "using Microsoft.SemanticKernel;", "Kernel kernel", """kernel.‹InvokePromptAsync›("Name a colour.")""", "FunctionResult" },
        { "Microsoft.SemanticKernel.PromptTemplates.Handlebars", "using Microsoft.SemanticKernel;", "Kernel kernel", """kernel.‹InvokeHandlebarsPromptAsync›("Name a colour.")""", "FunctionResult" },
        { "Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral", """mistral.‹GetCompletionAsync›(new ChatCompletionRequest { Model = "mistral-small-latest", Messages = [new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, "Name a colour.")] })""", "ChatCompletionResponse" },
        { "Mscc.GenerativeAI", "using Mscc.GenerativeAI.Types;", "Mscc.GenerativeAI.GenerativeModel gemini", """gemini.‹GenerateContent›("Name a colour.")""", "GenerateContentResponse" },
        { "OllamaSharp@2", "using OllamaSharp;", "IOllamaApiClient ollama", """ollama.‹GetCompletion›("Name a colour.", null)""", "ConversationContextWithResponse" },
        { "OpenAI", "using OpenAI.Chat;", "ChatClient chat", """chat.‹CompleteChatAsync›("Name a colour.")""", "System.ClientModel.ClientResult<ChatCompletion>" },
        { "OpenAI", "using System.Text;", "ResponsesClient responses", """responses.‹CreateResponseAsync›("gpt-6-luna", "Name a colour.")""", "System.ClientModel.ClientResult<ResponseResult>" },
        { "OpenAI@2.7", "using System.Text;", "OpenAIResponseClient responses", """responses.‹CreateResponseAsync›("Name a colour.")""", "System.ClientModel.ClientResult<OpenAIResponse>" },
        { "OpenAI@betalgo-8", "using OpenAI.ObjectModels.RequestModels;", "OpenAI.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")] })""", "OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat", """chat.‹GetCompletionAsync›(new ChatRequest([new(OpenAI.Role.User, "Name a colour.")], "gpt-6-luna"))""", "OpenAI.Chat.ChatResponse" },
        { "OpenAI.GPT3", "using OpenAI.GPT3.ObjectModels.RequestModels;", "OpenAI.GPT3.Interfaces.IOpenAIService openai", """openai.ChatCompletion.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage.FromUser("Name a colour.")] })""", "OpenAI.GPT3.ObjectModels.ResponseModels.ChatCompletionCreateResponse" },
        { "OpenAI_API", "using OpenAI_API.Chat;", "IChatEndpoint chat", """chat.‹CreateChatCompletionAsync›("Name a colour.")""", "ChatResult" },
    };

    /// <summary>Agents: their runs act, so STK2003 takes no two for the same question.</summary>
    public static TheoryData<string, string, string, string, string> ToAgents => new()
    {
        { "AutoGen.Core", "using AutoGen.Core;", "IAgent agent", """agent.‹SendAsync›("Name a colour.")""", "IMessage" },
        { "Microsoft.Agents.AI.Abstractions", "using Microsoft.Agents.AI;", "AIAgent agent", """agent.‹RunAsync›("Name a colour.")""", "AgentResponse" },
        { "Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "ChatClientAgent agent", """agent.‹RunAsync›("Name a colour.", null, new ChatClientAgentRunOptions())""", "AgentResponse" },
        { "Microsoft.Agents.AI.OpenAI Microsoft.Agents.AI", "using Microsoft.Agents.AI; using OpenAI.Chat;", "AIAgent agent", """agent.‹RunAsync›([new UserChatMessage("Name a colour.")])""", "ChatCompletion" },
    };

    /// <summary>A call as it is found.</summary>
    public static string Found(string call) => call.Replace("‹", "[|", StringComparison.Ordinal).Replace("›", "|]", StringComparison.Ordinal);

    /// <summary>A call as it is written.</summary>
    public static string Written(string call) => call.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
}
