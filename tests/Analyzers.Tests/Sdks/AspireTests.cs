using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class AspireTests
{
    private static Task<ProjectLedger> Registered(string registration, params string[] sdks) => LedgerOf.Code(sdks, $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;

        static class Services { static void Add(IHostApplicationBuilder builder) => {{registration}}; }
        class Desk(IChatClient chat) { Task Run(string text) => chat.GetResponseAsync(text); }
        """);

    [Theory]
    [InlineData("""builder.AddOpenAIClient("openai").AddChatClient("gpt-4.1")""", "Aspire.OpenAI", "gpt-4.1", "openai")]
    [InlineData("""builder.AddAzureOpenAIClient("azure").AddChatClient("chat-deployment").UseFunctionInvocation()""", "Aspire.Azure.AI.OpenAI", "chat-deployment", "azure.ai.openai")]
    [InlineData("""builder.AddAzureChatCompletionsClient("foundry").AddChatClient("phi-4")""", "Aspire.Azure.AI.Inference", "phi-4", "azure.ai.inference")]
    [InlineData("""builder.AddOllamaApiClient("chat", s => s.SelectedModel = "llama3").AddChatClient()""", "CommunityToolkit.Aspire.OllamaSharp", "llama3", "self_hosted")]
    public async Task A_client_of_the_app_host_is_registered_with_its_model(string registration, string sdk, string model, string provider)
    {
        var ledger = await Registered(registration, sdk);

        var linked = Linker.Link(ledger, [], AppConfiguration.Empty, []).Calls.Single().Model;
        Assert.Equal((model, provider), (linked.Model, linked.Provider));
    }

    [Theory]
    [InlineData("""builder.AddAzureOpenAIClient("azure").AddChatClient()""", "Aspire.Azure.AI.OpenAI", "the deployment stands in the connection string that the app host gives")]
    [InlineData("""builder.AddOllamaApiClient("chat").AddChatClient()""", "CommunityToolkit.Aspire.OllamaSharp", "the model stands in the connection string that the app host gives")]
    public async Task Without_a_model_the_reason_is_the_connection_string(string registration, string sdk, string reason)
    {
        var ledger = await Registered(registration, sdk);

        Assert.Contains(reason, Linker.Link(ledger, [], AppConfiguration.Empty, []).Calls.Single().Model.From);
    }
}
