using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class LLamaSharpTests
{
    private const string Usings = """
        using LLama;
        using LLama.Abstractions;
        using LLama.Common;
        using Microsoft.Extensions.AI;

        """;

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(["LLamaSharp"], Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Fact]
    public async Task Loading_weights_tokenizing_and_adding_to_a_session_run_no_model() => Assert.Empty((await Ledger("""
        class C
        {
            void M(ModelParams model, ChatSession session)
            {
                using var weights = LLamaWeights.LoadFromFile(model);
                using var context = weights.CreateContext(model);
                context.Tokenize("hi");
                session.AddUserMessage("hi");
            }
        }
        """)).Calls);

    [Theory]
    [InlineData("ILLamaExecutor", "InferAsync(\"hi\")", "ILLamaExecutor.InferAsync text_completion")]
    [InlineData("InteractiveExecutor", "InferAsync(\"hi\")", "StatefulExecutorBase.InferAsync text_completion")]
    [InlineData("StatelessExecutor", "InferAsync(\"hi\")", "StatelessExecutor.InferAsync text_completion")]
    [InlineData("ChatSession", "ChatAsync(new ChatHistory())", "ChatSession.ChatAsync chat")]
    [InlineData("ChatSession", "ChatAsync(new ChatHistory.Message(AuthorRole.User, \"hi\"), false)", "ChatSession.ChatAsync chat")]
    [InlineData("ChatSession", "AddAndProcessMessage(new ChatHistory.Message(AuthorRole.User, \"hi\"))", "ChatSession.AddAndProcessMessage chat")]
    [InlineData("ChatSession", "AddAndProcessSystemMessage(\"hi\")", "ChatSession.AddAndProcessSystemMessage chat")]
    [InlineData("ChatSession", "AddAndProcessUserMessage(\"hi\")", "ChatSession.AddAndProcessUserMessage chat")]
    [InlineData("ChatSession", "RegenerateAssistantMessageAsync()", "ChatSession.RegenerateAssistantMessageAsync chat")]
    [InlineData("LLamaEmbedder", "GetEmbeddings(\"hi\")", "LLamaEmbedder.GetEmbeddings embeddings")]
    public async Task Every_way_to_run_the_model_is_found(string receiver, string call, string expected)
    {
        var found = await Call($$"""class C { void M({{receiver}} client) { _ = client.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task The_model_is_the_file_the_weights_are_loaded_from()
    {
        var call = await Call("""
            class C
            {
                async Task M()
                {
                    var parameters = new ModelParams("models/phi-4-q4.gguf");
                    var once = new StatelessExecutor(LLamaWeights.LoadFromFile(parameters), parameters);
                    await foreach (var part in once.InferAsync("Q: 2+2? A:", new InferenceParams { MaxTokens = 8 })) { _ = part; }
                }
            }
            """);

        Assert.Equal(("models/phi-4-q4.gguf", "self_hosted", 8), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }

    [Fact]
    public async Task A_session_sends_the_history_it_starts_with()
    {
        var call = await Call("""
            class C
            {
                async Task M(string question)
                {
                    var parameters = new ModelParams("models/phi-4-q4.gguf");
                    using var weights = LLamaWeights.LoadFromFile(parameters);
                    using var context = weights.CreateContext(parameters);
                    var history = new ChatHistory();
                    history.AddMessage(AuthorRole.System, "You are terse.");
                    var session = new ChatSession(new InteractiveExecutor(context), history);
                    await foreach (var part in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, question), new InferenceParams { MaxTokens = 64 })) { _ = part; }
                }
            }
            """);

        Assert.Equal(("models/phi-4-q4.gguf", 64), (call.Model.Model, call.Output!.High));
        Assert.Equal([("system", SegmentKind.Fixed), ("user", SegmentKind.Hole)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind)));
    }

    [Fact]
    public async Task Its_adapter_to_IChatClient_caps_answers_by_itself() => Assert.Equal(
        256,
        (await Call("""class C { Task M(LLamaWeights weights) => new StatelessExecutor(weights, new ModelParams("m.gguf")).AsChatClient().GetResponseAsync("hi"); }""")).Output!.High);
}
