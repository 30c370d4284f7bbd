using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Betalgo.Ranul.OpenAI.</summary>
public class BetalgoTests
{
    private const string Usings = """
        using Betalgo.Ranul.OpenAI;
        using Betalgo.Ranul.OpenAI.Interfaces;
        using Betalgo.Ranul.OpenAI.Managers;
        using Betalgo.Ranul.OpenAI.ObjectModels;
        using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Betalgo.Ranul.OpenAI"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Listing_models_is_free() => Assert.Empty((await Ledger("class C { Task M(IOpenAIService service) => service.Models.ListModel(); }")).Calls);

    [Theory]
    [InlineData("IChatCompletionService", "CreateCompletion(new ChatCompletionCreateRequest())", "chat")]
    [InlineData("IChatCompletionService", "CreateCompletionAsStream(new ChatCompletionCreateRequest())", "chat")]
    [InlineData("ICompletionService", "CreateCompletion(new CompletionCreateRequest())", "text_completion")]
    [InlineData("ICompletionService", "CreateCompletionAsStream(new CompletionCreateRequest())", "text_completion")]
    [InlineData("IEmbeddingService", "CreateEmbedding(new EmbeddingCreateRequest())", "embeddings")]
    [InlineData("IImageService", "CreateImage(new CreateImageRequest())", "image_generation")]
    [InlineData("IImageService", "CreateImageEdit(new CreateImageEditRequest())", "image_generation")]
    [InlineData("IImageService", "CreateImageVariation(new CreateImageVariationRequest())", "image_generation")]
    [InlineData("IAudioService", "CreateSpeech<byte[]>(new AudioCreateSpeechRequest())", "speech")]
    [InlineData("IAudioService", "CreateTranscription(new AudioCreateTranscriptionRequest())", "transcription")]
    [InlineData("IAudioService", "CreateTranslation(new AudioCreateTranscriptionRequest())", "transcription")]
    [InlineData("IBatchService", "BatchCreate(new BatchCreateRequest())", "chat")]
    [InlineData("IRunService", "RunCreate(\"t\", new RunCreateRequest())", "invoke_agent")]
    [InlineData("IRunService", "RunCreateAsStream(\"t\", new RunCreateRequest())", "invoke_agent")]
    [InlineData("IRunService", "RunSubmitToolOutputs(\"t\", \"r\", new SubmitToolOutputsToRunRequest())", "invoke_agent")]
    [InlineData("IRunService", "CreateThreadAndRun(new CreateThreadAndRunRequest())", "invoke_agent")]
    public async Task Every_way_to_spend_is_found(string receiver, string call, string operation) =>
        Assert.Equal(operation, (await Call($$"""class C { void M({{receiver}} client) { _ = client.{{call}}; } }""")).Operation);

    [Fact]
    public async Task A_request_gives_the_model_behind_a_static_property_and_the_limit()
    {
        var call = await Call("""
            class C
            {
                Task M(IOpenAIService service, string text) => service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
                {
                    Model = Models.Gpt_4o_mini,
                    MaxCompletionTokens = 80,
                    Messages = [ChatMessage.FromSystem("Be kind."), ChatMessage.FromUser(text)],
                });
            }
            """);

        Assert.Equal(("gpt-4o-mini", "openai", 80), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Hole)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task The_parameter_wins_over_the_request() => Assert.Equal("gpt-4", (await Call("""
        class C { Task M(IOpenAIService service) => service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Model = Models.Gpt_4o, Messages = [ChatMessage.FromUser("hi")] }, Models.Gpt_4); }
        """)).Model.Model);

    [Fact]
    public async Task The_services_default_model_holds_for_its_parts() => Assert.Equal("gpt-4o", (await Call("""
        class C
        {
            Task M()
            {
                var service = new OpenAIService(new OpenAIOptions { ApiKey = "key", DefaultModelId = Models.Gpt_4o });
                return service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Messages = [ChatMessage.FromUser("hi")] });
            }
        }
        """)).Model.Model);

    [Fact]
    public async Task Its_older_generation_is_told_from_the_official_package_by_its_types()
    {
        var ledger = await LedgerOf.Code(["OpenAI@betalgo-8"], """
            using OpenAI.Interfaces;
            using OpenAI.ObjectModels;
            using OpenAI.ObjectModels.RequestModels;
            class C
            {
                Task M(IOpenAIService service) => service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Model = Models.Gpt_4, MaxTokens = 50, Messages = [ChatMessage.FromUser("hi")] });
            }
            """);
        var call = Assert.Single(ledger.Calls);

        Assert.Equal(("gpt-4", "openai", 50), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }
}
