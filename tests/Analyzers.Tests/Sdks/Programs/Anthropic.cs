// SDKs: Microsoft.Extensions.AI
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

//// A message with a system prompt
//// Finds: IMessageService.Create chat claude-sonnet-4-5 1024
var client = new AnthropicClient();
var message = await client.Messages.Create(new MessageCreateParams
{
    Model = "claude-sonnet-4-5",
    MaxTokens = 1024,
    System = "You are a botanist.",
    Messages = [new UserMessageParam("Which tree is this?")],
});
Console.WriteLine(message);

//// Each review is streamed
//// Finds: IMessageService.CreateStreaming chat claude-haiku-4-5 200 batch
class Reviews(AnthropicClient claude)
{
    public async Task Run(string[] reviews)
    {
        foreach (var review in reviews)
        {
            await foreach (var part in claude.Messages.CreateStreaming(new() { Model = "claude-haiku-4-5", MaxTokens = 200, Messages = [new UserMessageParam(review)] }))
            {
            }
        }
    }
}

//// The client as an IChatClient with tools
//// Finds: ChatClientExtensions.GetResponseAsync chat claude-opus-4-1 2048
IChatClient chat = new AnthropicClient().AsIChatClient("claude-opus-4-1", 2048).AsBuilder().UseFunctionInvocation().Build();
Console.WriteLine(await chat.GetResponseAsync("What is the weather?"));

//// Counting tokens and listing models
class Count(AnthropicClient claude)
{
    public async Task Run()
    {
        await claude.Messages.CountTokens(new() { Model = "claude-haiku-4-5", Messages = [new UserMessageParam("hi")] });
        await claude.Models.List();
    }
}
