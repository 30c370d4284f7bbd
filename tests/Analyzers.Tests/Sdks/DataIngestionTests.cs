namespace Stoker.Analyzers.Tests.Sdks;

public class DataIngestionTests
{
    [Theory]
    [InlineData("new DirectoryInfo(\"docs\")")]
    [InlineData("new[] { new FileInfo(\"a.md\") }")]
    public async Task Ingesting_documents_embeds_them_with_the_stores_generator(string documents)
    {
        var ledger = await LedgerOf.Code(["Microsoft.Extensions.DataIngestion", "Microsoft.SemanticKernel.Connectors.InMemory", "Microsoft.Extensions.AI.OpenAI"], $$"""
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.DataIngestion;
            using Microsoft.SemanticKernel.Connectors.InMemory;
            using OpenAI;
            class Desk
            {
                async Task M(IngestionDocumentReader reader, IngestionChunker<string> chunker)
                {
                    var store = new InMemoryVectorStore(new() { EmbeddingGenerator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator() });
                    var pipeline = new IngestionPipeline<string>(reader, chunker, new VectorStoreWriter<string>(store, 1536));
                    await foreach (var done in pipeline.ProcessAsync({{documents}})) { }
                }
            }
            """);

        var call = Assert.Single(ledger.Calls);
        Assert.Equal(("embeddings", "text-embedding-3-small", "openai"), (call.Operation, call.Model.Model, call.Model.Provider));
    }
}
