using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Microsoft.Extensions.AI: adapters, pipelines, registrations, and what spends inside them.</summary>
public class ExtensionsAITests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(
        ["Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "Azure.AI.OpenAI"],
        "using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection; using OpenAI; using ChatMessage = Microsoft.Extensions.AI.ChatMessage;\n" + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    private static string? System(LedgerCall call) => call.Prompt.Segments.FirstOrDefault(s => s.Role == "system")?.Role;

    [Theory]
    [InlineData("client.AsBuilder().UseDistributedCache().UseFunctionInvocation().UseLogging().UseOpenTelemetry().Build()")]
    [InlineData("new MessageCountingChatReducer(9).ReduceAsync([], default)")]
    [InlineData("new FunctionInvokingChatClient(client)")]
    public async Task Building_a_pipeline_and_trimming_by_count_are_free(string expression) =>
        Assert.Empty((await Ledger($$"""class C { void M(IChatClient client) { _ = {{expression}}; } }""")).Calls);

    [Fact]
    public async Task A_method_of_the_same_name_on_a_type_of_ones_own_is_no_call() => Assert.Empty((await Ledger("""
        static class Own { public static T GetResponseAsync<T>(this string text, string prompt) => default!; }
        class C { void M() => "x".GetResponseAsync<int>("hi"); }
        """)).Calls);

    [Theory]
    [InlineData("""client.GetResponseAsync<int>("hi")""", "ChatClientStructuredOutputExtensions.GetResponseAsync chat")]
    [InlineData("""client.GetResponseAsync<int>(new ChatMessage(ChatRole.User, "hi"))""", "ChatClientStructuredOutputExtensions.GetResponseAsync chat")]
    [InlineData("""client.GetResponseAsync<int>(new[] { new ChatMessage(ChatRole.User, "hi") })""", "ChatClientStructuredOutputExtensions.GetResponseAsync chat")]
    [InlineData("""client.GetResponseAsync<int>("hi", System.Text.Json.JsonSerializerOptions.Default)""", "ChatClientStructuredOutputExtensions.GetResponseAsync chat")]
    [InlineData("""new SummarizingChatReducer(client, 5, null).ReduceAsync([], default)""", "SummarizingChatReducer.ReduceAsync chat")]
    [InlineData("""new FunctionInvokingChatClient(client).GetResponseAsync([])""", "DelegatingChatClient.GetResponseAsync chat")]
    public async Task Every_way_to_spend_is_found(string call, string expected)
    {
        var found = await Call($$"""class C { void M(IChatClient client) { _ = {{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Theory]
    [InlineData("""new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient()""", "openai")]
    [InlineData("""new OpenAIClient("key").GetChatClient("gpt-5-mini").AsIChatClient()""", "openai")]
    [InlineData("""new OpenAIClient("key").GetResponsesClient().AsIChatClient("gpt-5-mini")""", "openai")]
    [InlineData("""new OpenAIClient("key").AsChatClient("gpt-5-mini")""", "openai")]
    [InlineData("""new ChatClientBuilder(new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient()).UseLogging().Build()""", "openai")]
    [InlineData("""new ChatClientBuilder(sp => new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient()).Build()""", "openai")]
    [InlineData("""new FunctionInvokingChatClient(new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient())""", "openai")]
    [InlineData("""new Audited(new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient())""", "openai")]
    [InlineData("""new OpenAI.Chat.ChatClient("gpt-5", "key").AsIChatClient().AsBuilder().ConfigureOptions(o => o.ModelId ??= "gpt-5-mini").Build()""", "openai")]
    [InlineData("""new Azure.AI.OpenAI.AzureOpenAIClient(new Uri("https://acme.openai.azure.com"), new System.ClientModel.ApiKeyCredential("k")).GetChatClient("gpt-5-mini").AsIChatClient()""", "azure.ai.openai")]
    public async Task A_client_is_traced_through_adapters_and_pipelines(string client, string provider)
    {
        var call = await Call($$"""
            class Audited(IChatClient inner) : DelegatingChatClient(inner);
            class C { void M() { IChatClient client = {{client}}; client.GetResponseAsync("hi"); } }
            """);

        Assert.Equal(("gpt-5-mini", provider), (call.Model.Model, call.Model.Provider));
    }

    [Fact]
    public async Task An_assistant_adapter_keeps_its_model_at_the_provider()
    {
        var call = await Call("""class C { void M(OpenAIClient root) => root.GetAssistantClient().AsIChatClient("asst_1").GetResponseAsync("hi"); }""");

        Assert.Equal((BindingKind.Unknown, "the assistant's model is stored at the provider"), (call.Model.Kind, call.Model.Reason));
    }

    [Fact]
    public async Task Options_of_the_pipeline_limit_the_output_and_add_instructions()
    {
        var call = await Call("""
            class C
            {
                readonly IChatClient _client = new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient().AsBuilder()
                    .ConfigureOptions(o => { o.MaxOutputTokens = 200; o.Instructions = "Answer in one line."; })
                    .Build();
                Task M() => _client.GetResponseAsync<int>("How many legs has a spider?");
            }
            """);

        Assert.Equal(("gpt-5-mini", 200L, "system"), (call.Model.Model, call.Output!.High, System(call)));
    }

    [Fact]
    public async Task A_structured_call_reads_its_own_model_prompt_and_limit()
    {
        var call = await Call("""
            record Verdict(bool Spam);
            class C(IChatClient client)
            {
                Task M(string mail) => client.GetResponseAsync<Verdict>(
                    [new(ChatRole.System, "Is this spam?"), new(ChatRole.User, mail)],
                    new ChatOptions { ModelId = "gpt-4.1-nano", MaxOutputTokens = 16 });
            }
            """);

        Assert.Equal(("gpt-4.1-nano", 16L, 2), (call.Model.Model, call.Output!.High, call.Prompt.Messages));
    }

    [Fact]
    public async Task Registrations_are_read_with_key_model_and_limit()
    {
        var ledger = await Ledger("""
            static class Setup
            {
                public static void Add(IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration)
                {
                    services.AddChatClient(sp => new OpenAIClient("key").GetChatClient("gpt-5").AsIChatClient()).UseFunctionInvocation().UseLogging();
                    services.AddKeyedChatClient("cheap", new OpenAIClient("key").GetChatClient("gpt-5-nano").AsIChatClient()).ConfigureOptions(o => o.MaxOutputTokens = 100);
                    services.AddKeyedChatClient("set", sp => new OpenAIClient("key").GetChatClient(configuration["Ai:Model"]!).AsIChatClient());
                    services.AddEmbeddingGenerator(new OpenAIClient("key").GetEmbeddingClient("text-embedding-3-small").AsIEmbeddingGenerator());
                }
            }
            """);

        Assert.Equal(
            [
                ("T:Microsoft.Extensions.AI.IChatClient", null, "gpt-5", (long?)null),
                ("T:Microsoft.Extensions.AI.IChatClient", "cheap", "gpt-5-nano", 100),
                ("T:Microsoft.Extensions.AI.IChatClient", "set", "Ai:Model", null),
                ("T:Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}", null, "text-embedding-3-small", null),
            ],
            ledger.Registrations.Select(r => (r.Service, r.ServiceKey, (r.Model.Model ?? r.Model.Key)!, r.MaxOutputTokens)));
    }

    [Fact]
    public async Task An_injected_embedding_generator_asks_for_what_is_registered_as_one()
    {
        var call = await Call("""class C(IEmbeddingGenerator<string, Embedding<float>> embed) { Task M(string[] texts) => embed.GenerateAsync(texts); }""");

        Assert.Equal("T:Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,Microsoft.Extensions.AI.Embedding{System.Single}}", call.Model.Service);
    }
}
