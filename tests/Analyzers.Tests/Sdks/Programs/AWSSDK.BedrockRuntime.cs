// SDKs: AWSSDK.BedrockRuntime, AWSSDK.Extensions.Bedrock.MEAI
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Microsoft.Extensions.AI;

//// A conversation with Nova
//// Finds: AmazonBedrockRuntimeClient.ConverseAsync chat amazon.nova-lite-v1:0 512
var client = new AmazonBedrockRuntimeClient();
var response = await client.ConverseAsync(new ConverseRequest
{
    ModelId = "amazon.nova-lite-v1:0",
    Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = "Describe a hello world program." }] }],
    InferenceConfig = new InferenceConfiguration { MaxTokens = 512, Temperature = 0.5f },
});
Console.WriteLine(response.StopReason);

//// A stream for each question
//// Finds: IAmazonBedrockRuntime.ConverseStreamAsync chat meta.llama3-70b-instruct-v1:0 - batch
class Faq(IAmazonBedrockRuntime bedrock)
{
    public async Task Run(string[] questions)
    {
        foreach (var question in questions)
        {
            var request = new ConverseStreamRequest { ModelId = "meta.llama3-70b-instruct-v1:0", System = [new SystemContentBlock { Text = "Answer from the manual." }] };
            request.Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = question }] }];
            await bedrock.ConverseStreamAsync(request);
        }
    }
}

//// A body of JSON
//// Finds: IAmazonBedrockRuntime.InvokeModelAsync chat anthropic.claude-3-haiku-20240307-v1:0 512
class Claude(IAmazonBedrockRuntime bedrock)
{
    public Task Ask(string text)
    {
        var body = System.Text.Json.JsonSerializer.Serialize(new { anthropic_version = "bedrock-2023-05-31", max_tokens = 512, messages = new[] { new { role = "user", content = text } } });
        return bedrock.InvokeModelAsync(new InvokeModelRequest { ModelId = "anthropic.claude-3-haiku-20240307-v1:0", Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body)), ContentType = "application/json" });
    }
}

//// The client as an IChatClient
//// Finds: ChatClientExtensions.GetResponseAsync chat amazon.nova-pro-v1:0 -
IChatClient chat = new AmazonBedrockRuntimeClient().AsIChatClient("amazon.nova-pro-v1:0");
Console.WriteLine(await chat.GetResponseAsync("Say hi."));

//// Counting tokens
class Count(IAmazonBedrockRuntime bedrock) { public Task Run() => bedrock.CountTokensAsync(new CountTokensRequest { ModelId = "amazon.nova-lite-v1:0" }); }

//// JSON that is written out
//// Finds: IAmazonBedrockRuntime.InvokeModelAsync chat amazon.titan-text-express-v1 200 batch
class Titan(IAmazonBedrockRuntime bedrock)
{
    public async Task Run(string[] texts)
    {
        foreach (var text in texts)
        {
            var json = $$"""{ "inputText": "{{text}}", "textGenerationConfig": { "maxTokenCount": 200, "temperature": 0 } }""";
            await bedrock.InvokeModelAsync(new InvokeModelRequest { ModelId = "amazon.titan-text-express-v1", Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)) });
        }
    }
}

//// A body that is made elsewhere
//// Finds: IAmazonBedrockRuntime.InvokeModelAsync chat meta.llama3-8b-instruct-v1:0 -
public class Llama(IAmazonBedrockRuntime bedrock) { public Task Ask(MemoryStream body) => bedrock.InvokeModelAsync(new InvokeModelRequest { ModelId = "meta.llama3-8b-instruct-v1:0", Body = body }); }
