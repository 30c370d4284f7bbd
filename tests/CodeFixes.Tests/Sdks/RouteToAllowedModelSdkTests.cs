using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4002 on every SDK whose code names models. The other fixes that route share its plan.</summary>
public class RouteToAllowedModelSdkTests : SdkFixTests<RouteToAllowedModelFix>
{
    private const string SelfHosted = "the price book has no rows for models that people host themselves, so which one can stand in is not known";

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["CommunityToolkit.Aspire.OllamaSharp"] = SelfHosted,
        ["LLamaSharp"] = SelfHosted,
        ["Microsoft.Extensions.AI.Ollama"] = SelfHosted,
        ["Microsoft.KernelMemory.AI.Ollama"] = SelfHosted,
        ["Microsoft.SemanticKernel.Connectors.HuggingFace"] = SelfHosted,
        ["Microsoft.SemanticKernel.Connectors.Ollama"] = SelfHosted,
        ["OllamaSharp"] = SelfHosted,
    };

    /// <summary>The code names a model: at a call, or where a client is made.</summary>
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.SelectMany(static c => c.Model).Concat(sdk.Clients.SelectMany(static c => c.Model)).Any(static path => path != "receiver" && !path.Contains(": ", StringComparison.Ordinal));

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
    [InlineData("OpenAI", "using OpenAI.Chat;", "string key", "gpt-6-luna",
        """await new ChatClient("gpt-6.1-sol", key).[|CompleteChatAsync|]([new UserChatMessage(text)]);""",
        """await new ChatClient("gpt-6-luna", key).CompleteChatAsync([new UserChatMessage(text)]);""")]
    [InlineData("OpenAI", "using OpenAI.Responses;", "ResponsesClient responses", "gpt-6-luna",
        """await responses.[|CreateResponseAsync|]("gpt-6.1-sol", text);""",
        """await responses.CreateResponseAsync("gpt-6-luna", text);""")]
    [InlineData("OpenAI.GPT3", "using OpenAI.GPT3.Interfaces; using OpenAI.GPT3.ObjectModels.RequestModels;", "IChatCompletionService chat", "gpt-6-luna",
        """await chat.[|CreateCompletion|](new ChatCompletionCreateRequest { Model = "gpt-6.1-sol", Messages = [] });""",
        """await chat.CreateCompletion(new ChatCompletionCreateRequest { Model = "gpt-6-luna", Messages = [] });""")]
    [InlineData("OpenAI_API", "using OpenAI_API.Chat;", "IChatEndpoint chat", "gpt-6-luna",
        """await chat.[|CreateChatCompletionAsync|](new ChatRequest { Model = "gpt-6.1-sol", Messages = [] });""",
        """await chat.CreateChatCompletionAsync(new ChatRequest { Model = "gpt-6-luna", Messages = [] });""")]
    [InlineData("Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.Interfaces; using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "IChatCompletionService chat", "gpt-6-luna",
        """await chat.[|CreateCompletion|](new ChatCompletionCreateRequest { Messages = [] }, "gpt-6.1-sol");""",
        """await chat.CreateCompletion(new ChatCompletionCreateRequest { Messages = [] }, "gpt-6-luna");""")]
    [InlineData("Anthropic", "using Anthropic.Services;", "IMessageService messages", "claude-haiku-4-5",
        """await messages.[|Create|](new MessageCreateParams { Model = "claude-opus-4-8", MaxTokens = 4096, Messages = [] });""",
        """await messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 4096, Messages = [] });""")]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "MessagesEndpoint messages", "claude-haiku-4-5",
        """await messages.[|GetClaudeMessageAsync|](new MessageParameters { Model = "claude-opus-4-8", MaxTokens = 400 });""",
        """await messages.GetClaudeMessageAsync(new MessageParameters { Model = "claude-haiku-4-5", MaxTokens = 400 });""")]
    [InlineData("AutoGen.OpenAI", "using AutoGen.Core; using AutoGen.OpenAI;", "OpenAIClient openai", "gpt-6-luna",
        """await new OpenAIChatAgent(openai.GetChatClient("gpt-6.1-sol"), "desk").[|SendAsync|](text);""",
        """await new OpenAIChatAgent(openai.GetChatClient("gpt-6-luna"), "desk").SendAsync(text);""")]
    [InlineData("AWSSDK.Bedrock", "using Amazon.Bedrock; using Amazon.Bedrock.Model;", "IAmazonBedrock bedrock", "amazon.nova-micro-v1:0",
        """await bedrock.[|CreateModelInvocationJobAsync|](new CreateModelInvocationJobRequest { ModelId = "amazon.nova-pro-v1:0" });""",
        """await bedrock.CreateModelInvocationJobAsync(new CreateModelInvocationJobRequest { ModelId = "amazon.nova-micro-v1:0" });""")]
    [InlineData("AWSSDK.BedrockAgentRuntime", "using Amazon.BedrockAgentRuntime; using Amazon.BedrockAgentRuntime.Model;", "IAmazonBedrockAgentRuntime bedrock", "amazon.nova-micro-v1:0",
        """await bedrock.[|InvokeInlineAgentAsync|](new InvokeInlineAgentRequest { FoundationModel = "amazon.nova-pro-v1:0", InputText = text });""",
        """await bedrock.InvokeInlineAgentAsync(new InvokeInlineAgentRequest { FoundationModel = "amazon.nova-micro-v1:0", InputText = text });""")]
    [InlineData("AWSSDK.BedrockRuntime", "using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;", "IAmazonBedrockRuntime bedrock", "amazon.nova-micro-v1:0",
        """await bedrock.[|ConverseAsync|](new ConverseRequest { ModelId = "amazon.nova-pro-v1:0", Messages = [] });""",
        """await bedrock.ConverseAsync(new ConverseRequest { ModelId = "amazon.nova-micro-v1:0", Messages = [] });""")]
    [InlineData("AWSSDK.Extensions.Bedrock.MEAI", "using Amazon.BedrockRuntime;", "IAmazonBedrockRuntime bedrock", "amazon.nova-micro-v1:0",
        """await bedrock.AsIChatClient("amazon.nova-pro-v1:0").[|GetResponseAsync|](text);""",
        """await bedrock.AsIChatClient("amazon.nova-micro-v1:0").GetResponseAsync(text);""")]
    [InlineData("Aspire.Azure.AI.Inference", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai", "deepseek-v4-flash",
        """builder.AddAzureChatCompletionsClient("chat").AddChatClient("deepseek-v4-pro"); await ai.[|GetResponseAsync|](text);""",
        """builder.AddAzureChatCompletionsClient("chat").AddChatClient("deepseek-v4-pro"); await ai.GetResponseAsync(text, new ChatOptions { ModelId = "deepseek-v4-flash" });""")]
    [InlineData("Aspire.OpenAI", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai", "gpt-6-luna",
        """builder.AddOpenAIClient("chat").AddChatClient("gpt-6.1-sol"); await ai.[|GetResponseAsync|](text);""",
        """builder.AddOpenAIClient("chat").AddChatClient("gpt-6.1-sol"); await ai.GetResponseAsync(text, new ChatOptions { ModelId = "gpt-6-luna" });""")]
    [InlineData("Azure.AI.Agents.Persistent", "using Azure.AI.Agents.Persistent;", "ThreadRuns runs", "gpt-6-luna",
        """await runs.[|CreateRunAsync|]("thread", "agent", overrideModelName: "gpt-6.1-sol");""",
        """await runs.CreateRunAsync("thread", "agent", overrideModelName: "gpt-6-luna");""")]
    [InlineData("Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectOpenAIClient project", "gpt-6-luna",
        """await project.GetProjectResponsesClientForModel("gpt-6.1-sol").[|CreateResponseAsync|](text);""",
        """await project.GetProjectResponsesClientForModel("gpt-6-luna").CreateResponseAsync(text);""")]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure", "deepseek-v4-flash",
        """await azure.[|CompleteAsync|](new ChatCompletionsOptions { Model = "deepseek-v4-pro" });""",
        """await azure.CompleteAsync(new ChatCompletionsOptions { Model = "deepseek-v4-flash" });""")]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure", "gpt-6-luna",
        """await azure.GetChatClient("gpt-6.1-sol").[|CompleteChatAsync|](text);""",
        """await azure.GetChatClient("gpt-6-luna").CompleteChatAsync(text);""")]
    [InlineData("Azure.AI.Projects", "using Azure.AI.Projects;", "AIProjectClient project", "gpt-6-luna",
        """await project.GetAzureOpenAIChatClient(deploymentName: "gpt-6.1-sol").[|CompleteChatAsync|](text);""",
        """await project.GetAzureOpenAIChatClient(deploymentName: "gpt-6-luna").CompleteChatAsync(text);""")]
    [InlineData("GenerativeAI", "using GenerativeAI;", "GoogleAi google", "gemini-3.8-flash",
        """await google.CreateGenerativeModel("gemini-3.1-pro-preview").[|GenerateContentAsync|](text);""",
        """await google.CreateGenerativeModel("gemini-3.8-flash").GenerateContentAsync(text);""")]
    [InlineData("Google.Cloud.AIPlatform.V1", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex", "gemini-3.8-flash",
        """await vertex.[|GenerateContentAsync|](new GenerateContentRequest { Model = "gemini-3.1-pro-preview" });""",
        """await vertex.GenerateContentAsync(new GenerateContentRequest { Model = "gemini-3.8-flash" });""")]
    [InlineData("Mscc.GenerativeAI.Microsoft", "using Mscc.GenerativeAI.Microsoft;", "string key", "gemini-3.8-flash",
        """await new GeminiChatClient(key, model: "gemini-3.1-pro-preview").[|GetResponseAsync|](text);""",
        """await new GeminiChatClient(key, model: "gemini-3.8-flash").GetResponseAsync(text);""")]
    [InlineData("LangChain.Core", "using static LangChain.Chains.Chain;", "AnthropicClient anthropic", "claude-haiku-4-5",
        """await (Template("Say {text}.") | LLM(anthropic.AsIChatClient(), options: new ChatOptions { ModelId = "claude-opus-4-8" })).[|RunAsync|]("text");""",
        """await (Template("Say {text}.") | LLM(anthropic.AsIChatClient(), options: new ChatOptions { ModelId = "claude-haiku-4-5" })).RunAsync("text");""")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "using Microsoft.Extensions.AI;", "AnthropicClient anthropic", "claude-haiku-4-5",
        """await anthropic.AsIChatClient("claude-haiku-5-5").[|GetResponseAsync|](text, new ChatOptions { ModelId = "claude-opus-4-8" });""",
        """await anthropic.AsIChatClient("claude-haiku-5-5").GetResponseAsync(text, new ChatOptions { ModelId = "claude-haiku-4-5" });""")]
    [InlineData("Microsoft.Extensions.AI", "using Microsoft.Extensions.AI;", "AnthropicClient anthropic", "claude-haiku-4-5",
        """await anthropic.AsIChatClient().[|GetResponseAsync<int[]>|](text, new ChatOptions { ModelId = "claude-opus-4-8" });""",
        """await anthropic.AsIChatClient().GetResponseAsync<int[]>(text, new ChatOptions { ModelId = "claude-haiku-4-5" });""")]
    [InlineData("Microsoft.Extensions.AI.AzureAIInference", "using Microsoft.Extensions.AI;", "Azure.AI.Inference.ChatCompletionsClient azure", "deepseek-v4-flash",
        """await azure.AsIChatClient("deepseek-v4-pro").[|GetResponseAsync|](text);""",
        """await azure.AsIChatClient("deepseek-v4-flash").GetResponseAsync(text);""")]
    [InlineData("Microsoft.Extensions.AI.OpenAI", "using Microsoft.Extensions.AI;", "ResponsesClient responses", "gpt-6-luna",
        """await responses.AsIChatClient("gpt-6.1-sol").[|GetResponseAsync|](text);""",
        """await responses.AsIChatClient("gpt-6-luna").GetResponseAsync(text);""")]
    [InlineData("Microsoft.Agents.AI Microsoft.Agents.AI.Abstractions", "using Microsoft.Agents.AI;", "AnthropicClient anthropic", "claude-haiku-4-5",
        """await anthropic.AsIChatClient().AsAIAgent(new ChatClientAgentOptions { ChatOptions = new() { ModelId = "claude-opus-4-8" } }).[|RunAsync|](text);""",
        """await anthropic.AsIChatClient().AsAIAgent(new ChatClientAgentOptions { ChatOptions = new() { ModelId = "claude-haiku-4-5" } }).RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.Anthropic", "using Microsoft.Agents.AI;", "AnthropicClient anthropic", "claude-haiku-4-5",
        """await anthropic.AsAIAgent("claude-opus-4-8").[|RunAsync|](text);""",
        """await anthropic.AsAIAgent("claude-haiku-4-5").RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.Foundry", "using Azure.AI.Projects; using Microsoft.Agents.AI;", "AIProjectClient project", "gpt-6-luna",
        """await project.AsAIAgent("gpt-6.1-sol", "Answer.").[|RunAsync|](text);""",
        """await project.AsAIAgent("gpt-6-luna", "Answer.").RunAsync(text);""")]
    [InlineData("Microsoft.Agents.AI.OpenAI", "using Microsoft.Agents.AI; using OpenAI.Responses;", "ResponsesClient responses", "gpt-6-luna",
        """await responses.AsAIAgent("gpt-6.1-sol").[|RunAsync|](text);""",
        """await responses.AsAIAgent("gpt-6-luna").RunAsync(text);""")]
    [InlineData("Microsoft.KernelMemory.AI.OpenAI", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory", "gpt-6-luna",
        """builder.WithOpenAITextGeneration(new OpenAIConfig { TextModel = "gpt-6.1-sol" }); await memory.[|AskAsync|](text);""",
        """builder.WithOpenAITextGeneration(new OpenAIConfig { TextModel = "gpt-6-luna" }); await memory.AskAsync(text);""")]
    [InlineData("Microsoft.KernelMemory.AI.AzureOpenAI", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory", "gpt-6-luna",
        """builder.WithAzureOpenAITextGeneration(new AzureOpenAIConfig { Deployment = "gpt-6.1-sol" }); await memory.[|AskAsync|](text);""",
        """builder.WithAzureOpenAITextGeneration(new AzureOpenAIConfig { Deployment = "gpt-6-luna" }); await memory.AskAsync(text);""")]
    [InlineData("Microsoft.KernelMemory.AI.Ollama", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory", "llama3.2:1b",
        """builder.WithOllamaTextGeneration("llama3.1:70b"); await memory.[|AskAsync|](text);""",
        null)]
    [InlineData("Microsoft.SemanticKernel.Connectors.Amazon", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "amazon.nova-micro-v1:0",
        """builder.AddBedrockChatCompletionService("amazon.nova-pro-v1:0"); await chat.[|GetChatMessageContentAsync|](text);""",
        """builder.AddBedrockChatCompletionService("amazon.nova-micro-v1:0"); await chat.GetChatMessageContentAsync(text);""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.AzureAIInference", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "deepseek-v4-flash",
        """builder.AddAzureAIInferenceChatCompletion("deepseek-v4-pro"); await chat.[|GetChatMessageContentAsync|](text);""",
        """builder.AddAzureAIInferenceChatCompletion("deepseek-v4-flash"); await chat.GetChatMessageContentAsync(text);""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.AzureOpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "gpt-6-luna",
        """builder.AddAzureOpenAIChatCompletion("gpt-6.1-sol", "https://desk.openai.azure.com", "key"); await chat.[|GetChatMessageContentAsync|](text);""",
        """builder.AddAzureOpenAIChatCompletion("gpt-6-luna", "https://desk.openai.azure.com", "key"); await chat.GetChatMessageContentAsync(text);""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Google", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "gemini-3.8-flash",
        """builder.AddGoogleAIGeminiChatCompletion("gemini-3.1-pro-preview", "key"); await chat.[|GetChatMessageContentAsync|](text);""",
        """builder.AddGoogleAIGeminiChatCompletion("gemini-3.8-flash", "key"); await chat.GetChatMessageContentAsync(text);""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.HuggingFace", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "Qwen/Qwen3-8B",
        """builder.AddHuggingFaceChatCompletion("Qwen/Qwen3-32B"); await chat.[|GetChatMessageContentAsync|](text);""",
        null)]
    [InlineData("Microsoft.SemanticKernel.Connectors.MistralAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "mistral-small-2603",
        """builder.AddMistralChatCompletion("mistral-large-latest", "key"); await chat.[|GetChatMessageContentAsync|](text);""",
        """builder.AddMistralChatCompletion("mistral-small-2603", "key"); await chat.GetChatMessageContentAsync(text);""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Ollama", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "llama3.2:1b",
        """builder.AddOllamaChatCompletion("llama3.1:70b", new Uri("http://localhost:11434")); await chat.[|GetChatMessageContentAsync|](text);""",
        null)]
    [InlineData("Microsoft.Extensions.AI.Ollama", "using Microsoft.Extensions.AI;", "string host", "llama3.2:1b",
        """await new OllamaChatClient(host, "llama3.1:70b").[|GetResponseAsync|](text);""",
        null)]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models;", "IOllamaApiClient ollama", "llama3.2:1b",
        """await foreach (var part in ollama.[|GenerateAsync|](new GenerateRequest { Model = "llama3.1:70b", Prompt = text })) { }""",
        null)]
    [InlineData("CommunityToolkit.Aspire.OllamaSharp", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai", "llama3.2:1b",
        """builder.AddOllamaApiClient("chat", settings => settings.SelectedModel = "llama3.1:70b").AddChatClient(); await ai.[|GetResponseAsync|](text);""",
        null)]
    [InlineData("LLamaSharp", "using LLama; using LLama.Common;", "LLamaWeights weights", "llama-3.2-1b.gguf",
        """await foreach (var part in new StatelessExecutor(weights, new ModelParams("llama-3.1-70b.gguf")).[|InferAsync|](text)) { }""",
        null)]
    public Task The_model_is_routed(string sdk, string @using, string client, string allowed, string before, string? after) =>
        Verify(sdk, @using, client, before, after, "stoker.allowed_models = " + allowed);
}
