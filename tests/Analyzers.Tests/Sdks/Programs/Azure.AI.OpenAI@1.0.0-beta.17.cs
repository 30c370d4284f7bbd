// SDKs: Azure.AI.OpenAI@1.0.0-beta.17
using Azure.AI.OpenAI;

//// A chat with roles
//// Finds: OpenAIClient.GetChatCompletionsAsync chat gpt-35-turbo 100
var client = new OpenAIClient(new Uri("https://acme.openai.azure.com/"), new Azure.AzureKeyCredential("key"));
var options = new ChatCompletionsOptions
{
    DeploymentName = "gpt-35-turbo",
    Messages = { new ChatRequestSystemMessage("You are a pirate."), new ChatRequestUserMessage("Where is my parrot?") },
    MaxTokens = 100,
};
var response = await client.GetChatCompletionsAsync(options);
Console.WriteLine(response.Value.Choices[0].Message.Content);

//// A console chat that streams
//// Finds: OpenAIClient.GetChatCompletionsStreamingAsync chat gpt-4 - interactive
var client = new OpenAIClient("key");
var options = new ChatCompletionsOptions { DeploymentName = "gpt-4" };
while (Console.ReadLine() is { Length: > 0 } line)
{
    options.Messages.Add(new ChatRequestUserMessage(line));
    await foreach (var update in await client.GetChatCompletionsStreamingAsync(options))
    {
        Console.Write(update.ContentUpdate);
    }
}

//// Each paragraph is embedded
//// Finds: OpenAIClient.GetEmbeddingsAsync embeddings ada - batch
class Index(OpenAIClient client)
{
    public async Task Build(string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            await client.GetEmbeddingsAsync(new EmbeddingsOptions("ada", [paragraph]));
        }
    }
}

//// An interface of one's own with the same method
interface IChat { Task<string> GetChatCompletionsAsync(ChatCompletionsOptions options); }
class Desk(IChat chat) { public Task<string> Ask() => chat.GetChatCompletionsAsync(new()); }
