using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Vector stores that embed on their own: a search for text and an upsert of a record whose vector property is text.</summary>
public class VectorDataTests
{
    private static Task<ProjectLedger> Ledger(string body) => LedgerOf.Code(["Microsoft.SemanticKernel.Connectors.InMemory", "Microsoft.Extensions.AI.OpenAI"], $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.VectorData;
        using Microsoft.SemanticKernel.Connectors.InMemory;
        using OpenAI;
        class Note { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(1536)] public string Text { get; set; } = ""; }
        class Embedded { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(1536)] public ReadOnlyMemory<float> Vector { get; set; } }
        class Desk { async Task M(VectorStoreCollection<int, Note> notes, VectorStoreCollection<int, Embedded> embedded, IVectorSearchable<Embedded> search, string text) { await Task.Yield(); {{body}} } }
        """);

    private static async Task<LedgerCall> Call(string body) => Assert.Single((await Ledger(body)).Calls);

    [Theory]
    [InlineData("embedded.SearchAsync(new ReadOnlyMemory<float>(new float[4]), 3);")]
    [InlineData("embedded.SearchAsync(new float[4], 3);")]
    [InlineData("embedded.SearchAsync(new Embedding<float>(new float[4]), 3);")]
    [InlineData("await embedded.UpsertAsync(new Embedded());")]
    [InlineData("await notes.GetAsync(3);")]
    public async Task Vectors_made_elsewhere_are_free(string body) => Assert.Empty((await Ledger(body)).Calls);

    [Theory]
    [InlineData("embedded.SearchAsync(text, 3);", "VectorStoreCollection.SearchAsync")]
    [InlineData("search.SearchAsync(text, 3);", "IVectorSearchable.SearchAsync")]
    [InlineData("await notes.UpsertAsync(new Note());", "VectorStoreCollection.UpsertAsync")]
    [InlineData("await notes.UpsertAsync([new Note()]);", "VectorStoreCollection.UpsertAsync")]
    [InlineData("await new InMemoryCollection<int, Note>(\"n\").UpsertAsync(new Note());", "InMemoryCollection.UpsertAsync")]
    [InlineData("new InMemoryCollection<int, Note>(\"n\").SearchAsync(text, 3);", "InMemoryCollection.SearchAsync")]
    public async Task Every_hidden_embedding_is_found(string body, string expected)
    {
        var call = await Call(body);

        Assert.Equal((expected, "embeddings"), (call.Api, call.Operation));
    }

    [Theory]
    [InlineData("""new InMemoryVectorStore(new InMemoryVectorStoreOptions { EmbeddingGenerator = generator }).GetCollection<int, Note>("notes")""")]
    [InlineData("""new InMemoryVectorStore().GetCollection<int, Note>("notes", new VectorStoreCollectionDefinition { EmbeddingGenerator = generator })""")]
    [InlineData("""new InMemoryCollection<int, Note>("notes", new InMemoryCollectionOptions { EmbeddingGenerator = generator })""")]
    public async Task The_stores_generator_decides_the_model(string collection)
    {
        var call = await Call($"""
            var generator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator();
            var collection = {collection};
            collection.SearchAsync(text, 3);
            """);

        Assert.Equal(("text-embedding-3-small", "openai"), (call.Model.Model, call.Model.Provider));
    }
}
