using Newtonsoft.Json.Linq;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>What every built-in catalogue says is in the SDK, and each overload that spends, sync, async, streaming or extension, is found.</summary>
public class EntryPointTests
{
    /// <summary>What makes clients in a version or an overload that no signatures are kept of; read in that version's source. Types, and what they lack.</summary>
    private static readonly Dictionary<string, string[]> NotInSignatures = new(StringComparer.Ordinal)
    {
        ["AutoGen.OpenAI"] =
        [
            "AutoGen.OpenAI.OpenAIChatAgent: modelName",
            "AutoGen.OpenAI.OpenAIChatAgent: openAIClient",
        ],
        ["Azure.AI.Agents.Persistent"] = ["Microsoft.Extensions.AI.PersistentAgentsClientExtensions"],
        ["Azure.AI.Projects"] =
        [
            "Azure.AI.Projects.AIProjectClient: GetAzureOpenAIEmbeddingClient",
            "Azure.AI.Projects.AIProjectClient: GetOpenAIClient",
        ],
        ["LLamaSharp"] = ["LLama.LLamaWeights: LoadFromFileAsync"],
        ["LangChain.Core"] = ["LangChain.Chains.Chain: LargeLanguageModel"],
        ["Microsoft.Agents.AI"] = ["Microsoft.Agents.AI.LoopAgent"],
        ["Microsoft.Agents.AI.Anthropic"] = ["Anthropic.AnthropicClientExtensions: CreateAIAgent"],
        ["Microsoft.Agents.AI.Foundry"] =
        [
            "Azure.AI.Projects.AIProjectClientExtensions: CreateAIAgent",
            "Azure.AI.Projects.AIProjectClientExtensions: CreateAIAgentAsync",
            "Azure.AI.Projects.AIProjectClientExtensions: GetAIAgent",
            "Azure.AI.Projects.AIProjectClientExtensions: GetAIAgentAsync",
            "Azure.AI.Projects.AIProjectClientExtensions: options.ChatOptions.Instructions as system",
            "Azure.AI.Projects.AIProjectClientExtensions: options.ChatOptions.MaxOutputTokens",
            "Azure.AI.Projects.AIProjectClientExtensions: options.ChatOptions.ModelId",
            "Azure.AI.Projects.AIProjectClientExtensions: options.ChatOptions.Tools as tools",
            "Azure.AI.Projects.AIProjectClientExtensions: options.Instructions as system",
        ],
        ["Microsoft.Agents.AI.OpenAI"] =
        [
            "OpenAI.Assistants.OpenAIAssistantClientExtensions",
            "OpenAI.Chat.OpenAIChatClientExtensions: CreateAIAgent",
            "OpenAI.OpenAIChatClientExtensions",
            "OpenAI.OpenAIResponseClientExtensions",
            "OpenAI.Responses.OpenAIResponseClientExtensions: CreateAIAgent",
        ],
        ["Microsoft.Extensions.AI"] =
        [
            "Microsoft.Extensions.AI.ImageGeneratingChatClientBuilderExtensions",
            "Microsoft.Extensions.AI.ImageGeneratorBuilder",
            "Microsoft.Extensions.AI.ImageGeneratorBuilderImageGeneratorExtensions",
            "Microsoft.Extensions.AI.LoggingImageGeneratorBuilderExtensions",
            "Microsoft.Extensions.AI.LoggingSpeechToTextClientBuilderExtensions",
            "Microsoft.Extensions.AI.LoggingTextToSpeechClientBuilderExtensions",
            "Microsoft.Extensions.AI.OpenTelemetryImageGeneratorBuilderExtensions",
            "Microsoft.Extensions.AI.OpenTelemetrySpeechToTextClientBuilderExtensions",
            "Microsoft.Extensions.AI.OpenTelemetryTextToSpeechClientBuilderExtensions",
            "Microsoft.Extensions.AI.OrderedFailoverChatClient",
            "Microsoft.Extensions.AI.SemanticRoutingChatClient",
            "Microsoft.Extensions.AI.SpeechToTextClientBuilder",
            "Microsoft.Extensions.AI.SpeechToTextClientBuilderSpeechToTextClientExtensions",
            "Microsoft.Extensions.AI.TextToSpeechClientBuilder",
            "Microsoft.Extensions.AI.TextToSpeechClientBuilderTextToSpeechClientExtensions",
            "Microsoft.Extensions.DependencyInjection.ImageGeneratorBuilderServiceCollectionExtensions",
            "Microsoft.Extensions.DependencyInjection.SpeechToTextClientBuilderServiceCollectionExtensions",
            "Microsoft.Extensions.DependencyInjection.TextToSpeechClientBuilderServiceCollectionExtensions",
        ],
        ["Microsoft.Extensions.AI.AzureAIInference"] =
        [
            "Microsoft.Extensions.AI.AzureAIInferenceChatClient",
            "Microsoft.Extensions.AI.AzureAIInferenceExtensions: AsEmbeddingGenerator",
            "Microsoft.Extensions.AI.AzureAIInferenceExtensions: modelId",
        ],
        ["Microsoft.Extensions.AI.Ollama"] = ["Microsoft.Extensions.AI.OllamaEmbeddingGenerator"],
        ["Microsoft.Extensions.AI.OpenAI"] =
        [
            "Microsoft.Extensions.AI.OpenAIChatClient",
            "Microsoft.Extensions.AI.OpenAIClientExtensions: responsesClient",
            "Microsoft.Extensions.AI.OpenAIEmbeddingGenerator",
        ],
        ["Microsoft.Extensions.DataIngestion"] =
        [
            "Microsoft.Extensions.DataIngestion.VectorStoreWriter`1: collection",
            "Microsoft.Extensions.DataIngestion.VectorStoreWriter`2",
        ],
        ["Microsoft.Extensions.VectorData.Abstractions"] =
        [
            "Microsoft.Extensions.VectorData.VectorStore: options.EmbeddingGenerator",
            "Microsoft.Extensions.VectorData.VectorStoreCollection`2: options.Definition.EmbeddingGenerator",
            "Microsoft.Extensions.VectorData.VectorStoreCollection`2: options.EmbeddingGenerator",
        ],
        ["Microsoft.KernelMemory.AI.AzureOpenAI"] =
        [
            "Microsoft.KernelMemory.DependencyInjection",
            "Microsoft.KernelMemory.KernelMemoryBuilderExtensions: WithAzureOpenAIEmbeddingGeneration",
        ],
        ["Microsoft.KernelMemory.AI.Ollama"] =
        [
            "Microsoft.KernelMemory.DependencyInjection",
            "Microsoft.KernelMemory.KernelMemoryBuilderExtensions: config.EmbeddingModel.ModelName",
            "Microsoft.KernelMemory.KernelMemoryBuilderExtensions: config.TextModel.ModelName",
        ],
        ["Microsoft.KernelMemory.AI.OpenAI"] =
        [
            "Microsoft.KernelMemory.DependencyInjection",
            "Microsoft.KernelMemory.KernelMemoryBuilderExtensions: WithOpenAITextEmbedding",
        ],
        ["Microsoft.KernelMemory.Abstractions"] = ["Microsoft.KernelMemory.KernelMemoryBuilderExtensions"],
        ["Microsoft.SemanticKernel.Connectors.AzureOpenAI"] = ["Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAITextEmbeddingGenerationService"],
        ["Microsoft.SemanticKernel.Connectors.Google"] =
        [
            "Microsoft.SemanticKernel.Connectors.Google.GoogleAIGeminiChatCompletionService",
            "Microsoft.SemanticKernel.Connectors.Google.VertexAIGeminiChatCompletionService",
        ],
        ["Microsoft.SemanticKernel.Connectors.HuggingFace"] =
        [
            "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceChatCompletionService",
            "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextGenerationService",
        ],
        ["Microsoft.SemanticKernel.Connectors.MistralAI"] = ["Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService"],
        ["Microsoft.SemanticKernel.Connectors.Ollama"] =
        [
            "Microsoft.Extensions.DependencyInjection.OllamaServiceCollectionExtensions: ollamaClient.SelectedModel",
            "Microsoft.SemanticKernel.Connectors.Ollama.OllamaChatCompletionService",
            "Microsoft.SemanticKernel.OllamaKernelBuilderExtensions: ollamaClient.SelectedModel",
            "Microsoft.SemanticKernel.OllamaServiceCollectionExtensions: ollamaClient.SelectedModel",
        ],
        ["Microsoft.SemanticKernel.Connectors.OpenAI"] =
        [
            "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextService",
            "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToAudioService",
            "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService",
        ],
        ["Mscc.GenerativeAI"] =
        [
            "Mscc.GenerativeAI.GenerativeModel: cachedContent.Model",
            "Mscc.GenerativeAI.ImageGenerationModel: model",
            "Mscc.GenerativeAI.VertexAI: ImageGenerationModel",
            "Mscc.GenerativeAI.VertexAI: cachedContent.Model",
        ],
        ["Mscc.GenerativeAI.Microsoft"] = ["Mscc.GenerativeAI.Microsoft.GeminiEmbeddingGenerator"],
    };

