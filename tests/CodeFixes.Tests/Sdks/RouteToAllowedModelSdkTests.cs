using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK4002 on every SDK whose code names models.</summary>
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

    internal override bool IsFor(SdkCatalog sdk) => RoutedCall.IsNamedIn(sdk);

    public static TheoryData<string, string, string, string, string?, string> Calls => RoutedCall.Rows(new Dictionary<string, (string, string)>
    {
        ["anthropic"] = ("claude-opus-4-8", "claude-haiku-4-5"),
        ["aws.bedrock"] = ("amazon.nova-pro-v1:0", "amazon.nova-micro-v1:0"),
        ["aws.bedrock jobs"] = ("amazon.nova-pro-v1:0", "amazon.nova-micro-v1:0"),
        ["azure.ai.inference"] = ("deepseek-v4-pro", "deepseek-v4-flash"),
        ["azure.ai.openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
        ["cohere"] = ("command-a-03-2025", "command-r7b-12-2024"),
        ["gcp.gemini"] = ("gemini-3.1-pro-preview", "gemini-3.8-flash"),
        ["mistral_ai"] = ("mistral-large-latest", "mistral-small-2603"),
        ["openai"] = ("gpt-6.1-sol", "gpt-6-luna"),
    }, "stoker.allowed_models = NEW");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task The_model_is_routed(string sdk, string @using, string client, string before, string? after, string options) =>
        Verify(sdk, @using, client, before, after, options);

    [Theory]
    [InlineData("CommunityToolkit.Aspire.OllamaSharp", "using Microsoft.Extensions.Hosting;", "IHostApplicationBuilder builder, IChatClient ai", "llama3.2:1b",
        """builder.AddOllamaApiClient("chat", settings => settings.SelectedModel = "llama3.1:70b").AddChatClient(); await ai.[|GetResponseAsync|](text);""", null)]
    [InlineData("LLamaSharp", "using LLama; using LLama.Common;", "LLamaWeights weights", "llama-3.2-1b.gguf",
        """await foreach (var part in new StatelessExecutor(weights, new ModelParams("llama-3.1-70b.gguf")).[|InferAsync|](text)) { }""", null)]
    [InlineData("Microsoft.Extensions.AI.Ollama", "using Microsoft.Extensions.AI;", "string host", "llama3.2:1b",
        """await new OllamaChatClient(host, "llama3.1:70b").[|GetResponseAsync|](text);""", null)]
    [InlineData("Microsoft.KernelMemory.AI.Ollama", "using Microsoft.KernelMemory;", "IKernelMemoryBuilder builder, IKernelMemory memory", "llama3.2:1b",
        """builder.WithOllamaTextGeneration("llama3.1:70b"); await memory.[|AskAsync|](text);""", null)]
    [InlineData("Microsoft.SemanticKernel.Connectors.HuggingFace", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "Qwen/Qwen3-8B",
        """builder.AddHuggingFaceChatCompletion("Qwen/Qwen3-32B"); await chat.[|GetChatMessageContentAsync|](text);""", null)]
    [InlineData("Microsoft.SemanticKernel.Connectors.Ollama", "using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;", "IKernelBuilder builder, IChatCompletionService chat", "llama3.2:1b",
        """builder.AddOllamaChatCompletion("llama3.1:70b", new Uri("http://localhost:11434")); await chat.[|GetChatMessageContentAsync|](text);""", null)]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models;", "IOllamaApiClient ollama", "llama3.2:1b",
        """await foreach (var part in ollama.[|GenerateAsync|](new GenerateRequest { Model = "llama3.1:70b", Prompt = text })) { }""", null)]
    public Task A_model_that_people_host_themselves_is_left_alone(string sdk, string @using, string client, string allowed, string before, string? after) =>
        Verify(sdk, @using, client, before, after, "stoker.allowed_models = " + allowed);
}
