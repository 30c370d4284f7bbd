using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Microsoft.Extensions.AI.Evaluation: an evaluator asks the model of the chat configuration it is given.</summary>
public class EvaluationTests
{
    private static async Task<IReadOnlyList<LedgerCall>> Calls(string body) => (await LedgerOf.Code(["Microsoft.Extensions.AI.Evaluation", "Microsoft.Extensions.AI.OpenAI"], $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;
        using OpenAI;
        class Check { async Task M(IEvaluator evaluator, string answer) { {{body}} } }
        """)).Calls;

    [Fact]
    public async Task An_evaluator_that_is_given_no_model_is_free() => Assert.Empty(await Calls("await evaluator.EvaluateAsync(answer);"));

    [Theory]
    [InlineData("await evaluator.EvaluateAsync(answer, judge);")]
    [InlineData("await evaluator.EvaluateAsync(\"What is RAG?\", answer, judge);")]
    [InlineData("await evaluator.EvaluateAsync([new ChatMessage(ChatRole.User, \"What is RAG?\")], new ChatResponse(), judge);")]
    public async Task The_chat_configuration_decides_the_model(string call)
    {
        var found = Assert.Single(await Calls("""var judge = new ChatConfiguration(new OpenAIClient("key").GetChatClient("gpt-4.1").AsIChatClient());""" + call));

        Assert.Equal(("chat", "gpt-4.1", "openai"), (found.Operation, found.Model.Model, found.Model.Provider));
    }
}