    private static IEnumerable<SdkCatalog> Catalogs => CatalogFileTests.BuiltIn.Select(static row => SdkCatalogJson.Read(CatalogFileTests.Text(row.Data)));

    public static TheoryData<string, string?> Generations =>
        [.. Catalogs.Where(static c => c.Calls.Count > 0).SelectMany(static c => EntryPoints.GenerationsOf(c.Assembly).Select(g => (c.Assembly, g)))];

    public static TheoryData<string> MakingClients => [.. Catalogs.Where(static c => c.Clients.Count > 0 && EntryPoints.GenerationsOf(c.Assembly).Count > 0).Select(static c => c.Assembly)];

    public static TheoryData<string> Spending => [.. Catalogs.Where(static c => c.Calls.Count > 0).Select(static c => c.Assembly)];

    [Theory]
    [MemberData(nameof(Generations))]
    public async Task A_call_of_every_overload_is_found_with_its_operation(string assembly, string? generation) =>
        Assert.Equal("", Lines(await (await EntryPoints.Read(Catalog(assembly), generation)).Mismatches()));

    [Theory]
    [MemberData(nameof(Spending))]
    public async Task Every_method_that_spends_is_declared_by_the_package_or_its_signatures(string assembly)
    {
        var catalog = Catalog(assembly);
        var surfaces = await Surfaces(catalog);

        Assert.Equal("", Lines(catalog.Calls.SelectMany(static c => c.Methods.Select(m => (c.Type, Method: m))).Where(c => !surfaces.Any(s => s.Overloads(c.Type, c.Method).Any())).Select(static c => $"{c.Type}.{c.Method}")));
    }

