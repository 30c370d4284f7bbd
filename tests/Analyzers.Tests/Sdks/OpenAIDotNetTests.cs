using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>OpenAI-DotNet, which has the namespace and several type names of the official package.</summary>
public class OpenAIDotNetTests
{
    private const string Usings = """
        using OpenAI;
        using OpenAI.Audio;
        using OpenAI.Chat;
        using OpenAI.Embeddings;
        using OpenAI.Images;
        using OpenAI.Models;
        using OpenAI.Responses;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["OpenAI-DotNet"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Listing_models_is_free() => Assert.Empty((await Ledger("class C { Task M(OpenAIClient api) => api.ModelsEndpoint.GetModelsAsync(); }")).Calls);

    [Theory]
    [InlineData("ChatEndpoint.GetCompletionAsync(new ChatRequest([]))", "ChatEndpoint.GetCompletionAsync chat")]
    [InlineData("ChatEndpoint.GetCompletionAsync<int>(new ChatRequest([]))", "ChatEndpoint.GetCompletionAsync chat")]
    [InlineData("ChatEndpoint.StreamCompletionAsync(new ChatRequest([]), (ChatResponse part) => { })", "ChatEndpoint.StreamCompletionAsync chat")]
    [InlineData("ChatEndpoint.StreamCompletionEnumerableAsync(new ChatRequest([]))", "ChatEndpoint.StreamCompletionEnumerableAsync chat")]
    [InlineData("ResponsesEndpoint.CreateModelResponseAsync(new CreateResponseRequest(\"hi\"))", "ResponsesEndpoint.CreateModelResponseAsync chat")]
    [InlineData("EmbeddingsEndpoint.CreateEmbeddingAsync(\"hi\")", "EmbeddingsEndpoint.CreateEmbeddingAsync embeddings")]
    [InlineData("EmbeddingsEndpoint.CreateEmbeddingAsync(new EmbeddingsRequest(\"hi\"))", "EmbeddingsEndpoint.CreateEmbeddingAsync embeddings")]
    [InlineData("ImagesEndPoint.GenerateImageAsync(new ImageGenerationRequest(\"a cat\"))", "ImagesEndpoint.GenerateImageAsync image_generation")]
    [InlineData("ImagesEndPoint.CreateImageEditAsync(new ImageEditRequest())", "ImagesEndpoint.CreateImageEditAsync image_generation")]
    [InlineData("ImagesEndPoint.CreateImageVariationAsync(new ImageVariationRequest())", "ImagesEndpoint.CreateImageVariationAsync image_generation")]
    [InlineData("AudioEndpoint.CreateSpeechAsync(new SpeechRequest(\"hi\"))", "AudioEndpoint.CreateSpeechAsync speech")]
    [InlineData("AudioEndpoint.CreateTranscriptionTextAsync(new AudioTranscriptionRequest())", "AudioEndpoint.CreateTranscriptionTextAsync transcription")]
    [InlineData("AudioEndpoint.CreateTranscriptionJsonAsync(new AudioTranscriptionRequest())", "AudioEndpoint.CreateTranscriptionJsonAsync transcription")]
    [InlineData("ThreadsEndpoint.CreateRunAsync(\"t\")", "ThreadsEndpoint.CreateRunAsync invoke_agent")]
    [InlineData("ThreadsEndpoint.CreateThreadAndRunAsync()", "ThreadsEndpoint.CreateThreadAndRunAsync invoke_agent")]
    [InlineData("ThreadsEndpoint.SubmitToolOutputsAsync(\"t\", \"r\", new())", "ThreadsEndpoint.SubmitToolOutputsAsync invoke_agent")]
    public async Task Every_way_to_spend_is_found(string call, string expected)
    {
        var found = await Call($$"""class C { void M(OpenAIClient api) { _ = api.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task A_chat_request_gives_model_roles_and_limit_through_its_constructor()
    {
        var call = await Call("""
            class C
            {
                Task M(OpenAIClient api, string question)
                {
                    var request = new ChatRequest([new Message(Role.System, "Be brief."), new Message(Role.User, question)], model: Model.GPT4oMini, maxTokens: 60);
                    return api.ChatEndpoint.GetCompletionAsync(request);
                }
            }
            """);

        Assert.Equal(("gpt-4o-mini", "openai", 60), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role!));
    }

    [Fact]
    public async Task Who_names_no_model_gets_the_SDKs_default() =>
        Assert.Equal("gpt-4o", (await Call("""class C { Task M(OpenAIClient api) => api.ChatEndpoint.GetCompletionAsync(new ChatRequest([new Message(Role.User, "hi")])); }""")).Model.Model);

    [Fact]
    public async Task A_response_request_gives_text_model_and_limit()
    {
        var call = await Call("""
            class C { Task M(OpenAIClient api) => api.ResponsesEndpoint.CreateModelResponseAsync(new CreateResponseRequest("Tell a fact", Model.GPT5_Mini, maxOutputTokens: 50)); }
            """);

        Assert.Equal(("gpt-5-mini", SegmentKind.Fixed, 50), (call.Model.Model, Assert.Single(call.Prompt.Segments).Kind, call.Output!.High));
    }
}
