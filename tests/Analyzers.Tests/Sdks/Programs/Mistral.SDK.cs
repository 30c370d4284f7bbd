// SDKs: Mistral.SDK
using Mistral.SDK;
using Mistral.SDK.DTOs;

//// A completion
//// Finds: CompletionsEndpoint.GetCompletionAsync chat mistral-small-latest 50
var client = new MistralClient(new APIAuthentication("key"));
var request = new ChatCompletionRequest(
    ModelDefinitions.MistralSmall,
    [new ChatMessage(ChatMessage.RoleEnum.System, "You are an expert at writing sonnets."), new ChatMessage(ChatMessage.RoleEnum.User, "Write me a sonnet about a bread.")],
    maxTokens: 50);
Console.WriteLine(await client.Completions.GetCompletionAsync(request));

//// Streams for each page
//// Finds: CompletionsEndpoint.StreamCompletionAsync chat mistral-large-latest - batch
class Digest(MistralClient client)
{
    public async Task Run(string[] pages)
    {
        foreach (var page in pages)
        {
            await foreach (var part in client.Completions.StreamCompletionAsync(new ChatCompletionRequest { Model = ModelDefinitions.MistralLarge, Messages = [new ChatMessage(ChatMessage.RoleEnum.User, page)] }))
            {
            }
        }
    }
}

//// Embeddings
//// Finds: EmbeddingsEndpoint.GetEmbeddingsAsync embeddings mistral-embed -
class Vectors(MistralClient client) { public Task Of(string text) => client.Embeddings.GetEmbeddingsAsync(new EmbeddingRequest(ModelDefinitions.MistralEmbed, [text])); }

//// Listing models
class List(MistralClient client) { public Task Run() => client.Models.GetModelsAsync(); }
