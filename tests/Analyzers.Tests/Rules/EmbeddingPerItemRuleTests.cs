namespace Stoker.Analyzers.Tests.Rules;

public class EmbeddingPerItemRuleTests
{
    private const string Rule = "STK2005";

    private static Task Verify(string body) => StokerTest.RunAsync(Rule, $$"""
        record Product(string Name, string Description);

        class Index(IEmbeddingGenerator<string, Embedding<float>> generator, EmbeddingClient client, IChatClient chat)
        {
            async Task<object?> Run(List<Product> products, string[] texts, System.Threading.Channels.Channel<string> channel, IAsyncEnumerable<string> chunks)
            {
                {{body}}
                return null;
            }
        }
        """);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Generator { public Task<float[]> GenerateVectorAsync(string text) => Task.FromResult(new float[1]); public Task<float[][]> GenerateAsync(IEnumerable<string> texts) => null!; }
        class C { async Task M(Generator generator, string[] texts) { foreach (var t in texts) await generator.GenerateVectorAsync(t); } }
        """);

    [Fact]
    public Task One_embedding_is_silent() => Verify("await generator.GenerateVectorAsync(texts[0]);");

    [Fact]
    public Task A_list_in_one_call_is_silent() => Verify("await generator.GenerateAsync(texts);");

    [Fact]
    public Task Chunks_of_a_list_are_silent() => Verify("foreach (var chunk in texts.Chunk(100)) await generator.GenerateAsync(chunk);");

    [Fact]
    public Task A_question_of_a_person_each_round_is_silent() => Verify("while (Console.ReadLine() is { } question) await generator.GenerateVectorAsync(question);");

    [Fact]
    public Task Items_of_a_channel_come_over_time_silent() => Verify("await foreach (var text in channel.Reader.ReadAllAsync()) await generator.GenerateVectorAsync(text);");

    [Fact]
    public Task A_search_that_ends_with_the_first_match_is_silent() => Verify("""
        foreach (var text in texts)
        {
            var vector = await generator.GenerateVectorAsync(text);
            if (vector.Length > 3) break;
        }
        """);

    [Fact]
    public Task A_chat_call_is_not_this_rules_matter() => Verify("foreach (var text in texts) await chat.GetResponseAsync(text);");

    [Fact]
    public Task An_embedding_in_a_caches_factory_is_silent() => Verify("""
        var cache = new System.Collections.Concurrent.ConcurrentDictionary<string, Task<ReadOnlyMemory<float>>>();
        foreach (var text in texts) await cache.GetOrAdd(text, t => generator.GenerateVectorAsync(t));
        """);

    [Fact]
    public Task A_vector_for_each_item_warns() => Verify("foreach (var product in products) await generator.[|GenerateVectorAsync|](product.Name + product.Description);");

    [Fact]
    public Task One_item_in_an_array_warns() => Verify("foreach (var text in texts) await generator.[|GenerateAsync|]([text]);");

    [Fact]
    public Task A_lambda_for_each_item_warns() => Verify("await Task.WhenAll(texts.Select(text => client.[|GenerateEmbeddingAsync|](text)));");

    [Fact]
    public Task An_indexed_loop_warns() => Verify("for (var i = 0; i < texts.Length; i++) client.[|GenerateEmbedding|](texts[i]);");

    [Fact]
    public Task An_asynchronous_sequence_warns() => Verify("await foreach (var chunk in chunks) await generator.[|GenerateVectorAsync|](chunk);");

    [Fact]
    public Task A_helper_of_the_same_project_is_looked_through() => StokerTest.RunAsync(Rule, """
        class Index(IEmbeddingGenerator<string, Embedding<float>> generator)
        {
            async Task Run(string[] texts) { foreach (var text in texts) await [|AddAsync|](text); }

            async Task AddAsync(string text) => await generator.GenerateVectorAsync(text);
        }
        """);

    [Fact]
    public async Task The_message_names_the_call_that_takes_a_list()
    {
        var test = new StokerTest(Rule, """
            class Index
            {
                static readonly EmbeddingClient client = new("text-embedding-3-small", "key");

                async Task Run(string[] texts) { foreach (var text in texts) await client.{|#0:GenerateEmbeddingAsync|}(text); }
            }
            """);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult(Rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("EmbeddingClient.GenerateEmbeddingAsync embeds one item of texts per request: GenerateEmbeddingsAsync takes a list, so that n requests become one (the tokens stay the same: ≈ 250, $0.000005 an item)"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Semantic_Kernels_service_takes_a_list() => Assert.Contains(Rule, await LedgerOf.Findings(["Microsoft.SemanticKernel.Abstractions"], """
        using Microsoft.SemanticKernel.Embeddings;
        class Index(ITextEmbeddingGenerationService service) { async Task Run(string[] texts) { foreach (var text in texts) await service.GenerateEmbeddingAsync(text); } }
        """));

    [Fact]
    public async Task A_request_object_of_one_text_takes_a_list() => Assert.Contains(Rule, await LedgerOf.Findings(["Azure.AI.OpenAI@1.0.0-beta.17"], """
        using Azure.AI.OpenAI;
        class Index(OpenAIClient client) { async Task Run(string[] texts) { foreach (var text in texts) await client.GetEmbeddingsAsync(new EmbeddingsOptions("deployment", new[] { text })); } }
        """));

    [Fact]
    public async Task A_store_that_embeds_takes_a_list() => Assert.Contains(Rule, await LedgerOf.Findings(["Microsoft.Extensions.VectorData.Abstractions"], """
        using Microsoft.Extensions.VectorData;
        class Note { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(1536)] public string Text { get; set; } = ""; }
        class Index(VectorStoreCollection<int, Note> store) { async Task Run(List<Note> notes) { foreach (var note in notes) await store.UpsertAsync(note); } }
        """));

    [Fact]
    public async Task A_memory_that_stores_one_document_at_a_time_is_silent() => Assert.DoesNotContain(Rule, await LedgerOf.Findings(["Microsoft.KernelMemory.Abstractions"], """
        using Microsoft.KernelMemory;
        class Index(IKernelMemory memory) { async Task Run(string[] texts) { foreach (var text in texts) await memory.ImportTextAsync(text); } }
        """));
}
