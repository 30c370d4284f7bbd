// SDKs: OllamaSharp
using Microsoft.Extensions.AI;
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

//// A chat in a console
//// Finds: Chat.SendAsync chat llama3.1:8b - interactive
var ollama = new OllamaApiClient("http://localhost:11434");
ollama.SelectedModel = "llama3.1:8b";
var chat = new Chat(ollama);
while (Console.ReadLine() is { Length: > 0 } line)
{
    await foreach (var token in chat.SendAsync(line))
    {
        Console.Write(token);
    }
}

//// A completion and an embedding
//// Finds: OllamaApiClientExtensions.GenerateAsync text_completion phi4 -
//// Finds: OllamaApiClientExtensions.EmbedAsync embeddings phi4 -
IOllamaApiClient ollama = new OllamaApiClient(new Uri("http://localhost:11434"), "phi4");
await foreach (var part in ollama.GenerateAsync("How are you today?"))
{
    Console.Write(part.Response);
}

await ollama.EmbedAsync("a text");

//// As an IChatClient, over files
//// Finds: ChatClientExtensions.GetResponseAsync chat qwen3:14b 100 batch
IChatClient client = new OllamaApiClient("http://localhost:11434") { SelectedModel = "qwen3:14b" };
foreach (var file in Directory.GetFiles("inbox"))
{
    Console.WriteLine(await client.GetResponseAsync("Summarise: " + await File.ReadAllTextAsync(file), new ChatOptions { MaxOutputTokens = 100 }));
}

//// Pulling a model
class Pull(IOllamaApiClient ollama) { public async Task Run() { await foreach (var status in ollama.PullModelAsync(new PullModelRequest())) { } } }
