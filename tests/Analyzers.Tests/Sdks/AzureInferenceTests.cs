using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class AzureInferenceTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Microsoft.Extensions.AI.AzureAIInference"], "using Azure.AI.Inference;\n" + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task A_client_of_ones_own_with_the_same_method_is_no_call() => Assert.Empty((await Ledger("""
        class Pipe { public Task CompleteAsync() => Task.CompletedTask; }
        class C { Task M(Pipe pipe) => pipe.CompleteAsync(); }
        """)).Calls);

    [Theory]
    [InlineData("ChatCompletionsClient", "Complete(new ChatCompletionsOptions())", "chat")]
    [InlineData("ChatCompletionsClient", "CompleteAsync(new ChatCompletionsOptions())", "chat")]
    [InlineData("ChatCompletionsClient", "CompleteStreaming(new ChatCompletionsOptions())", "chat")]
    [InlineData("ChatCompletionsClient", "CompleteStreamingAsync(new ChatCompletionsOptions())", "chat")]
    [InlineData("EmbeddingsClient", "Embed(new EmbeddingsOptions([\"hi\"]))", "embeddings")]
    [InlineData("EmbeddingsClient", "EmbedAsync(new EmbeddingsOptions([\"hi\"]))", "embeddings")]
    public async Task Every_way_to_spend_is_found(string type, string call, string operation) =>
        Assert.Equal(operation, (await Call($$"""class C { void M({{type}} client) { _ = client.{{call}}; } }""")).Operation);

    [Fact]
    public async Task A_request_names_its_model_prompt_and_limit()
    {
        var call = await Call("""
            class C
            {
                async Task M(string question)
                {
                    var client = new ChatCompletionsClient(new Uri("https://models.github.ai/inference"), new Azure.AzureKeyCredential("k"));
                    var options = new ChatCompletionsOptions { Model = "Phi-4", MaxTokens = 120, Messages = { new ChatRequestSystemMessage("Be concise.") } };
                    options.Messages.Add(new ChatRequestUserMessage(question));
                    await client.CompleteAsync(options);
                }
            }
            """);

        Assert.Equal(("Phi-4", "github", 120L, 2), (call.Model.Model, call.Model.Provider, call.Output!.High, call.Prompt.Messages));
    }

    [Fact]
    public async Task Without_a_name_the_endpoint_decides_the_model()
    {
        var model = (await Call("""class C { void M() => new ChatCompletionsClient(new Uri("https://acme.services.ai.azure.com"), new Azure.AzureKeyCredential("k")).Complete(new ChatCompletionsOptions()); }""")).Model;

        Assert.Equal((BindingKind.Unknown, "the endpoint serves one model or the call must name it"), (model.Kind, model.Reason));
    }

    [Fact]
    public async Task The_adapter_names_the_model()
    {
        var model = (await Call("""
            using Microsoft.Extensions.AI;
            class C { void M(ChatCompletionsClient client) => client.AsIChatClient("gpt-4o-mini").GetResponseAsync("hello"); }
            """)).Model;

        Assert.Equal(("gpt-4o-mini", "azure.ai.inference"), (model.Model, model.Provider));
    }
}
