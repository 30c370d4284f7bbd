using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>SDKs that real code uses seldom: found, with what the call itself says.</summary>
public class RarerSdksTests
{
    private static async Task<LedgerCall> Call(string sdk, string code) => Assert.Single((await LedgerOf.Code([sdk], code)).Calls);

    [Fact]
    public async Task Tokenizing_with_Cohere_is_free() =>
        Assert.Empty((await LedgerOf.Code(["Cohere"], "class C { Task M(Cohere.CohereClient client) => client.TokenizeAsync(\"hi\", \"command-r\"); }")).Calls);

    [Theory]
    [InlineData("ChatAsync(new ChatRequest { Message = \"hi\", Model = \"m\", MaxTokens = 50 })", "chat", 50L)]
    [InlineData("ChatAsync(\"hi\", 50, 1000, 0, 0.9, [], 0, 0, model: \"m\")", "chat", 50L)]
    [InlineData("ChatAsStreamAsync(new ChatRequest { Message = \"hi\", Model = \"m\", MaxTokens = 50 })", "chat", 50L)]
    [InlineData("EmbedAsync(new EmbedRequest { Texts = [\"hi\"], Model = \"m\" })", "embeddings", null)]
    [InlineData("EmbedAsync([\"hi\"], \"m\", [], EmbedRequestTruncate.None)", "embeddings", null)]
    [InlineData("RerankAsync(new RerankRequest { Query = \"hi\", Model = \"m\" })", "rerank", null)]
    public async Task Cohere_calls_are_found_with_model_prompt_and_limit(string call, string operation, long? limit)
    {
        var found = await Call("Cohere", $$"""using Cohere; class C { void M(CohereClient client) { _ = client.{{call}}; } }""");

        Assert.Equal((operation, "m", "cohere", limit), (found.Operation, found.Model.Model, found.Model.Provider, found.Output?.High));
        Assert.Equal("user", Assert.Single(found.Prompt.Segments).Role);
    }

    [Theory]
    [InlineData("RunAsync()")]
    [InlineData("RunAsync(\"answer\")")]
    [InlineData("RunAsync<string>(\"answer\")")]
    [InlineData("RunAsync(new Dictionary<string, object>())")]
    public async Task Running_a_LangChain_chain_spends_on_what_its_members_hold(string call)
    {
        var found = await Call("LangChain.Core", $$"""using LangChain.Chains.HelperChains; class C { void M(BaseStackableChain chain) { _ = chain.{{call}}; } }""");

        Assert.Equal(("invoke_agent", "the client comes in by parameter 'chain' of M"), (found.Operation, found.Model.Reason));
    }

    [Fact]
    public async Task A_LangChain_chain_has_the_model_of_its_link()
    {
        var found = await Call("LangChain.Core", """
            using static LangChain.Chains.Chain;
            class C
            {
                void M(Microsoft.Extensions.AI.IChatClient given)
                {
                    var model = new Anthropic.AnthropicClient().AsIt();
                    var chain = Template("{text}") | LLM(model) | Set("done");
                    _ = chain.RunAsync("text");
                }
            }
            static class Clients { public static Microsoft.Extensions.AI.IChatClient AsIt(this Anthropic.AnthropicClient client) => Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(client, "claude-haiku-4-5"); }
            """);

        Assert.Equal("claude-haiku-4-5", found.Model.Model);
    }

    [Theory]
    [InlineData("IAgent", "GenerateReplyAsync([])")]
    [InlineData("IStreamingAgent", "GenerateStreamingReplyAsync([])")]
    [InlineData("IAgent", "SendAsync(\"hi\")")]
    [InlineData("IAgent", "SendAsync(client, \"hi\")")]
    [InlineData("IAgent", "InitiateChatAsync(client, \"hi\")")]
    [InlineData("IAgent", "SendMessageToGroupAsync(null!, \"hi\")")]
    public async Task AutoGen_agents_spend_when_they_are_asked(string receiver, string call) =>
        Assert.Equal("the client comes in by parameter 'client' of M", (await Call("AutoGen.Core", $$"""using AutoGen.Core; class C { void M({{receiver}} client) { _ = client.{{call}}; } }""")).Model.Reason);

    [Theory]
    [InlineData("IGroupChat", "SendAsync([])")]
    [InlineData("IGroupChat", "CallAsync()")]
    public async Task AutoGen_group_chats_have_no_one_model(string receiver, string call) =>
        Assert.Equal("each agent has a model of its own", (await Call("AutoGen.Core", $$"""using AutoGen.Core; class C { void M({{receiver}} client) { _ = client.{{call}}; } }""")).Model.Reason);
}
