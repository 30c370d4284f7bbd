// SDKs:
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Responses;

//// A console assistant streams and keeps its history
//// Finds: ChatClient.CompleteChatStreamingAsync chat gpt-4.1-mini - interactive
var client = new ChatClient("gpt-4.1-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
List<ChatMessage> history = [new SystemChatMessage("You help with gardens.")];
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new UserChatMessage(line));
    var answer = "";
    await foreach (var update in client.CompleteChatStreamingAsync(history))
    {
        foreach (var part in update.ContentUpdate)
        {
            answer += part.Text;
        }
    }

    history.Add(new AssistantChatMessage(answer));
}

//// Tools are called until the model is done
//// Finds: ChatClient.CompleteChatAsync chat gpt-5-mini 800 agent
class Weather(OpenAIClient openai)
{
    private static readonly ChatTool Tool = ChatTool.CreateFunctionTool("forecast", "Forecast of a city");

    public async Task<string> Ask(string question)
    {
        var chat = openai.GetChatClient("gpt-5-mini");
        List<ChatMessage> messages = [new UserChatMessage(question)];
        var options = new ChatCompletionOptions { Tools = { Tool }, MaxOutputTokenCount = 800 };
        while (true)
        {
            ChatCompletion completion = await chat.CompleteChatAsync(messages, options);
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
            {
                return completion.Content[0].Text;
            }

            messages.Add(new AssistantChatMessage(completion));
            foreach (var call in completion.ToolCalls)
            {
                messages.Add(new ToolChatMessage(call.Id, "sunny"));
            }
        }
    }
}

//// Documents are embedded in one request and a question is answered about them
//// Finds: EmbeddingClient.GenerateEmbeddingsAsync embeddings text-embedding-3-large -
//// Finds: ResponsesClient.CreateResponseAsync chat gpt-5 1000
class Search(OpenAIClient openai)
{
    private readonly EmbeddingClient _embeddings = openai.GetEmbeddingClient("text-embedding-3-large");

    public async Task Index(IReadOnlyList<string> texts) => await _embeddings.GenerateEmbeddingsAsync(texts);

    public async Task<string> Answer(string question)
    {
        var options = new CreateResponseOptions { Model = "gpt-5", Instructions = "Answer from the documents.", MaxOutputTokenCount = 1000 };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem(question));
        ResponseResult result = await openai.GetResponsesClient().CreateResponseAsync(options);
        return result.GetOutputText();
    }
}

//// A client of one's own with the same names
class ChatClient { public Task<string> CompleteChatAsync(string text) => Task.FromResult(text); }
class Desk(ChatClient chat) { public Task<string> Ask() => chat.CompleteChatAsync("hi"); }
