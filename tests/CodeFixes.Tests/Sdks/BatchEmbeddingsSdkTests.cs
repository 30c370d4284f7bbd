using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2005: embeddings are batched on every SDK that has a list form.</summary>
public class BatchEmbeddingsSdkTests : SdkFixTests<BatchEmbeddingsFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Calls.Any(static c => c is { Batch: false, Operation: "embeddings" });

    internal override IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>
    {
        ["LLamaSharp"] = "no call takes a list",
        ["Microsoft.Extensions.DataIngestion"] = "the pipeline embeds in batches itself",
        ["Microsoft.KernelMemory.Abstractions"] = "no call takes a list",
        ["Mscc.GenerativeAI"] = "a list of texts is there taken for the parts of one",
        ["OpenAI_API"] = "no call takes a list",
    };

    [Theory]
    [InlineData("Azure.AI.Inference", "using Azure.AI.Inference;", "EmbeddingsClient azure", "azure.[|EmbedAsync|](new EmbeddingsOptions([t]))", ".Value.Data[0]",
        "(await azure.EmbedAsync(new EmbeddingsOptions(texts))).Value.Data")]
    [InlineData("Azure.AI.OpenAI", "using Azure.AI.OpenAI;", "AzureOpenAIClient azure", """azure.GetEmbeddingClient("ada").[|GenerateEmbeddingAsync|](t)""", ".Value",
        """(await azure.GetEmbeddingClient("ada").GenerateEmbeddingsAsync(texts)).Value""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.17", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.[|GetEmbeddingsAsync|](new EmbeddingsOptions("ada", new[] { t }))""", ".Value.Data[0]",
        """(await azure.GetEmbeddingsAsync(new EmbeddingsOptions("ada", texts))).Value.Data""")]
    [InlineData("Azure.AI.OpenAI@1.0.0-beta.6", "using Azure.AI.OpenAI;", "Azure.AI.OpenAI.OpenAIClient azure", """azure.[|GetEmbeddingsAsync|]("ada", new EmbeddingsOptions(t))""", ".Value.Data[0]",
        """(await azure.GetEmbeddingsAsync("ada", new EmbeddingsOptions(texts))).Value.Data""")]
    [InlineData("Betalgo.Ranul.OpenAI", "using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;", "Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService openai",
        """openai.Embeddings.[|CreateEmbedding|](new EmbeddingCreateRequest { Input = t, Model = "text-embedding-3-small" })""", ".Data.First()",
        """(await openai.Embeddings.CreateEmbedding(new EmbeddingCreateRequest { InputAsList = texts.ToList(), Model = "text-embedding-3-small" })).Data""")]
    [InlineData("Cohere", "using Cohere;", "CohereClient cohere", """cohere.[|EmbedAsync|](new EmbedRequest { Texts = [t], Model = "embed-v4.0" })""", ".EmbeddingsFloats!.Embeddings[0]",
        """(await cohere.EmbedAsync(new EmbedRequest { Texts = texts, Model = "embed-v4.0" })).EmbeddingsFloats!.Embeddings""")]
    [InlineData("GenerativeAI", "using GenerativeAI;", "EmbeddingModel gemini", "gemini.[|EmbedContentAsync|](t)", ".Embedding",
        "(await gemini.BatchEmbedContentAsync(texts.Select(t => new GenerativeAI.Types.Content(t)))).Embeddings!")]
    [InlineData("Google.GenAI", "using Google.GenAI;", "Client google", """google.Models.[|EmbedContentAsync|]("gemini-embedding-001", t)""", ".Embeddings[0]",
        """(await google.Models.EmbedContentAsync("gemini-embedding-001", texts.Select(t => new Google.GenAI.Types.Content { Parts = [new Google.GenAI.Types.Part { Text = t }] }).ToList())).Embeddings""")]
    [InlineData("Microsoft.Extensions.AI.Abstractions", "using System.Text;", "IEmbeddingGenerator<string, Embedding<float>> generator", "generator.[|GenerateAsync|]([t])", "[0]", "await generator.GenerateAsync(texts)")]
    [InlineData("Microsoft.Extensions.AI.Abstractions@9.1", "using System.Text;", "IEmbeddingGenerator<string, Embedding<float>> generator", "generator.[|GenerateAsync|]([t])", "[0]", "await generator.GenerateAsync(texts)")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "using Microsoft.SemanticKernel.Embeddings;", "ITextEmbeddingGenerationService generator", "generator.[|GenerateEmbeddingsAsync|]([t])", "[0]",
        "await generator.GenerateEmbeddingsAsync(texts)")]
    [InlineData("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Embeddings.EmbeddingsEndpoint mistral", """mistral.[|GetEmbeddingsAsync|](new EmbeddingRequest("mistral-embed", [t]))""", ".Data[0]",
        """(await mistral.GetEmbeddingsAsync(new EmbeddingRequest("mistral-embed", texts.ToList()))).Data""")]
    [InlineData("OllamaSharp", "using OllamaSharp; using OllamaSharp.Models;", "IOllamaApiClient ollama", "ollama.[|EmbedAsync|](t)", ".Embeddings[0]",
        "(await ollama.EmbedAsync(new EmbedRequest { Model = ollama.SelectedModel, Input = texts.ToList() })).Embeddings")]
    [InlineData("OllamaSharp@3", "using OllamaSharp.Models;", "OllamaSharp.IOllamaApiClient ollama", """ollama.[|Embed|](new EmbedRequest { Model = "nomic-embed-text", Input = new List<string> { t } })""", ".Embeddings.Single()",
        """(await ollama.Embed(new EmbedRequest { Model = "nomic-embed-text", Input = texts.ToList() })).Embeddings""")]
    [InlineData("OpenAI", "using System.Text;", "EmbeddingClient openai", "openai.[|GenerateEmbeddingAsync|](t)", ".Value", "(await openai.GenerateEmbeddingsAsync(texts)).Value")]
    [InlineData("OpenAI@betalgo-8", "using OpenAI.ObjectModels.RequestModels;", "OpenAI.Interfaces.IOpenAIService openai", "openai.Embeddings.[|CreateEmbedding|](new EmbeddingCreateRequest { Input = t })", ".Data[0]",
        "(await openai.Embeddings.CreateEmbedding(new EmbeddingCreateRequest { InputAsList = texts.ToList() })).Data")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Embeddings;", "EmbeddingsEndpoint openai", """openai.[|CreateEmbeddingAsync|](t, "text-embedding-3-small")""", ".Data[0]",
        """(await openai.CreateEmbeddingAsync(texts, "text-embedding-3-small")).Data""")]
    [InlineData("OpenAI-DotNet", "using OpenAI.Embeddings;", "EmbeddingsEndpoint openai", """openai.[|CreateEmbeddingAsync|](new EmbeddingsRequest(t, "text-embedding-3-small"))""", ".Data[0]",
        """(await openai.CreateEmbeddingAsync(new EmbeddingsRequest(texts, "text-embedding-3-small"))).Data""")]
    [InlineData("OpenAI.GPT3", "using OpenAI.GPT3.ObjectModels.RequestModels;", "OpenAI.GPT3.Interfaces.IOpenAIService openai", "openai.Embeddings.[|CreateEmbedding|](new EmbeddingCreateRequest { Input = t })", ".Data[0]",
        "(await openai.Embeddings.CreateEmbedding(new EmbeddingCreateRequest { InputAsList = texts.ToList() })).Data")]
    public Task Embeddings_are_batched(string sdk, string @using, string client, string one, string part, string all) => Verify(sdk, @using, client,
        Indented($$"""
        foreach (var t in texts)
        {
            var response = await {{one}};
            Console.WriteLine(t + response{{part}});
        }
        """),
        Indented($$"""
        var embeddings = {{all}};
        foreach (var (t, embedding) in texts.Zip(embeddings))
        {
            Console.WriteLine(t + embedding);
        }
        """));

    [Theory]
    [InlineData("LangChain.Core", "using LangChain.Extensions; using Microsoft.Extensions.VectorData;", "VectorStoreCollection<string, LangChainDocumentRecord> store, IEmbeddingGenerator<string, Embedding<float>> generator",
        "store.[|AddTextsAsync|](generator, [t])", "store.AddTextsAsync(generator, texts)")]
    [InlineData("Microsoft.Extensions.VectorData.Abstractions", "using Microsoft.Extensions.VectorData; class Note { [VectorStoreVector(8)] public string Text { get; set; } }", "VectorStoreCollection<int, Note> store",
        "store.[|UpsertAsync|](new Note { Text = t })", "store.UpsertAsync(texts.Select(t => new Note { Text = t }))")]
    public Task What_a_store_embeds_on_its_way_in_is_stored_at_once(string sdk, string @using, string client, string one, string all) => Verify(sdk, @using, client, $"foreach (var t in texts) await {one};", $"await {all};");

    [Theory]
    [InlineData("LLamaSharp", "using LLama;", "LLamaEmbedder llama", "await llama.GetEmbeddings(t)", null)]
    [InlineData("Microsoft.Extensions.DataIngestion", "using Microsoft.Extensions.DataIngestion;", "IngestionPipeline<string> pipeline", "pipeline.ProcessAsync(new DirectoryInfo(t))", null)]
    [InlineData("Microsoft.KernelMemory.Abstractions", "using Microsoft.KernelMemory;", "IKernelMemory memory", "await memory.ImportTextAsync(t)", null)]
    [InlineData("Mscc.GenerativeAI", "using Mscc.GenerativeAI;", "GenerativeModel gemini", "(await gemini.[|EmbedContent|](t)).Embedding", null)]
    [InlineData("OpenAI_API", "using OpenAI_API.Embedding;", "IEmbeddingEndpoint openai", "await openai.GetEmbeddingsAsync(t)", null)]
    public Task Without_a_list_form_nothing_is_offered(string sdk, string @using, string client, string one, string? after) => Verify(sdk, @using, client, $"foreach (var t in texts) Console.WriteLine({one});", after);

    [Fact]
    public Task A_request_of_its_own_and_the_whole_response_go() => Verify("Azure.AI.Inference", "using Azure.AI.Inference;", "EmbeddingsClient azure, List<(string Text, BinaryData Vector)> index, CancellationToken stop",
        Indented("""
        foreach (var t in texts)
        {
            var options = new EmbeddingsOptions([t.Trim()])
            {
                Model = "embed-v4",
            };

            // Ask for the vector.
            var response = await azure.[|EmbedAsync|](options, stop).ConfigureAwait(false);
            var item = response.Value.Data[0];
            index.Add((t, item.Embedding));
        }
        """),
        Indented("""
        // Ask for the vector.
        var embeddings = (await azure.EmbedAsync(new EmbeddingsOptions(texts.Select(t => t.Trim()).ToList())
        {
            Model = "embed-v4",
        }, stop).ConfigureAwait(false)).Value.Data;
        foreach (var (t, embedding) in texts.Zip(embeddings))
        {
            var item = embedding;
            index.Add((t, item.Embedding));
        }
        """));

    [Fact]
    public Task What_else_the_response_says_is_needed() => Verify("Mistral.SDK", "using Mistral.SDK.DTOs;", "Mistral.SDK.Embeddings.EmbeddingsEndpoint mistral",
        Indented("""
        foreach (var t in texts)
        {
            var response = await mistral.[|GetEmbeddingsAsync|](new EmbeddingRequest("mistral-embed", [t]));
            Console.WriteLine(response.Model + response.Data[0].Embedding);
        }
        """), null);

    [Fact]
    public Task Calls_at_once_become_one_call() => Verify("OllamaSharp", "using OllamaSharp.Models;", "OllamaSharp.IOllamaApiClient ollama",
        """var all = await Task.WhenAll(texts.Select(async t => (await ollama.[|EmbedAsync|](new EmbedRequest { Model = "m", Input = [t] })).Embeddings[0]));""",
        """var all = (await ollama.EmbedAsync(new EmbedRequest { Model = "m", Input = texts.ToList() })).Embeddings.ToArray();""");
}
