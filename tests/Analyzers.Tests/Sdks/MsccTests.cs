using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Mscc.GenerativeAI, the community's client for Gemini.</summary>
public class MsccTests
{
    private const string Usings = """
        using Mscc.GenerativeAI;
        using Mscc.GenerativeAI.Types;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["Mscc.GenerativeAI"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Counting_tokens_and_starting_a_chat_are_free() =>
        Assert.Empty((await Ledger("class C { void M(GenerativeModel model) { _ = model.CountTokens(\"hi\"); _ = model.StartChat(); } }")).Calls);

    [Theory]
    [InlineData("GenerativeModel", "GenerateContent(\"hi\")", "GenerativeModel.GenerateContent chat")]
    [InlineData("GenerativeModel", "GenerateContent(new GenerateContentRequest())", "GenerativeModel.GenerateContent chat")]
    [InlineData("GenerativeModel", "GenerateContent(new List<IPart>())", "GenerativeModel.GenerateContent chat")]
    [InlineData("GenerativeModel", "GenerateContentStream(\"hi\")", "GenerativeModel.GenerateContentStream chat")]
    [InlineData("GenerativeModel", "GenerateAnswer(new GenerateAnswerRequest())", "GenerativeModel.GenerateAnswer chat")]
    [InlineData("GenerativeModel", "GenerateMessage(\"hi\")", "GenerativeModel.GenerateMessage chat")]
    [InlineData("GenerativeModel", "GenerateText(\"hi\")", "GenerativeModel.GenerateText chat")]
    [InlineData("GenerativeModel", "EmbedContent(\"hi\")", "GenerativeModel.EmbedContent embeddings")]
    [InlineData("GenerativeModel", "GenerateImages(\"imagen\", \"a cat\")", "GenerativeModel.GenerateImages image_generation")]
    [InlineData("ImageGenerationModel", "GenerateImages(\"a cat\")", "ImageGenerationModel.GenerateImages image_generation")]
    [InlineData("ChatSession", "SendMessage(\"hi\")", "ChatSession.SendMessage chat")]
    [InlineData("ChatSession", "SendMessageStream(\"hi\")", "ChatSession.SendMessageStream chat")]
    [InlineData("InteractionsModel", "Create(new InteractionRequest())", "InteractionsModel.Create invoke_agent")]
    public async Task Every_way_to_spend_is_found(string receiver, string call, string expected)
    {
        var found = await Call($$"""class C { void M({{receiver}} client) { _ = client.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task Model_instruction_and_limit_come_from_where_the_model_object_is_made()
    {
        var call = await Call("""
            class C
            {
                Task M(string text)
                {
                    var model = new GoogleAI(apiKey: "key").GenerativeModel(
                        model: Model.Gemini25Flash, generationConfig: new GenerationConfig { MaxOutputTokens = 100 }, systemInstruction: new Content("Write haiku."));
                    return model.GenerateContent(text);
                }
            }
            """);

        Assert.Equal(("gemini-2.5-flash", "gcp.gemini", 100), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Hole)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task Who_names_no_model_gets_the_SDKs_expensive_default() =>
        Assert.Equal("gemini-2.5-pro", (await Call("""class C { Task M() => new GoogleAI("key").GenerativeModel().StartChat().SendMessage("hello"); }""")).Model.Model);

    [Fact]
    public async Task A_constants_value_counts_not_its_name() =>
        Assert.Equal("gemini-2.5-pro", (await Call("""class C { Task M() => new VertexAI().GenerativeModel(Model.Gemini20Pro).GenerateContent("hello"); }""")).Model.Model);

    [Theory]
    [InlineData("new GeminiChatClient(apiKey: \"key\", model: \"gemini-2.5-flash\")")]
    [InlineData("new GeminiChatClient(new GoogleAI(\"key\").GenerativeModel(\"gemini-2.5-flash\"))")]
    public async Task Its_adapter_to_IChatClient_keeps_the_model(string client)
    {
        var ledger = await LedgerOf.Code(["Mscc.GenerativeAI.Microsoft"], $$"""
            using Microsoft.Extensions.AI;
            using Mscc.GenerativeAI;
            using Mscc.GenerativeAI.Microsoft;
            class C { Task M() { IChatClient chat = {{client}}; return chat.GetResponseAsync("hi"); } }
            """);

        Assert.Equal(("gemini-2.5-flash", "gcp.gemini"), Assert.Single(ledger.Calls).Model is var m ? (m.Model, m.Provider) : default);
    }
}
