// SDKs: Microsoft.Extensions.DataIngestion, Microsoft.SemanticKernel.Connectors.InMemory, Microsoft.Extensions.AI.OpenAI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DataIngestion;
using Microsoft.Extensions.DataIngestion.Chunkers;
using Microsoft.SemanticKernel.Connectors.InMemory;
using OpenAI;

//// A folder is read into a store
//// Finds: IngestionPipeline.ProcessAsync embeddings text-embedding-3-small -
class Ingest(IngestionDocumentReader reader, IngestionChunker<string> chunker)
{
    public async Task Run()
    {
        var store = new InMemoryVectorStore(new() { EmbeddingGenerator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator() });
        using var pipeline = new IngestionPipeline<string>(reader, chunker, new VectorStoreWriter<string>(store, 1536));
        await foreach (var result in pipeline.ProcessAsync(new DirectoryInfo("docs"), searchPattern: "*.md"))
        {
            Console.WriteLine(result.DocumentId);
        }
    }
}

//// Some files are read
//// Finds: IngestionPipeline.ProcessAsync embeddings text-embedding-3-large -
class Files(MarkdownReader reader, object tokenizer)
{
    public async Task Run(FileInfo[] files)
    {
        var generator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-large").AsIEmbeddingGenerator();
        var writer = new VectorStoreWriter<string>(new InMemoryVectorStore(new InMemoryVectorStoreOptions { EmbeddingGenerator = generator }), 3072);
        var pipeline = new IngestionPipeline<string>(reader, new HeaderChunker(new IngestionChunkerOptions(tokenizer)), writer);
        await foreach (var result in pipeline.ProcessAsync(files))
        {
        }
    }
}

//// Each tenant's folder is read
//// Finds: IngestionPipeline.ProcessAsync embeddings registered - batch
class Tenants(IngestionPipeline<string> pipeline)
{
    public async Task Run(string[] folders)
    {
        foreach (var folder in folders)
        {
            await foreach (var result in pipeline.ProcessAsync(new DirectoryInfo(folder)))
            {
            }
        }
    }
}

//// A pipeline of one's own
class Pipeline { public async IAsyncEnumerable<string> ProcessAsync(DirectoryInfo directory) { await Task.Yield(); yield return directory.Name; } }
class Own { public async Task Run(Pipeline pipeline) { await foreach (var name in pipeline.ProcessAsync(new DirectoryInfo("docs"))) { } } }
