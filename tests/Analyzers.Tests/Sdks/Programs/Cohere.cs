// SDKs: Cohere
using Cohere;

//// A chat with a preamble
//// Finds: CohereClient.ChatAsync chat command-r-plus 200
var client = new CohereClient("key");
await client.ChatAsync(new ChatRequest { Model = "command-r-plus", Preamble = "You are a guide.", Message = "Where is the museum?", MaxTokens = 200 });

//// Documents are ranked for a query
//// Finds: CohereClient.RerankAsync rerank rerank-english-v3.0 -
class Rank(CohereClient client) { public Task Of(string query) => client.RerankAsync(new RerankRequest { Query = query, Model = "rerank-english-v3.0" }); }

//// Texts are embedded one by one
//// Finds: CohereClient.EmbedAsync embeddings embed-english-v3.0 - batch
class Index(CohereClient client)
{
    public async Task Run(string[] texts)
    {
        foreach (var text in texts)
        {
            await client.EmbedAsync(new EmbedRequest { Texts = [text], Model = "embed-english-v3.0" });
        }
    }
}

//// Tokenizing
class Tokens(CohereClient client) { public Task Run() => client.TokenizeAsync("hi", "command-r"); }
