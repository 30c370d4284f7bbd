// SDKs: Azure.AI.Inference, Microsoft.Extensions.AI.AzureAIInference
using Azure.AI.Inference;
using Microsoft.Extensions.AI;

//// A model of the catalogue answers
//// Finds: ChatCompletionsClient.CompleteAsync chat Phi-4 200
var client = new ChatCompletionsClient(new Uri("https://models.inference.ai.azure.com"), new Azure.AzureKeyCredential("key"));
var options = new ChatCompletionsOptions { Model = "Phi-4", MaxTokens = 200, Messages = { new ChatRequestSystemMessage("You are a poet."), new ChatRequestUserMessage("A line on rain.") } };
var answer = await client.CompleteAsync(options);
Console.WriteLine(answer.Value.Content);

//// Summaries stream one after another
//// Finds: ChatCompletionsClient.CompleteStreamingAsync chat mistral-small - batch
class Digest(ChatCompletionsClient client)
{
    public async Task Run(string[] pages)
    {
        foreach (var page in pages)
        {
            await foreach (var part in await client.CompleteStreamingAsync(new ChatCompletionsOptions { Model = "mistral-small", Messages = { new ChatRequestUserMessage(page) } }))
            {
            }
        }
    }
}

//// The client as an IChatClient
//// Finds: ChatClientExtensions.GetResponseAsync chat gpt-4o-mini 50
IChatClient chat = new ChatCompletionsClient(new Uri("https://models.inference.ai.azure.com"), new Azure.AzureKeyCredential("key")).AsIChatClient("gpt-4o-mini");
await chat.GetResponseAsync("What is .NET?", new ChatOptions { MaxOutputTokens = 50 });

//// A pipe that completes
class Pipe { public Task CompleteAsync() => Task.CompletedTask; }
class Writer(Pipe pipe) { public Task Close() => pipe.CompleteAsync(); }
