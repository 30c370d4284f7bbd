// SDKs: Microsoft.Extensions.AI.Evaluation, Microsoft.Extensions.AI.OpenAI
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;
using OpenAI;

//// One answer is judged
//// Finds: EvaluatorExtensions.EvaluateAsync chat gpt-4o -
class Check(IEvaluator coherence)
{
    private readonly ChatConfiguration _judge = new(new OpenAIClient("key").GetChatClient("gpt-4o").AsIChatClient());

    public async Task Run(string answer) => await coherence.EvaluateAsync(answer, _judge);
}

//// Every scenario is asked and its answer judged
//// Finds: ChatClientExtensions.GetResponseAsync chat gpt-4o-mini - batch
//// Finds: EvaluatorExtensions.EvaluateAsync chat gpt-4.1 - batch
class Suite(IEvaluator relevance)
{
    public async Task Run(string[] questions)
    {
        var openai = new OpenAIClient("key");
        var client = openai.GetChatClient("gpt-4o-mini").AsIChatClient();
        var judge = new ChatConfiguration(openai.GetChatClient("gpt-4.1").AsIChatClient());
        foreach (var question in questions)
        {
            var answer = await client.GetResponseAsync(question);
            await relevance.EvaluateAsync(question, answer.Text, judge);
        }
    }
}

//// A conversation is judged as a whole
//// Finds: IEvaluator.EvaluateAsync chat gpt-4.1-mini -
class Conversation(IEvaluator groundedness)
{
    public async Task Run(IEnumerable<ChatMessage> messages, ChatResponse last)
    {
        var judge = new ChatConfiguration(new OpenAIClient("key").GetChatClient("gpt-4.1-mini").AsIChatClient());
        await groundedness.EvaluateAsync(messages, last, judge);
    }
}

//// An evaluator that counts words asks no model
class WordCount : IEvaluator
{
    public ValueTask<EvaluationResult> EvaluateAsync(IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration chatConfiguration = null, IEnumerable<EvaluationContext> additionalContext = null, CancellationToken cancellationToken = default) => new(new EvaluationResult());
}
class Count { public async Task Run(string answer) => await new WordCount().EvaluateAsync(answer); }
