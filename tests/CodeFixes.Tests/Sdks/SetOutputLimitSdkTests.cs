using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK5001 on every SDK that limits what is written.</summary>
public class SetOutputLimitSdkTests : SdkFixTests<SetOutputLimitFix>
{
    private const string Required = "nothing to add: ";

    private static readonly HashSet<string> Limited = [.. BuiltInCatalogs.Assemblies.SelectMany(static a => BuiltInCatalogs.Find(a)!.Calls).Where(static c => c.Cap.Count > 0).Select(static c => c.Type)];

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["Anthropic"] = Required + "a request without MaxTokens does not compile",
        ["Microsoft.Agents.AI.Anthropic"] = Required + "an agent that is given no limit gets one of 4,096 tokens",
    };

    /// <summary>A call or a client takes a limit, or what is registered is called with one.</summary>
    internal override bool IsFor(SdkCatalog sdk) =>
        sdk.Calls.Any(static c => c.Cap.Count > 0) || sdk.Clients.Any(static c => c.Cap.Count > 0 || c.Registers.Any(Limited.Contains));

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
        """await chat.[|GetChatMessageContentAsync|](text);""",
        """await chat.GetChatMessageContentAsync(text, new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { MaxTokens = 1000 });""")]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "IChatClient ai",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions());""",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "IChatClient ai",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.[|RunAsync|](text, options: new ChatClientAgentRunOptions(new ChatOptions()));""",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.RunAsync(text, options: new ChatClientAgentRunOptions(new ChatOptions { MaxOutputTokens = 1000 }));""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere",
        """await cohere.[|ChatAsync|](new ChatRequest { Message = text });""",
        """await cohere.ChatAsync(new ChatRequest { Message = text, MaxTokens = 1000 });""")]
    [InlineData("OpenAI", "using OpenAI.Chat;", "ChatClient chat",
        """await chat.[|CompleteChatAsync|]([new UserChatMessage(text)]);""",
        """await chat.CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { MaxOutputTokenCount = 1000 });""")]
    [InlineData("OpenAI", "using OpenAI.Responses;", "ResponsesClient responses",
        """await responses.[|CreateResponseAsync|](new CreateResponseOptions { Model = "gpt-5-mini" });""",
        """await responses.CreateResponseAsync(new CreateResponseOptions { Model = "gpt-5-mini", MaxOutputTokenCount = 1000 });""")]
    [InlineData("OpenAI", "using OpenAI.Assistants;", "AssistantClient assistants",
        """await assistants.[|CreateRunAsync|]("thread", "assistant");""",
        """await assistants.CreateRunAsync("thread", "assistant", new RunCreationOptions { MaxOutputTokenCount = 1000 });""")]
    [InlineData("Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.Interfaces; using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "IChatCompletionService chat",
        """await chat.[|CreateCompletion|](new ChatCompletionCreateRequest { Model = "gpt-4o-mini", Messages = [] });""",
        """await chat.CreateCompletion(new ChatCompletionCreateRequest { Model = "gpt-4o-mini", Messages = [], MaxCompletionTokens = 1000 });""")]
    [InlineData("OpenAI.GPT3", "using OpenAI.GPT3.Interfaces; using OpenAI.GPT3.ObjectModels.RequestModels;", "IChatCompletionService chat",
        """await chat.[|CreateCompletion|](new ChatCompletionCreateRequest { Model = "gpt-4o-mini", Messages = [] });""",
        """await chat.CreateCompletion(new ChatCompletionCreateRequest { Model = "gpt-4o-mini", Messages = [], MaxTokens = 1000 });""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Chat;", "ChatEndpoint chat",
        """await chat.[|GetCompletionAsync|](new ChatRequest([], "gpt-4o-mini"));""",
        """await chat.GetCompletionAsync(new ChatRequest([], "gpt-4o-mini", maxTokens: 1000));""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Responses;", "ResponsesEndpoint responses",
        """await responses.[|CreateModelResponseAsync|](new CreateResponseRequest(text));""",
        """await responses.CreateModelResponseAsync(new CreateResponseRequest(text, maxOutputTokens: 1000));""")]
    [InlineData("OpenAI_API", "using OpenAI_API.Chat;", "IChatEndpoint chat, IList<OpenAI_API.Chat.ChatMessage> turns",
        """await chat.[|CreateChatCompletionAsync|](turns);""",
        """await chat.CreateChatCompletionAsync(turns, max_tokens: 1000);""")]
    [InlineData("Anthropic", "using Anthropic.Services;", "IMessageService messages",
        """await messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 4096, Messages = [] });""",
        null)]
    [InlineData("Anthropic.SDK", "using Anthropic.SDK.Messaging;", "MessagesEndpoint messages",
        """await messages.[|GetClaudeMessageAsync|](new MessageParameters { Model = "claude-haiku-4-5", Messages = [] });""",
        """await messages.GetClaudeMessageAsync(new MessageParameters { Model = "claude-haiku-4-5", Messages = [], MaxTokens = 1000 });""")]
    [InlineData("AutoGen.Core AutoGen.OpenAI", "using AutoGen.Core; using AutoGen.OpenAI;", "OpenAI.Chat.ChatClient chat",
        """IAgent agent = new OpenAIChatAgent(chat, "desk"); await agent.[|GenerateReplyAsync|]([]);""",
        """IAgent agent = new OpenAIChatAgent(chat, "desk"); await agent.GenerateReplyAsync([], new GenerateReplyOptions { MaxToken = 1000 });""")]
    [InlineData("AutoGen.OpenAI", "using AutoGen.Core; using AutoGen.OpenAI;", "OpenAI.Chat.ChatClient chat",
        """await new OpenAIChatAgent(chat, "desk", "Answer.").[|SendAsync|](text);""",
        """await new OpenAIChatAgent(chat, "desk", "Answer.", maxTokens: 1000).SendAsync(text);""")]
    [InlineData("AWSSDK.BedrockAgentRuntime", "using Amazon.BedrockAgentRuntime; using Amazon.BedrockAgentRuntime.Model;", "IAmazonBedrockAgentRuntime bedrock",
        """await bedrock.[|RetrieveAndGenerateAsync|](new RetrieveAndGenerateRequest { RetrieveAndGenerateConfiguration = new() { KnowledgeBaseConfiguration = new() { ModelArn = "amazon.nova-lite-v1:0" } } });""",
        """await bedrock.RetrieveAndGenerateAsync(new RetrieveAndGenerateRequest { RetrieveAndGenerateConfiguration = new() { KnowledgeBaseConfiguration = new() { ModelArn = "amazon.nova-lite-v1:0", GenerationConfiguration = new() { InferenceConfig = new() { TextInferenceConfig = new() { MaxTokens = 1000 } } } } } });""")]
    [InlineData("Azure.AI.Agents.Persistent", "using Azure.AI.Agents.Persistent;", "ThreadRuns runs",
        """await runs.[|CreateRunAsync|]("thread", "agent");""",
        """await runs.CreateRunAsync("thread", "agent", maxCompletionTokens: 1000);""")]
    [InlineData("Azure.AI.Extensions.OpenAI", "using Azure.AI.Extensions.OpenAI;", "ProjectResponsesClient responses",
        """await responses.[|CreateResponseAsync|](new CreateResponseOptions { Model = "chat" });""",
        """await responses.CreateResponseAsync(new CreateResponseOptions { Model = "chat", MaxOutputTokenCount = 1000 });""")]
    [InlineData("GenerativeAI", "using GenerativeAI; using GenerativeAI.Types;", "GoogleAi google",
        """await google.CreateGenerativeModel("gemini-2.5-flash").[|GenerateContentAsync|](text);""",
        """await google.CreateGenerativeModel("gemini-2.5-flash", new GenerationConfig { MaxOutputTokens = 1000 }).GenerateContentAsync(text);""")]
    [InlineData("GenerativeAI", "using GenerativeAI; using GenerativeAI.Types;", "GoogleAi google",
        """await google.CreateGenerativeModel("gemini-2.5-flash").[|GenerateContentAsync|](new GenerateContentRequest { Contents = [] });""",
        """await google.CreateGenerativeModel("gemini-2.5-flash").GenerateContentAsync(new GenerateContentRequest { Contents = [], GenerationConfig = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Google.Cloud.AIPlatform.V1", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex",
        """await vertex.[|GenerateContentAsync|](new GenerateContentRequest { Model = "gemini-2.5-flash", Contents = { } });""",
        """await vertex.GenerateContentAsync(new GenerateContentRequest { Model = "gemini-2.5-flash", Contents = { }, GenerationConfig = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("LLamaSharp", "using LLama.Abstractions; using LLama.Common;", "ILLamaExecutor llama",
        """await foreach (var part in llama.[|InferAsync|](text)) { }""",
        """await foreach (var part in llama.InferAsync(text, new InferenceParams { MaxTokens = 1000 })) { }""")]
    [InlineData("LangChain.Core", "using static LangChain.Chains.Chain;", "IChatClient model",
        """await (Template("Say {text}.") | LLM(model)).[|RunAsync|]("text");""",
        """await (Template("Say {text}.") | LLM(model, options: new ChatOptions { MaxOutputTokens = 1000 })).RunAsync("text");""")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "using Microsoft.Extensions.AI;", "IChatClient ai",
        """await ai.[|GetResponseAsync|](text);""",
        """await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 });""")]
    [InlineData("Microsoft.Extensions.AI", "using Microsoft.Extensions.AI;", "IChatClient ai",
        """await ai.[|GetResponseAsync<int[]>|](text);""",
        """await ai.GetResponseAsync<int[]>(text, new ChatOptions { MaxOutputTokens = 1000 });""")]
    [InlineData("Microsoft.Agents.AI.Abstractions Microsoft.Agents.AI", "using Microsoft.Agents.AI;", "IChatClient ai",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.[|RunAsync|](text);""",
        """AIAgent agent = ai.AsAIAgent("Answer."); await agent.RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI.OpenAI", "using Microsoft.Agents.AI; using OpenAI.Chat;", "ChatClient chat, IEnumerable<UserChatMessage> turns",
        """AIAgent agent = chat.AsAIAgent("Answer."); await agent.[|RunAsync|](turns);""",
        """AIAgent agent = chat.AsAIAgent("Answer."); await agent.RunAsync(turns, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI.Foundry", "using Azure.AI.Projects; using Microsoft.Agents.AI;", "AIProjectClient project",
        """await project.AsAIAgent("chat", "Answer.").[|RunAsync|](text);""",
        """await project.AsAIAgent("chat", "Answer.").RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.Agents.AI.Anthropic", "using Anthropic;", "IAnthropicClient anthropic",
        """await anthropic.AsAIAgent("claude-haiku-4-5").RunAsync(text);""",
        null)]
    [InlineData("Microsoft.Agents.AI.Hosting", "using Microsoft.Agents.AI; using Microsoft.Agents.AI.Hosting; using Microsoft.Extensions.DependencyInjection;", "[FromKeyedServices(\"desk\")] AIAgent agent",
        """new ServiceCollection().AddAIAgent("desk", "Answer."); await agent.[|RunAsync|](text);""",
        """new ServiceCollection().AddAIAgent("desk", "Answer."); await agent.RunAsync(text, options: new ChatClientAgentRunOptions { ChatOptions = new() { MaxOutputTokens = 1000 } });""")]
    [InlineData("Microsoft.SemanticKernel.Abstractions Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.OpenAI;", "Kernel kernel",
        """await kernel.[|InvokeAsync|](kernel.CreateFunctionFromPrompt("Name a colour."));""",
        """await kernel.InvokeAsync(kernel.CreateFunctionFromPrompt("Name a colour."), new KernelArguments(new OpenAIPromptExecutionSettings { MaxTokens = 1000 }));""")]
    [InlineData("Microsoft.SemanticKernel.Core Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.OpenAI;", "Kernel kernel",
        """await kernel.[|InvokePromptAsync|](text, new KernelArguments { ["name"] = "Ada" });""",
        """await kernel.InvokePromptAsync(text, new KernelArguments(new OpenAIPromptExecutionSettings { MaxTokens = 1000 }) { ["name"] = "Ada" });""")]
    [InlineData("Microsoft.SemanticKernel.Core Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.OpenAI;", "Kernel kernel",
        """await kernel.[|InvokePromptAsync|](text, new(new OpenAIPromptExecutionSettings { Temperature = 0 }));""",
        """await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1000 }));""")]
    [InlineData("Microsoft.SemanticKernel.PromptTemplates.Handlebars Microsoft.SemanticKernel.Connectors.Google", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Connectors.Google;", "Kernel kernel",
        """await kernel.[|InvokeHandlebarsPromptAsync|](text);""",
        """await kernel.InvokeHandlebarsPromptAsync(text, new KernelArguments(new GeminiPromptExecutionSettings { MaxTokens = 1000 }));""")]
    [InlineData("Microsoft.SemanticKernel.Agents.Abstractions Microsoft.SemanticKernel.Agents.Core Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel.Agents; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string role",
        """await foreach (var part in new ChatCompletionAgent { Instructions = role }.[|InvokeAsync|](text)) { }""",
        """await foreach (var part in new ChatCompletionAgent { Instructions = role }.InvokeAsync(text, options: new AgentInvokeOptions { KernelArguments = new(new OpenAIPromptExecutionSettings { MaxTokens = 1000 }) })) { }""")]
    [InlineData("Microsoft.SemanticKernel.Agents.Core@1.40 Microsoft.SemanticKernel.Connectors.OpenAI", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.Agents; using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string role",
        """await foreach (var part in new ChatCompletionAgent { Instructions = role }.[|InvokeAsync|](new ChatHistory())) { }""",
        """await foreach (var part in new ChatCompletionAgent { Instructions = role }.InvokeAsync(new ChatHistory(), new KernelArguments(new OpenAIPromptExecutionSettings { MaxTokens = 1000 }))) { }""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Amazon", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.Amazon;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""",
        """await chat.GetChatMessageContentAsync(text, new AmazonClaudeExecutionSettings { MaxTokensToSample = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.AzureAIInference", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.AzureAIInference;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""",
        """await chat.GetChatMessageContentAsync(text, new AzureAIInferencePromptExecutionSettings { MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.HuggingFace", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.HuggingFace;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""",
        """await chat.GetChatMessageContentAsync(text, new HuggingFacePromptExecutionSettings { MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.MistralAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.MistralAI;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""",
        """await chat.GetChatMessageContentAsync(text, new MistralAIPromptExecutionSettings { MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Google", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.Google;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new GeminiPromptExecutionSettings());""",
        """await chat.GetChatMessageContentAsync(text, new GeminiPromptExecutionSettings { MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.AzureOpenAI", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.AzureOpenAI;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text, new AzureOpenAIPromptExecutionSettings { Temperature = 0 });""",
        """await chat.GetChatMessageContentAsync(text, new AzureOpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1000 });""")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Google Microsoft.SemanticKernel.Connectors.Ollama", "using Microsoft.SemanticKernel.ChatCompletion;", "IChatCompletionService chat",
        """await chat.[|GetChatMessageContentAsync|](text);""",
        null)]
    [InlineData("Aspire.Azure.AI.Inference", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai",
        """builder.AddAzureChatCompletionsClient("chat").AddChatClient(); await ai.[|GetResponseAsync|](text);""",
        """builder.AddAzureChatCompletionsClient("chat").AddChatClient(); await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 });""")]
    [InlineData("Aspire.OpenAI", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai",
        """builder.AddOpenAIClient("chat").AddChatClient(); await ai.[|GetResponseAsync|](text);""",
        """builder.AddOpenAIClient("chat").AddChatClient(); await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 });""")]
    [InlineData("CommunityToolkit.Aspire.OllamaSharp", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai",
        """builder.AddOllamaApiClient("chat").AddChatClient(); await ai.[|GetResponseAsync|](text);""",
        """builder.AddOllamaApiClient("chat").AddChatClient(); await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 1000 });""")]
    public Task The_output_limit_is_set(string sdk, string @using, string client, string before, string? after) =>
        Verify(sdk, @using, client, before, after);
}
