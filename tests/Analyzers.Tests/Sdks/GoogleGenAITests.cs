using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class GoogleGenAITests
{
    private const string Usings = """
        using Google.GenAI;
        using Google.GenAI.Types;
        using Microsoft.Extensions.AI;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Google.GenAI"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Theory]
    [InlineData("Client", "Models.CountTokensAsync(\"gemini-2.5-flash\", \"hi\")")]
    [InlineData("Client", "Live.ConnectAsync(\"gemini-2.5-flash\", new())")]
    public async Task Counting_and_connecting_are_free(string client, string call) =>
        Assert.Empty((await Ledger($$"""class C { void M({{client}} client) { _ = client.{{call}}; } }""")).Calls);

    [Fact]
    public async Task A_method_of_the_same_name_on_a_type_of_ones_own_is_no_call() => Assert.Empty((await Ledger("""
        class Models { public Task<string> GenerateContentAsync(string model, string contents) => Task.FromResult(contents); }
        class C { Task M(Models models) => models.GenerateContentAsync("gemini-2.5-flash", "hi"); }
        """)).Calls);

    [Theory]
    [InlineData("Models.GenerateContentAsync(\"m\", \"hi\")", "Models.GenerateContentAsync chat")]
    [InlineData("Models.GenerateContentAsync(\"m\", new Content())", "Models.GenerateContentAsync chat")]
    [InlineData("Models.GenerateContentAsync(\"m\", new List<Content>())", "Models.GenerateContentAsync chat")]
    [InlineData("Models.GenerateContentStreamAsync(\"m\", \"hi\")", "Models.GenerateContentStreamAsync chat")]
    [InlineData("Models.EmbedContentAsync(\"m\", \"hi\")", "Models.EmbedContentAsync embeddings")]
    [InlineData("Models.GenerateImagesAsync(\"m\", \"a cat\")", "Models.GenerateImagesAsync image_generation")]
    [InlineData("Models.EditImageAsync(\"m\", \"a cat\", [])", "Models.EditImageAsync image_generation")]
    [InlineData("Models.UpscaleImageAsync(\"m\", new Image(), \"x2\")", "Models.UpscaleImageAsync image_generation")]
    [InlineData("Models.GenerateVideosAsync(\"m\", new GenerateVideosSource())", "Models.GenerateVideosAsync video_generation")]
    [InlineData("Batches.CreateAsync(\"m\", new BatchJobSource())", "Batches.CreateAsync chat")]
    [InlineData("Batches.CreateEmbeddingsAsync(\"m\", new EmbeddingsBatchJobSource())", "Batches.CreateEmbeddingsAsync embeddings")]
    [InlineData("Caches.CreateAsync(\"m\")", "Caches.CreateAsync create_cache")]
    public async Task Every_way_to_spend_is_found(string call, string expected)
    {
        var found = await Call($$"""class C { void M(Client client) { _ = client.{{call}}; } }""");

        Assert.Equal((expected, "m"), ($"{found.Api} {found.Operation}", found.Model.Model));
    }

    [Fact]
    public async Task Instruction_contents_and_limit_come_from_the_call()
    {
        var call = await Call("""
            class C
            {
                async Task M(Client client, string question)
                {
                    var config = new GenerateContentConfig { MaxOutputTokens = 150, SystemInstruction = new Content { Parts = [new Part { Text = "Answer like a pirate." }] } };
                    await client.Models.GenerateContentAsync(model: "gemini-2.5-flash", contents: question, config: config);
                }
            }
            """);

        Assert.Equal(("gemini-2.5-flash", "gcp.gemini", 150), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Hole)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task A_live_session_has_the_model_it_was_opened_with()
    {
        var call = await Call("""
            class C
            {
                async Task M(Client client)
                {
                    var session = await client.Live.ConnectAsync("gemini-live", new LiveConnectConfig());
                    await session.SendClientContentAsync(new LiveSendClientContentParameters { Turns = [new Content { Role = "user", Parts = [new Part { Text = "Hello" }] }] });
                }
            }
            """);

        Assert.Equal(("gemini-live", SegmentKind.Fixed), (call.Model.Model, Assert.Single(call.Prompt.Segments).Kind));
    }

    [Fact]
    public async Task Its_adapter_to_IChatClient_names_the_default_model() => Assert.Equal(
        ("gemini-2.5-flash", "gcp.gemini"),
        (await Call("""class C { Task M(Client client) => client.AsIChatClient("gemini-2.5-flash").GetResponseAsync("hello"); }""")).Model is var model ? (model.Model, model.Provider) : default);
}
