// SDKs: Microsoft.Extensions.VectorData.Abstractions, Microsoft.SemanticKernel.Connectors.InMemory, Microsoft.Extensions.AI.OpenAI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.SemanticKernel.Connectors.InMemory;
using OpenAI;

//// A collection embeds records and questions by itself
//// Finds: VectorStoreCollection.UpsertAsync embeddings text-embedding-3-small - batch
//// Finds: VectorStoreCollection.SearchAsync embeddings text-embedding-3-small -
class Film { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(1536)] public string Plot { get; set; } = ""; }
class Films
{
    public async Task Run(Film[] films)
    {
        var generator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator();
        VectorStoreCollection<int, Film> collection = new InMemoryVectorStore(new() { EmbeddingGenerator = generator }).GetCollection<int, Film>("films");
        foreach (var film in films)
        {
            await collection.UpsertAsync(film);
        }

        await foreach (var hit in collection.SearchAsync("a film on space", top: 3))
        {
            Console.WriteLine(hit.Record.Id);
        }
    }
}

//// A whole list is stored at once
//// Finds: VectorStoreCollection.UpsertAsync embeddings registered -
class Note { [VectorStoreKey] public string Id { get; set; } = ""; [VectorStoreVector(1536)] public string Text { get; set; } = ""; }
class Notes(VectorStoreCollection<string, Note> notes) { public Task Save(List<Note> all) => notes.UpsertAsync(all); }

//// An injected store searches with words and keywords
//// Finds: IKeywordHybridSearchable.HybridSearchAsync embeddings registered -
class Page { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(3)] public ReadOnlyMemory<float> Vector { get; set; } }
class Hybrid(IKeywordHybridSearchable<Page> pages) { public IAsyncEnumerable<VectorSearchResult<Page>> Find(string words) => pages.HybridSearchAsync(words, ["ship"], 5); }

//// Vectors made before are free
class Row { [VectorStoreKey] public int Id { get; set; } [VectorStoreVector(3)] public ReadOnlyMemory<float> Vector { get; set; } }
class Rows(VectorStoreCollection<int, Row> rows)
{
    public async Task Run(ReadOnlyMemory<float> vector)
    {
        await rows.UpsertAsync(new Row { Id = 1, Vector = vector });
        await foreach (var hit in rows.SearchAsync(vector, 3))
        {
        }
    }
}
