using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Anthropic.SDK, the community's client.</summary>
public class AnthropicSdkTests
{
    private const string Usings = """
        using Anthropic.SDK;
        using Anthropic.SDK.Batches;
        using Anthropic.SDK.Constants;
        using Anthropic.SDK.Messaging;
        using Microsoft.Extensions.AI;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Anthropic.SDK"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Counting_tokens_is_free() =>
        Assert.Empty((await Ledger("class C { Task M(AnthropicClient client) => client.Messages.CountMessageTokensAsync(new MessageCountTokenParameters()); }")).Calls);

    [Fact]
    public async Task A_method_of_the_same_name_on_a_type_of_ones_own_is_no_call() => Assert.Empty((await Ledger("""
        class Gateway { public Task<string> GetClaudeMessageAsync(string text) => Task.FromResult(text); }
        class C { Task M(Gateway gateway) => gateway.GetClaudeMessageAsync("hi"); }
        """)).Calls);

    [Theory]
    [InlineData("AnthropicClient", "Messages.GetClaudeMessageAsync(new())", "MessagesEndpoint.GetClaudeMessageAsync chat")]
    [InlineData("AnthropicClient", "Messages.StreamClaudeMessageAsync(new())", "MessagesEndpoint.StreamClaudeMessageAsync chat")]
    [InlineData("VertexAIMessagesEndpoint", "GetClaudeMessageAsync(new())", "VertexAIMessagesEndpoint.GetClaudeMessageAsync chat")]
    [InlineData("VertexAIMessagesEndpoint", "StreamClaudeMessageAsync(new())", "VertexAIMessagesEndpoint.StreamClaudeMessageAsync chat")]
    [InlineData("AnthropicClient", "Batches.CreateBatchAsync([])", "BatchesEndpoint.CreateBatchAsync chat")]
    public async Task Every_way_to_spend_is_found(string client, string call, string expected)
    {
        var found = await Call($$"""class C { void M({{client}} client) { _ = client.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task Model_constant_system_prompt_and_limit_are_read_from_the_parameters()
    {
        var call = await Call("""
            class C
            {
                async Task M(AnthropicClient client, string question)
                {
                    var parameters = new MessageParameters
                    {
                        Model = AnthropicModels.Claude45Haiku,
                        MaxTokens = 512,
                        System = [new SystemMessage("Answer briefly.")],
                        Messages = [new Message(RoleType.User, question)],
                    };
                    await client.Messages.GetClaudeMessageAsync(parameters);
                }
            }
            """);

        Assert.Equal(("claude-haiku-4-5-20251001", "anthropic", 512), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role!));
    }

    [Fact]
    public async Task A_batch_names_its_model_in_its_requests()
    {
        var call = await Call("""
            class C
            {
                Task M(AnthropicClient client) => client.Batches.CreateBatchAsync(
                    [new BatchRequest { CustomId = "1", MessageParameters = new MessageParameters { Model = "claude-opus-4-6", MaxTokens = 64, Messages = [new Message(RoleType.User, "Sort this.")] } }]);
            }
            """);

        Assert.Equal(("claude-opus-4-6", true, 64), (call.Model.Model, call.Batch, call.Output!.High));
    }

    [Fact]
    public async Task Its_endpoint_used_as_an_IChatClient_caps_answers_by_itself()
    {
        var call = await Call("""
            class C
            {
                Task M()
                {
                    IChatClient chat = new AnthropicClient("key").Messages;
                    return chat.GetResponseAsync("hi", new ChatOptions { ModelId = AnthropicModels.Claude46Sonnet });
                }
            }
            """);

        Assert.Equal(("claude-sonnet-4-6", "anthropic", 4096), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }
}
