using System.Text.RegularExpressions;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Prices;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>
/// A call whose model the code names, as each SDK's users write it. Five fixes write another model there, each for a reason of its own.
/// </summary>
/// <param name="Sdks">The assemblies.</param>
/// <param name="Provider">Who sells the model; jobs are a row of their own, since their prompts are in a file.</param>
/// <param name="Usings">What the file imports.</param>
/// <param name="Client">What the class is given.</param>
/// <param name="Before">The call on the model <c>OLD</c>, its method in <c>‹›</c>; what bounds its answer, for the fix that needs it, in <c>«»</c>.</param>
/// <param name="After">The call on the model <c>NEW</c>, where more than the model's name changes.</param>
internal sealed partial record RoutedCall(string Sdks, string Provider, string Usings, string Client, string Before, string? After = null)
{
    private static IReadOnlyList<RoutedCall> All { get; } =
    [
        new("Anthropic", "anthropic", "using Anthropic.Services;", "IMessageService messages",
            """await messages.‹Create›(new MessageCreateParams { Model = "OLD", MaxTokens = 9, Messages = [] });"""),
        new("Anthropic.SDK", "anthropic", "using Anthropic.SDK.Messaging;", "MessagesEndpoint messages",
            """await messages.‹GetClaudeMessageAsync›(new MessageParameters { Model = "OLD", MaxTokens = 9 });"""),
        new("Aspire.Azure.AI.Inference", "azure.ai.inference", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai",
            """builder.AddAzureChatCompletionsClient("chat").AddChatClient("OLD"); await ai.‹GetResponseAsync›(text);""",
            """builder.AddAzureChatCompletionsClient("chat").AddChatClient("OLD"); await ai.GetResponseAsync(text, new ChatOptions { ModelId = "NEW" });"""),
        new("Aspire.OpenAI", "openai", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai",
            """builder.AddOpenAIClient("chat").AddChatClient("OLD"); await ai.‹GetResponseAsync›(text);""",
            """builder.AddOpenAIClient("chat").AddChatClient("OLD"); await ai.GetResponseAsync(text, new ChatOptions { ModelId = "NEW" });"""),
        new("AutoGen.OpenAI", "openai", "using AutoGen.Core; using AutoGen.OpenAI;", "OpenAIClient openai",
            """await new OpenAIChatAgent(openai.GetChatClient("OLD"), "desk").‹SendAsync›(text);"""),
        new("AWSSDK.Bedrock", "aws.bedrock jobs", "using Amazon.Bedrock; using Amazon.Bedrock.Model;", "IAmazonBedrock bedrock",
            """await bedrock.‹CreateModelInvocationJobAsync›(new CreateModelInvocationJobRequest { ModelId = "OLD" });"""),
        new("AWSSDK.BedrockAgentRuntime", "aws.bedrock", "using Amazon.BedrockAgentRuntime; using Amazon.BedrockAgentRuntime.Model;", "IAmazonBedrockAgentRuntime bedrock",
            """await bedrock.‹InvokeInlineAgentAsync›(new InvokeInlineAgentRequest { FoundationModel = "OLD", InputText = text });"""),
        new("AWSSDK.BedrockAgentRuntime", "aws.bedrock", "using Amazon.BedrockAgentRuntime; using Amazon.BedrockAgentRuntime.Model;", "IAmazonBedrockAgentRuntime bedrock",
            """await bedrock.‹RetrieveAndGenerateAsync›(new RetrieveAndGenerateRequest { RetrieveAndGenerateConfiguration = new() { KnowledgeBaseConfiguration = new() { ModelArn = "OLD"«, GenerationConfiguration = new() { InferenceConfig = new() { TextInferenceConfig = new() { MaxTokens = 9 } } }» } } });"""),
        new("AWSSDK.BedrockRuntime", "aws.bedrock", "using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;", "IAmazonBedrockRuntime bedrock",
            """await bedrock.‹ConverseAsync›(new ConverseRequest { ModelId = "OLD", Messages = [new() { Content = [new() { Text = text }] }]«, InferenceConfig = new() { MaxTokens = 9 }» });"""),
        new("AWSSDK.Extensions.Bedrock.MEAI", "aws.bedrock", "using Amazon.BedrockRuntime;", "IAmazonBedrockRuntime bedrock",
            """await bedrock.AsIChatClient("OLD").‹GetResponseAsync›(text«, new ChatOptions { MaxOutputTokens = 9 }»);"""),
        new("Azure.AI.Agents.Persistent", "azure.ai.openai", "using Azure.AI.Agents.Persistent;", "ThreadRuns runs",
            """await runs.‹CreateRunAsync›("thread", "agent", overrideModelName: "OLD");"""),
        new("Azure.AI.Extensions.OpenAI", "azure.ai.openai", "using Azure.AI.Extensions.OpenAI;", "ProjectOpenAIClient project",
            """await project.GetProjectResponsesClientForModel("OLD").‹CreateResponseAsync›(new CreateResponseOptions { InputItems = { ResponseItem.CreateUserMessageItem(text) }«, MaxOutputTokenCount = 9» });"""),
        new("Azure.AI.Inference", "azure.ai.inference", "using Azure.AI.Inference;", "ChatCompletionsClient azure",
            """await azure.‹CompleteAsync›(new ChatCompletionsOptions { Model = "OLD", Messages = [new ChatRequestUserMessage(text)]«, MaxTokens = 9» });"""),
        new("Azure.AI.OpenAI", "azure.ai.openai", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure",
            """await azure.GetChatClient("OLD").‹CompleteChatAsync›([text]«, new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 9 }»);"""),
        new("Azure.AI.OpenAI@1.0.0-beta.17", "openai", "using Azure.AI.OpenAI;", "string key",
            """await new Azure.AI.OpenAI.OpenAIClient(key).‹GetChatCompletionsAsync›(new ChatCompletionsOptions("OLD", [new ChatRequestUserMessage(text)])« { MaxTokens = 9 }»);"""),
        new("Azure.AI.Projects", "azure.ai.openai", "using Azure.AI.Projects;", "AIProjectClient project",
            """await project.GetAzureOpenAIChatClient(deploymentName: "OLD").‹CompleteChatAsync›([text]«, new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 9 }»);"""),
        new("Betalgo.Ranul.OpenAI", "openai", "using Betalgo.Ranul.OpenAI.Interfaces; using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "IChatCompletionService chat",
            """await chat.‹CreateCompletion›(new ChatCompletionCreateRequest { Messages = [Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser(text)]«, MaxCompletionTokens = 9» }, "OLD");"""),
        new("Cohere", "cohere", "using Cohere;", "CohereClient cohere",
            """await cohere.‹ChatAsync›(new ChatRequest { Message = text, Model = "OLD" });"""),
        new("GenerativeAI", "gcp.gemini", "using GenerativeAI;", "GoogleAi google",
            """await google.CreateGenerativeModel("OLD").‹GenerateContentAsync›(text);"""),
        new("Google.Cloud.AIPlatform.V1", "gcp.gemini", "using Google.Cloud.AIPlatform.V1;", "PredictionServiceClient vertex",
            """await vertex.‹GenerateContentAsync›(new GenerateContentRequest { Model = "OLD", Contents = { new Google.Cloud.AIPlatform.V1.Content { Role = "USER", Parts = { new Part { Text = text } } } } });"""),
        new("Google.GenAI", "gcp.gemini", "using Google.GenAI;", "Client google",
            """await google.Models.‹GenerateContentAsync›("OLD", text);"""),
        new("LangChain.Core", "anthropic", "using static LangChain.Chains.Chain;", "AnthropicClient anthropic",
            """await (Template("Say {text}.") | LLM(anthropic.AsIChatClient(), options: new ChatOptions { ModelId = "OLD" })).‹RunAsync›("text");"""),
        new("Microsoft.Agents.AI Microsoft.Agents.AI.Abstractions", "anthropic", "using Microsoft.Agents.AI;", "AnthropicClient anthropic",
            """await anthropic.AsIChatClient().AsAIAgent(new ChatClientAgentOptions { ChatOptions = new() { ModelId = "OLD" } }).‹RunAsync›(text);"""),
        new("Microsoft.Agents.AI.Anthropic", "anthropic", "using Microsoft.Agents.AI;", "AnthropicClient anthropic",
            """await anthropic.AsAIAgent("OLD").‹RunAsync›(text);"""),
        new("Microsoft.Agents.AI.Foundry", "azure.ai.openai", "using Azure.AI.Projects; using Microsoft.Agents.AI;", "AIProjectClient project",
            """await project.AsAIAgent("OLD", "Answer.").‹RunAsync›(text);"""),
        new("Microsoft.Agents.AI.OpenAI", "openai", "using Microsoft.Agents.AI; using OpenAI.Responses;", "ResponsesClient responses",
            """await responses.AsAIAgent("OLD").‹RunAsync›(text);"""),
        new("Microsoft.Extensions.AI", "anthropic", "using Microsoft.Extensions.AI;", "AnthropicClient anthropic",
            """await anthropic.AsIChatClient().‹GetResponseAsync<int[]>›(text, new ChatOptions { ModelId = "OLD"«, MaxOutputTokens = 9» });"""),
        new("Microsoft.Extensions.AI.Abstractions", "anthropic", "using Microsoft.Extensions.AI;", "AnthropicClient anthropic",
            """await anthropic.AsIChatClient("claude-haiku-5-5").‹GetResponseAsync›(text, new ChatOptions { ModelId = "OLD"«, MaxOutputTokens = 9» });"""),
        new("Microsoft.Extensions.AI.AzureAIInference", "azure.ai.inference", "using Microsoft.Extensions.AI;", "Azure.AI.Inference.ChatCompletionsClient azure",
            """await azure.AsIChatClient("OLD").‹GetResponseAsync›(text«, new ChatOptions { MaxOutputTokens = 9 }»);"""),
        new("Microsoft.Extensions.AI.OpenAI", "openai", "using Microsoft.Extensions.AI;", "ResponsesClient responses",
            """await responses.AsIChatClient("OLD").‹GetResponseAsync›(text«, new ChatOptions { MaxOutputTokens = 9 }»);"""),
        new("Microsoft.KernelMemory.AI.AzureOpenAI", "azure.ai.openai", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory",
            """builder.WithAzureOpenAITextGeneration(new AzureOpenAIConfig { Deployment = "OLD" }); await memory.‹AskAsync›(text);"""),
        new("Microsoft.KernelMemory.AI.OpenAI", "openai", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory",
            """builder.WithOpenAITextGeneration(new OpenAIConfig { TextModel = "OLD" }); await memory.‹AskAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.Amazon", "aws.bedrock", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat",
            """builder.AddBedrockChatCompletionService("OLD"); await chat.‹GetChatMessageContentAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.AzureAIInference", "azure.ai.inference", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat",
            """builder.AddAzureAIInferenceChatCompletion("OLD"); await chat.‹GetChatMessageContentAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.AzureOpenAI", "azure.ai.openai", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat",
            """builder.AddAzureOpenAIChatCompletion("OLD", "https://desk.openai.azure.com", "key"); await chat.‹GetChatMessageContentAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.Google", "gcp.gemini", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat",
            """builder.AddGoogleAIGeminiChatCompletion("OLD", "key"); await chat.‹GetChatMessageContentAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.MistralAI", "mistral_ai", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat",
            """builder.AddMistralChatCompletion("OLD", "key"); await chat.‹GetChatMessageContentAsync›(text);"""),
        new("Microsoft.SemanticKernel.Connectors.OpenAI", "openai", "using Microsoft.SemanticKernel.ChatCompletion; using Microsoft.SemanticKernel.Connectors.OpenAI;", "string key",
            """await new OpenAIChatCompletionService("OLD", key).‹GetChatMessageContentAsync›(text«, new OpenAIPromptExecutionSettings { MaxTokens = 9 }»);"""),
        new("Mistral.SDK", "mistral_ai", "using Mistral.SDK.DTOs;", "Mistral.SDK.Completions.CompletionsEndpoint mistral",
            """await mistral.‹GetCompletionAsync›(new ChatCompletionRequest { Model = "OLD", Messages = [new(Mistral.SDK.DTOs.ChatMessage.RoleEnum.User, text)] });"""),
        new("Mscc.GenerativeAI", "gcp.gemini", "using Mscc.GenerativeAI;", "string key",
            """await new GenerativeModel(key, "OLD").‹GenerateContent›(text);"""),
        new("Mscc.GenerativeAI.Microsoft", "gcp.gemini", "using Mscc.GenerativeAI.Microsoft;", "string key",
            """await new GeminiChatClient(key, model: "OLD").‹GetResponseAsync›(text);"""),
        new("OpenAI", "openai", "using OpenAI.Chat;", "string key",
            """await new ChatClient("OLD", key).‹CompleteChatAsync›([new UserChatMessage(text)]«, new ChatCompletionOptions { MaxOutputTokenCount = 9 }»);"""),
        new("OpenAI", "openai", "using OpenAI.Responses;", "ResponsesClient responses",
            """await responses.‹CreateResponseAsync›("OLD", text);"""),
        new("OpenAI-DotNet", "openai", "using OpenAI.Chat;", "ChatEndpoint chat",
            """await chat.‹GetCompletionAsync›(new ChatRequest([new(OpenAI.Role.User, text)], "OLD"«, maxTokens: 9»));"""),
        new("OpenAI.GPT3", "openai", "using OpenAI.GPT3.Interfaces; using OpenAI.GPT3.ObjectModels.RequestModels;", "IChatCompletionService chat",
            """await chat.‹CreateCompletion›(new ChatCompletionCreateRequest { Model = "OLD", Messages = [OpenAI.GPT3.ObjectModels.RequestModels.ChatMessage.FromUser(text)]«, MaxTokens = 9» });"""),
        new("OpenAI_API", "openai", "using OpenAI_API.Chat;", "IChatEndpoint chat",
            """await chat.‹CreateChatCompletionAsync›(new ChatRequest { Model = "OLD", Messages = [new(ChatMessageRole.User, text)]«, MaxTokens = 9» });"""),
    ];

    /// <summary>Rows of a theory: SDKs, imports, client, before, after, options.</summary>
    /// <param name="models">Provider → the model before and after; other providers have no rows.</param>
    /// <param name="options">The team's options; <c>NEW</c> is the model after.</param>
    /// <param name="small">Whether the call bounds its answer.</param>
    /// <param name="offered">Whether the fix is; if not, there is no code after.</param>
    public static TheoryData<string, string, string, string, string?, string> Rows(IReadOnlyDictionary<string, (string Old, string New)> models, string options = "", bool small = false, bool offered = true)
    {
        var rows = new TheoryData<string, string, string, string, string?, string>();
        foreach (var call in All.Where(c => models.ContainsKey(c.Provider) && (!small || c.IsBounded)))
        {
            var (old, @new) = models[call.Provider];
            var before = call.Bounded(small);
            var after = call.After is { } other ? other.Replace("NEW", @new, StringComparison.Ordinal).Replace("OLD", old, StringComparison.Ordinal) : before.Replace("OLD", @new, StringComparison.Ordinal);
            rows.Add(call.Sdks, call.Usings, call.Client, SameQuestions.Found(before.Replace("OLD", old, StringComparison.Ordinal)), offered ? SameQuestions.Written(after) : null, options.Replace("NEW", @new, StringComparison.Ordinal));
        }

        return rows;
    }

    /// <summary>Rows of a theory on calls that send one text: SDKs, imports, client, before, after.</summary>
    /// <param name="models">Provider → model.</param>
    /// <param name="before">The text as an expression.</param>
    /// <param name="after">The text that a fix makes of it; <see langword="null"/> where nothing is offered.</param>
    public static TheoryData<string, string, string, string, string?> Rows(IReadOnlyDictionary<string, string> models, string before, string? after)
    {
        var rows = new TheoryData<string, string, string, string, string?>();
        foreach (var call in All.Where(c => models.ContainsKey(c.Provider) && Text().IsMatch(c.Before)))
        {
            var written = call.Bounded(small: false).Replace("OLD", models[call.Provider], StringComparison.Ordinal);
            rows.Add(call.Sdks, call.Usings, call.Client, SameQuestions.Found(Text().Replace(written, before)), after is null ? null : SameQuestions.Written(Text().Replace(written, after)));
        }

        return rows;
    }

    /// <summary>Whether code that uses an SDK names models: at a call, or where a client is made.</summary>
    public static bool IsNamedIn(SdkCatalog sdk) => sdk.Calls.SelectMany(static c => c.Model).Concat(sdk.Clients.SelectMany(static c => c.Model)).Any(static path => path != "receiver" && !path.Contains(": ", StringComparison.Ordinal));

    /// <summary>Whether code that uses an SDK names a model of a kind that the price book has: of its providers, or of any where it serves several.</summary>
    public static bool IsNamedIn(SdkCatalog sdk, Func<ModelPrice, bool> ofKind)
    {
        IEnumerable<string?> providers = [sdk.Provider, .. sdk.Clients.Select(static c => c.Provider).Where(static p => p is not null)];
        return IsNamedIn(sdk) && providers.Any(provider => PriceBook.BuiltIn.Models.Any(m => (provider is null || provider == m.Provider) && ofKind(m)));
    }

    private bool IsBounded => Before.Contains('«') || Before.Contains("MaxTokens = 9", StringComparison.Ordinal);

    private string Bounded(bool small) => small ? Before.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal) : Bound().Replace(Before, "");

    // The variable, not a word in a text.
    [GeneratedRegex("""(?<=[(\[ ,])text(?=[)\], }«])""")]
    private static partial Regex Text();

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Bound();
}
