// SDKs: LangChain.Core, Microsoft.Extensions.AI.OpenAI, Microsoft.SemanticKernel.Connectors.InMemory
using LangChain.Chains.HelperChains;
using LangChain.DocumentLoaders;
using LangChain.Extensions;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using OpenAI;
using static LangChain.Chains.Chain;

//// A chain with a template
//// Finds: BaseStackableChain.RunAsync invoke_agent gpt-4o-mini -
IChatClient model = new OpenAIClient("key").GetChatClient("gpt-4o-mini").AsIChatClient();
var chain = Set("books", "topic") | Template("Recommend three {topic}.") | LLM(model);
Console.WriteLine(await chain.RunAsync("text"));

//// A chain for each row
//// Finds: BaseStackableChain.RunAsync invoke_agent gpt-4.1-nano - batch
class Rows
{
    public async Task Run(string[] rows)
    {
        var model = new OpenAIClient("key").GetChatClient("gpt-4.1-nano").AsIChatClient();
        foreach (var row in rows)
        {
            await (Set(row, "row") | Template("Correct: {row}") | LLM(model)).RunAsync("text");
        }
    }
}

//// A document is embedded and searched
//// Finds: VectorDatabaseExtensions.AddDocumentsFromAsync embeddings text-embedding-3-small -
//// Finds: VectorCollectionExtensions.GetSimilarDocuments embeddings text-embedding-3-small -
class Book(VectorStore store)
{
    public async Task Run()
    {
        var embedder = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator();
        var collection = await store.AddDocumentsFromAsync<PdfPigPdfLoader>(embedder, DataSource.FromUrl("https://example.org/book.pdf"));
        await collection.GetSimilarDocuments(embedder, "Who is the hero?", amount: 5);
    }
}

//// A document by id
class One(VectorStoreCollection<string, LangChainDocumentRecord> collection) { public Task Run() => collection.GetDocumentByIdAsync("1"); }
