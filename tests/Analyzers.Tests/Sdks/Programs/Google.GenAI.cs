// SDKs: Google.GenAI
using Google.GenAI;
using Google.GenAI.Types;
using Microsoft.Extensions.AI;

//// A question
//// Finds: Models.GenerateContentAsync chat gemini-2.5-flash -
var client = new Client(apiKey: "key");
var response = await client.Models.GenerateContentAsync(model: "gemini-2.5-flash", contents: "Why is the sky blue?");
Console.WriteLine(response);

//// Instructions, a limit, and a stream for each chapter
//// Finds: Models.GenerateContentStreamAsync chat gemini-2.5-pro 400 batch
class Book(Client client)
{
    private static readonly GenerateContentConfig Config = new() { MaxOutputTokens = 400, SystemInstruction = new Content { Parts = [new Part { Text = "You are an editor." }] } };

    public async Task Run(string[] chapters)
    {
        foreach (var chapter in chapters)
        {
            await foreach (var part in client.Models.GenerateContentStreamAsync("gemini-2.5-pro", chapter, Config))
            {
            }
        }
    }
}

//// On Vertex AI, as an IChatClient
//// Finds: ChatClientExtensions.GetResponseAsync chat gemini-2.0-flash -
IChatClient chat = new Client(vertexAI: true, project: "acme", location: "europe-west1").AsIChatClient("gemini-2.0-flash");
Console.WriteLine(await chat.GetResponseAsync("Say hi."));

//// Counting tokens
class Count(Client client) { public Task Run() => client.Models.CountTokensAsync("gemini-2.5-flash", "hi"); }
