using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Google_GenerativeAI (assembly GenerativeAI), another community client for Gemini.</summary>
public class GoogleGenerativeAITests
{
    private static async Task<IReadOnlyList<LedgerCall>> Calls(string code) => (await LedgerOf.Code(["GenerativeAI"], "using GenerativeAI; using GenerativeAI.Types;\n" + code)).Calls;

    private static async Task<LedgerCall> Call(string code) => Assert.Single(await Calls(code));

    [Theory]
    [InlineData("model.StartChat()")]
    [InlineData("model.CountTokensAsync([new Part(\"hi\")])")]
    public async Task Starting_a_chat_and_counting_are_free(string expression) => Assert.Empty(await Calls($$"""class C { void M(GenerativeModel model) { _ = {{expression}}; } }"""));

    [Fact]
    public async Task A_model_class_of_ones_own_is_no_call() => Assert.Empty(await Calls("""
        class GenerativeModel { public Task<string> GenerateContentAsync(string prompt) => Task.FromResult(prompt); }
        class C { Task M(GenerativeModel model) => model.GenerateContentAsync("hi"); }
        """));

    [Fact]
    public async Task A_factory_gives_model_instruction_and_limit()
    {
        var call = await Call("""
            var google = new GoogleAi("key");
            var model = google.CreateGenerativeModel(GoogleAIModels.Gemini25Flash, new GenerationConfig { MaxOutputTokens = 200 }, systemInstruction: "Answer in one line.");
            var answer = await model.GenerateContentAsync("How far is the moon?");
            Console.WriteLine(answer.Text);
            """);

        Assert.Equal(("gemini-2.5-flash", "gcp.gemini", 200L), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Fixed)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task A_model_made_in_place_streams_for_each_file()
    {
        var call = await Call("""
            class Narrator
            {
                private readonly GenerativeModel _model = new("key", "gemini-2.0-flash");

                public async Task Run(string[] files)
                {
                    foreach (var file in files)
                    {
                        await foreach (var part in _model.StreamContentAsync(await File.ReadAllTextAsync(file)))
                        {
                            Console.Write(part.Text);
                        }
                    }
                }
            }
            """);

        Assert.Equal(("gemini-2.0-flash", LoopRole.Batch), (call.Model.Model, call.Loops[0].Role));
    }

    [Fact]
    public async Task A_chat_session_has_the_model_it_was_started_from()
    {
        var call = await Call("""
            var chat = new GoogleAi("key").CreateGenerativeModel("gemini-2.5-pro").StartChat();
            while (Console.ReadLine() is { Length: > 0 } line)
            {
                Console.WriteLine((await chat.GenerateContentAsync(line)).Text);
            }
            """);

        Assert.Equal(("gemini-2.5-pro", LoopRole.Interactive), (call.Model.Model, Assert.Single(call.Loops).Role));
    }

    [Fact]
    public async Task A_constant_is_the_model_it_sends_not_the_one_it_is_named_after() => Assert.Equal(
        "gemini-2.5-flash-preview-05-20",
        (await Call("""class C { Task M(string text) => new GenerativeModel("key", GoogleAIModels.Gemini25ProPreview0520).GenerateContentAsync(text); }""")).Model.Model);

    [Fact]
    public async Task Embeddings_name_their_model() => Assert.Equal(
        ("text-embedding-004", "embeddings"),
        await Call("""class C { Task M(string text) => new EmbeddingModel("key", "text-embedding-004").EmbedContentAsync(text); }""") is var call ? (call.Model.Model!, call.Operation) : default);
}
