// SDKs: Betalgo.Ranul.OpenAI
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

//// A chat
//// Finds: IChatCompletionService.CreateCompletion chat gpt-4o-mini 50
var service = new OpenAIService(new OpenAIOptions { ApiKey = "key" });
var result = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
{
    Messages = [ChatMessage.FromSystem("You are a helpful assistant."), ChatMessage.FromUser("Who won in 2020?")],
    Model = Models.Gpt_4o_mini,
    MaxTokens = 50,
});
Console.WriteLine(result);

//// A default model for a console that streams
//// Finds: IChatCompletionService.CreateCompletionAsStream chat gpt-4o - interactive
var service = new OpenAIService(new OpenAIOptions { ApiKey = "key", DefaultModelId = Models.Gpt_4o });
while (Console.ReadLine() is { Length: > 0 } line)
{
    await foreach (var part in service.ChatCompletion.CreateCompletionAsStream(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser(line)] }))
    {
        Console.Write(part);
    }
}

//// A picture for each product
//// Finds: IImageService.CreateImage image_generation dall-e-3 - batch
class Pictures(IOpenAIService openai)
{
    public async Task Run(string[] products)
    {
        foreach (var product in products)
        {
            await openai.Image.CreateImage(new CreateImageRequest { Prompt = "A photo of " + product, Model = Models.Dall_e_3 });
        }
    }
}

//// A service of one's own
class ChatService { public Task CreateCompletion(ChatCompletionCreateRequest request) => Task.CompletedTask; }
class Own(ChatService service) { public Task Run() => service.CreateCompletion(new ChatCompletionCreateRequest()); }
