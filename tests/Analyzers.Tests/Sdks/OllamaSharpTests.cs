using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class OllamaSharpTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(
        ["OllamaSharp"], "using OllamaSharp; using OllamaSharp.Models; using OllamaSharp.Models.Chat; using Message = OllamaSharp.Models.Chat.Message; using ChatRole = OllamaSharp.Models.Chat.ChatRole;\n" + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Theory]
    [InlineData("client.PullModelAsync(new PullModelRequest())")]
    [InlineData("new Chat(client, \"You are terse.\")")]
    public async Task Pulling_models_and_making_chats_are_free(string expression) =>
        Assert.Empty((await Ledger($$"""class C { void M(IOllamaApiClient client) { _ = {{expression}}; } }""")).Calls);

    [Fact]
    public async Task A_chat_of_ones_own_is_no_call() =>
        Assert.Empty((await Ledger("""class Chat { public Task SendAsync(string text) => Task.CompletedTask; } class C { Task M(Chat chat) => chat.SendAsync("hi"); }""")).Calls);

    [Theory]
    [InlineData("IOllamaApiClient", "ChatAsync(new ChatRequest())", "chat")]
    [InlineData("OllamaApiClient", "ChatAsync(new ChatRequest())", "chat")]
    [InlineData("IOllamaApiClient", "GenerateAsync(new GenerateRequest())", "text_completion")]
    [InlineData("IOllamaApiClient", "GenerateAsync(\"hi\")", "text_completion")]
    [InlineData("IOllamaApiClient", "EmbedAsync(new EmbedRequest())", "embeddings")]
    [InlineData("OllamaApiClient", "EmbedAsync(\"hi\")", "embeddings")]
    [InlineData("Chat", "SendAsync(\"hi\")", "chat")]
    [InlineData("Chat", "SendAsync(\"hi\", [])", "chat")]
    [InlineData("Chat", "SendAsAsync(ChatRole.User, \"hi\")", "chat")]
    public async Task Every_way_to_spend_is_found(string type, string call, string operation) =>
        Assert.Equal(operation, (await Call($$"""class C { void M({{type}} client) { _ = client.{{call}}; } }""")).Operation);

    [Fact]
    public async Task A_chat_sends_its_system_prompt_to_the_model_of_its_client()
    {
        var call = await Call("""
            class C
            {
                async Task M()
                {
                    var client = new OllamaApiClient("http://localhost:11434", "llama3.2");
                    var chat = new Chat(client, "You are terse.") { Options = new RequestOptions { NumPredict = 120 } };
                    await foreach (var token in chat.SendAsync("Describe a heron")) Console.Write(token);
                }
            }
            """);

        Assert.Equal(("llama3.2", "self_hosted", 120L), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role));
    }

    [Fact]
    public async Task The_selected_model_wins_over_the_clients_default()
    {
        var call = await Call("""class C { void M() { var client = new OllamaApiClient(new Uri("http://gpu:11434")); client.SelectedModel = "phi4"; client.EmbedAsync("hi"); } }""");

        Assert.Equal("phi4", call.Model.Model);
    }

    [Fact]
    public async Task A_request_names_its_model_prompt_and_limit()
    {
        var call = await Call("""
            class C
            {
                void M(IOllamaApiClient client, string question) => client.ChatAsync(new ChatRequest
                {
                    Model = "qwen3",
                    Messages = [new Message(ChatRole.System, "Be brief."), new Message(ChatRole.User, question)],
                    Options = new RequestOptions { NumPredict = 64 },
                });
            }
            """);

        Assert.Equal(("qwen3", 64L, 2), (call.Model.Model, call.Output!.High, call.Prompt.Messages));
    }

    [Fact]
    public async Task It_is_a_chat_client_like_any_other()
    {
        var call = await Call("""
            using Microsoft.Extensions.AI;
            class C { Task M() { IChatClient chat = new OllamaApiClient("http://localhost:11434", "llama3.2"); return chat.GetResponseAsync("hi"); } }
            """);

        Assert.Equal(("llama3.2", "self_hosted"), (call.Model.Model, call.Model.Provider));
    }
}
