// SDKs: Microsoft.Extensions.AI, Microsoft.Extensions.AI.OpenAI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

//// A console chat through a pipeline
//// Finds: IChatClient.GetResponseAsync chat gpt-4o-mini 500 interactive
IChatClient client = new OpenAIClient("key").GetChatClient("gpt-4o-mini").AsIChatClient().AsBuilder().UseFunctionInvocation().UseOpenTelemetry().Build();
List<ChatMessage> history = [new(ChatRole.System, "You know trains.")];
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new(ChatRole.User, line));
    var answer = await client.GetResponseAsync(history, new ChatOptions { MaxOutputTokens = 500 });
    history.AddRange(answer.Messages);
}

//// An injected client sorts tickets into a type
//// Finds: ChatClientStructuredOutputExtensions.GetResponseAsync chat registered - batch
record Triage(string Queue, int Urgency);
class Sorter(IChatClient chat)
{
    public async Task Run(IReadOnlyList<string> tickets)
    {
        foreach (var ticket in tickets)
        {
            var triage = await chat.GetResponseAsync<Triage>([new(ChatRole.System, "Sort the ticket."), new(ChatRole.User, ticket)]);
            Console.WriteLine(triage.Result.Queue);
        }
    }
}

//// A generator made from an OpenAI client embeds a batch
//// Finds: IEmbeddingGenerator.GenerateAsync embeddings text-embedding-3-small -
var generator = new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator();
var vectors = await generator.GenerateAsync(["one", "two", "three"]);
Console.WriteLine(vectors.Count);

//// Middleware passes calls on
class Timed(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options = null, CancellationToken cancellationToken = default)
    {
        var start = DateTime.UtcNow;
        var answer = await base.GetResponseAsync(messages, options, cancellationToken);
        Console.WriteLine(DateTime.UtcNow - start);
        return answer;
    }
}
