// SDKs: Anthropic.SDK
using Anthropic.SDK;
using Anthropic.SDK.Batches;
using Anthropic.SDK.Constants;
using Anthropic.SDK.Messaging;

//// A message with constants
//// Finds: MessagesEndpoint.GetClaudeMessageAsync chat claude-sonnet-4-6 1024
var client = new AnthropicClient("key");
var parameters = new MessageParameters
{
    Messages = [new Message(RoleType.User, "Who won the world series in 2020?")],
    MaxTokens = 1024,
    Model = AnthropicModels.Claude46Sonnet,
    Temperature = 1.0m,
};
var answer = await client.Messages.GetClaudeMessageAsync(parameters);
Console.WriteLine(answer.Message);

//// A console streams
//// Finds: MessagesEndpoint.StreamClaudeMessageAsync chat claude-haiku-4-5-20251001 512 interactive
var client = new AnthropicClient();
var messages = new List<Message>();
while (Console.ReadLine() is { Length: > 0 } line)
{
    messages.Add(new Message(RoleType.User, line));
    await foreach (var part in client.Messages.StreamClaudeMessageAsync(new MessageParameters { Messages = messages, MaxTokens = 512, Model = AnthropicModels.Claude45Haiku, Stream = true }))
    {
        Console.Write(part.Message);
    }
}

//// Many in one batch
//// Finds: BatchesEndpoint.CreateBatchAsync chat claude-opus-4-6 100
class Night(AnthropicClient client)
{
    public Task Run(string text) => client.Batches.CreateBatchAsync(
    [
        new BatchRequest { CustomId = "one", MessageParameters = new MessageParameters { Model = AnthropicModels.Claude46Opus, MaxTokens = 100, Messages = [new Message(RoleType.User, text)] } },
    ]);
}

//// Counting tokens
class Count(AnthropicClient client) { public Task Run() => client.Messages.CountMessageTokensAsync(new MessageCountTokenParameters { Model = AnthropicModels.Claude45Haiku }); }
