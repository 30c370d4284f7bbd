using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Mistral.SDK, the community's client.</summary>
public class MistralSdkTests
{
    private const string Usings = """
        using Mistral.SDK;
        using Mistral.SDK.DTOs;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Mistral.SDK"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Listing_models_is_free() => Assert.Empty((await Ledger("class C { Task M(MistralClient client) => client.Models.GetModelsAsync(); }")).Calls);

    [Theory]
    [InlineData("Completions.GetCompletionAsync(new ChatCompletionRequest())", "CompletionsEndpoint.GetCompletionAsync chat")]
    [InlineData("Completions.StreamCompletionAsync(new ChatCompletionRequest())", "CompletionsEndpoint.StreamCompletionAsync chat")]
    [InlineData("Embeddings.GetEmbeddingsAsync(new EmbeddingRequest())", "EmbeddingsEndpoint.GetEmbeddingsAsync embeddings")]
    public async Task Every_way_to_spend_is_found(string call, string expected)
    {
        var found = await Call($$"""class C { void M(MistralClient client) { _ = client.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task A_request_made_by_its_constructor_is_read_by_parameter_names()
    {
        var call = await Call("""
            class C
            {
                Task M(MistralClient client, string text) => client.Completions.GetCompletionAsync(new ChatCompletionRequest(
                    ModelDefinitions.MistralSmall,
                    [new ChatMessage(ChatMessage.RoleEnum.System, "Answer in French."), new ChatMessage(ChatMessage.RoleEnum.User, text)],
                    maxTokens: 40));
            }
            """);

        Assert.Equal(("mistral-small-latest", "mistral_ai", 40), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role!));
    }

    [Fact]
    public async Task A_request_made_by_its_initializer_is_read_too() => Assert.Equal("mistral-large-latest", (await Call("""
        class C { Task M(MistralClient client) => client.Completions.GetCompletionAsync(new ChatCompletionRequest { Model = "mistral-large-latest", Messages = [new ChatMessage(ChatMessage.RoleEnum.User, "hi")] }); }
        """)).Model.Model);

    [Fact]
    public async Task Embeddings_name_their_model_in_the_request() => Assert.Equal("mistral-embed", (await Call("""
        class C { Task M(MistralClient client, List<string> lines) => client.Embeddings.GetEmbeddingsAsync(new EmbeddingRequest(ModelDefinitions.MistralEmbed, lines)); }
        """)).Model.Model);
}
