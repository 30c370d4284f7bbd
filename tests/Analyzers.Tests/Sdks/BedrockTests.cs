using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class BedrockTests
{
    private const string Usings = """
        using Amazon.BedrockRuntime;
        using Amazon.BedrockRuntime.Model;
        using Microsoft.Extensions.AI;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["AWSSDK.Extensions.Bedrock.MEAI"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Counting_tokens_is_free() =>
        Assert.Empty((await Ledger("class C { Task M(IAmazonBedrockRuntime bedrock) => bedrock.CountTokensAsync(new CountTokensRequest()); }")).Calls);

    [Fact]
    public async Task A_gateway_of_ones_own_with_the_same_method_name_is_no_call() => Assert.Empty((await Ledger("""
        class Gateway { public Task<string> InvokeModelAsync(string text) => Task.FromResult(text); }
        class C { Task M(Gateway gateway) => gateway.InvokeModelAsync("hi"); }
        """)).Calls);

    [Theory]
    [InlineData("ConverseAsync(new ConverseRequest { ModelId = \"m\" })")]
    [InlineData("ConverseStreamAsync(new ConverseStreamRequest { ModelId = \"m\" })")]
    [InlineData("InvokeModelAsync(new InvokeModelRequest { ModelId = \"m\" })")]
    [InlineData("InvokeModelWithResponseStreamAsync(new InvokeModelWithResponseStreamRequest { ModelId = \"m\" })")]
    [InlineData("InvokeModelWithBidirectionalStreamAsync(new InvokeModelWithBidirectionalStreamRequest { ModelId = \"m\" })")]
    [InlineData("StartAsyncInvokeAsync(new StartAsyncInvokeRequest { ModelId = \"m\" })")]
    public async Task Every_way_to_spend_is_found_on_interface_and_class(string call)
    {
        foreach (var type in new[] { "IAmazonBedrockRuntime", "AmazonBedrockRuntimeClient" })
        {
            var found = await Call($$"""class C { void M({{type}} bedrock) { _ = bedrock.{{call}}; } }""");
            Assert.Equal((type + "." + call[..call.IndexOf('(')], "m", "aws.bedrock"), (found.Api, found.Model.Model, found.Model.Provider));
        }
    }

    [Theory]
    [InlineData("Converse(new ConverseRequest())")]
    [InlineData("InvokeModel(new InvokeModelRequest())")]
    public async Task Synchronous_twins_are_found(string call) =>
        await Call($$"""class C { void M(AmazonBedrockRuntimeClient bedrock) { _ = bedrock.{{call}}; } }""");

    [Fact]
    public async Task A_conversation_gives_model_roles_limit_and_cache_point()
    {
        var call = await Call("""
            class C
            {
                async Task M(IAmazonBedrockRuntime bedrock, string question)
                {
                    var request = new ConverseRequest
                    {
                        ModelId = "us.anthropic.claude-haiku-4-5-20251001-v1:0",
                        System = [new SystemContentBlock { Text = "You know the manual." }, new SystemContentBlock { CachePoint = new CachePointBlock { Type = CachePointType.Default } }],
                        Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = question }] }],
                        InferenceConfig = new InferenceConfiguration { MaxTokens = 256 },
                    };
                    await bedrock.ConverseAsync(request);
                }
            }
            """);

        Assert.Equal(("us.anthropic.claude-haiku-4-5-20251001-v1:0", 256), (call.Model.Model, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Hole)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task A_model_that_the_caller_hands_in_is_unknown_with_the_reason() => Assert.Equal(
        "it comes in by parameter 'model' of M",
        (await Call("public class C { public Task M(IAmazonBedrockRuntime bedrock, string model) => bedrock.InvokeModelAsync(new InvokeModelRequest { ModelId = model }); }")).Model.Reason);

    [Fact]
    public async Task Its_adapter_to_IChatClient_names_the_default_model() => Assert.Equal(
        "amazon.nova-lite-v1:0",
        (await Call("""class C { Task M() => new AmazonBedrockRuntimeClient().AsIChatClient("amazon.nova-lite-v1:0").GetResponseAsync("hello"); }""")).Model.Model);

    [Theory]
    [InlineData("InvokeAgentAsync(new InvokeAgentRequest { InputText = \"hi\" })", null)]
    [InlineData("InvokeInlineAgentAsync(new InvokeInlineAgentRequest { FoundationModel = \"m\", InputText = \"hi\" })", "m")]
    [InlineData("InvokeFlowAsync(new InvokeFlowRequest())", null)]
    [InlineData("RetrieveAndGenerateAsync(new RetrieveAndGenerateRequest { RetrieveAndGenerateConfiguration = new() { KnowledgeBaseConfiguration = new() { ModelArn = \"m\" } } })", "m")]
    public async Task Agents_of_Bedrock_spend_too(string call, string? model)
    {
        var ledger = await LedgerOf.Code(["AWSSDK.BedrockAgentRuntime"], $$"""
            using Amazon.BedrockAgentRuntime;
            using Amazon.BedrockAgentRuntime.Model;
            class C { void M(IAmazonBedrockAgentRuntime agents) { _ = agents.{{call}}; } }
            """);

        Assert.Equal(model, Assert.Single(ledger.Calls).Model.Model);
    }
}