    [Theory]
    [MemberData(nameof(Spending))]
    public async Task Every_path_of_a_method_that_spends_starts_at_a_parameter_of_it(string assembly) =>
        Assert.Equal("", Lines(await Missing(assembly, "calls")));

    [Theory]
    [MemberData(nameof(MakingClients))]
    public async Task What_makes_a_client_is_declared_by_the_package_or_its_signatures(string assembly)
    {
        var missing = (await Missing(assembly, "clients")).ToHashSet(StringComparer.Ordinal);
        var known = NotInSignatures.GetValueOrDefault(assembly, []);

        Assert.True(missing.SetEquals(known), $"{assembly}\nis not declared:\n{Lines(missing.Except(known))}\nis declared after all:\n{Lines(known.Except(missing))}");
    }

    [Fact]
    public void Every_catalogue_stands_in_the_documents_table_with_its_count() =>
        Assert.Equal("", Lines(Catalogs.Where(static c => !CatalogFileTests.Document("docs/sdks.md").Contains($"| `{c.Assembly}` | {c.Provider ?? "several"} | {Spends(c)} |", StringComparison.Ordinal)).Select(static c => c.Assembly)));

    /// <summary>What no generation of an assembly has.</summary>
    private static async Task<IEnumerable<string>> Missing(string assembly, string key)
    {
        var json = JObject.Parse(CatalogFileTests.Text(assembly + ".json"));
        var missing = (await Surfaces(Catalog(assembly))).Select(s => s.Missing(json, key).ToHashSet(StringComparer.Ordinal)).ToList();
        return missing[0].Where(m => missing.TrueForAll(g => g.Contains(m)));
    }

    private static string Spends(SdkCatalog catalog) => catalog.Calls.Count == 0 ? "clients and registrations only" : catalog.Calls.Sum(static c => c.Methods.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<EntryPoints>> Surfaces(SdkCatalog catalog) => await Task.WhenAll(EntryPoints.GenerationsOf(catalog.Assembly).Select(g => EntryPoints.Read(catalog, g)));

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names.Order(StringComparer.Ordinal));

    private static SdkCatalog Catalog(string assembly) => SdkCatalogJson.Read(CatalogFileTests.Text(assembly + ".json"));
}
