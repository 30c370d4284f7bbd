// SDKs: Azure.AI.OpenAI@1.0.0-beta.6
using Azure.AI.OpenAI;

//// A completion by deployment name
//// Finds: OpenAIClient.GetCompletionsAsync text_completion text-davinci-003 -
var client = new OpenAIClient(new Uri("https://acme.openai.azure.com/"), new Azure.AzureKeyCredential("key"));
await client.GetCompletionsAsync("text-davinci-003", "Hello, world!");

//// A chat with messages
//// Finds: OpenAIClient.GetChatCompletionsAsync chat gpt-35-turbo 60
class Pirate(OpenAIClient client)
{
    public Task Ask(string text) => client.GetChatCompletionsAsync("gpt-35-turbo", new ChatCompletionsOptions { Messages = { new ChatMessage(ChatRole.System, "You are a pirate."), new ChatMessage(ChatRole.User, text) }, MaxTokens = 60 });
}

//// Embeddings in a loop
//// Finds: OpenAIClient.GetEmbeddingsAsync embeddings text-embedding-ada-002 - batch
class Index(OpenAIClient client)
{
    public async Task Build(string[] rows)
    {
        foreach (var row in rows)
        {
            await client.GetEmbeddingsAsync("text-embedding-ada-002", new EmbeddingsOptions(row));
        }
    }
}

//// Options alone
class Options { public ChatCompletionsOptions Make() => new() { MaxTokens = 5 }; }
