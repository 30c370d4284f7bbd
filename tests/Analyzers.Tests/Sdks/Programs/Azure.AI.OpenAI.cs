// SDKs: Azure.AI.OpenAI
using Azure.AI.OpenAI;
using OpenAI.Chat;
using System.ClientModel;

//// A deployment answers one question
//// Finds: ChatClient.CompleteChatAsync chat gpt-4o 256
var azure = new AzureOpenAIClient(new Uri("https://acme.openai.azure.com/"), new ApiKeyCredential("key"));
var chat = azure.GetChatClient("gpt-4o");
ChatCompletion answer = await chat.CompleteChatAsync([new SystemChatMessage("Be brief."), new UserChatMessage("What is a haiku?")], new ChatCompletionOptions { MaxOutputTokenCount = 256 });
Console.WriteLine(answer.Content[0].Text);

//// A deployment named in the settings classifies mails one by one
//// Finds: ChatClient.CompleteChatAsync chat key:Azure:Deployment - batch
class Classifier(AzureOpenAIClient azure, Microsoft.Extensions.Configuration.IConfiguration configuration)
{
    public async Task Run(IEnumerable<string> mails)
    {
        var chat = azure.GetChatClient(configuration["Azure:Deployment"]);
        foreach (var mail in mails)
        {
            ChatCompletion label = await chat.CompleteChatAsync("Spam or not? " + mail);
            Console.WriteLine(label.Content[0].Text);
        }
    }
}

//// Vectors of a deployment
//// Finds: EmbeddingClient.GenerateEmbeddingAsync embeddings text-embedding-ada-002 -
class Vectors
{
    private readonly AzureOpenAIClient _azure = new(new Uri("https://acme.openai.azure.com/"), new ApiKeyCredential("key"));

    public async Task<ReadOnlyMemory<float>> Of(string text) => (await _azure.GetEmbeddingClient("text-embedding-ada-002").GenerateEmbeddingAsync(text)).Value.ToFloats();
}

//// Clients are made but not asked
class Clients(AzureOpenAIClient azure) { public ChatClient Chat() => azure.GetChatClient("gpt-4o"); }
