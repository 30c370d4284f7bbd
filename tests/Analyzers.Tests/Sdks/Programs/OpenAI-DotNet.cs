// SDKs: OpenAI-DotNet
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Models;

//// A chat
//// Finds: ChatEndpoint.GetCompletionAsync chat gpt-4o -
using var api = new OpenAIClient("key");
var request = new ChatRequest([new Message(Role.System, "You are a helpful assistant."), new Message(Role.User, "Who won in 2020?")], Model.GPT4o);
Console.WriteLine(await api.ChatEndpoint.GetCompletionAsync(request));

//// A stream for each question
//// Finds: ChatEndpoint.StreamCompletionEnumerableAsync chat gpt-4o-mini 100 batch
class Faq(OpenAIClient api)
{
    public async Task Run(string[] questions)
    {
        foreach (var question in questions)
        {
            await foreach (var part in api.ChatEndpoint.StreamCompletionEnumerableAsync(new ChatRequest([new Message(Role.User, question)], model: Model.GPT4oMini, maxTokens: 100)))
            {
            }
        }
    }
}

//// Embeddings
//// Finds: EmbeddingsEndpoint.CreateEmbeddingAsync embeddings text-embedding-3-small -
class Vectors(OpenAIClient api) { public Task Of(string text) => api.EmbeddingsEndpoint.CreateEmbeddingAsync(text, Model.Embedding_3_Small); }

//// Listing models
class List(OpenAIClient api) { public Task Run() => api.ModelsEndpoint.GetModelsAsync(); }
