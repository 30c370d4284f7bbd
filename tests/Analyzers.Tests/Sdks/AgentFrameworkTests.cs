using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>Microsoft Agent Framework: an agent's model, instructions and limit come from where the agent is made.</summary>
public class AgentFrameworkTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(
        ["Microsoft.Agents.AI.OpenAI", "Microsoft.Agents.AI.Anthropic", "Microsoft.Agents.AI.Hosting", "Microsoft.Extensions.AI.OpenAI", "Azure.AI.OpenAI"],
        """
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Hosting;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using OpenAI;
        using OpenAI.Chat;
        using OpenAI.Responses;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
        using ChatClient = OpenAI.Chat.ChatClient;

        """ + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Theory]
    [InlineData("agent.CreateSessionAsync()")]
    [InlineData("agent.AsAIFunction()")]
    [InlineData("agent.AsBuilder().UseOpenTelemetry().Build()")]
    [InlineData("new Microsoft.Extensions.Hosting.HostBuilder().Build().RunAsync()")]
    public async Task Sessions_builders_and_hosts_are_free(string expression) =>
        Assert.Empty((await Ledger($$"""
            namespace Microsoft.Extensions.Hosting { class HostBuilder { public HostBuilder Build() => this; public Task RunAsync() => Task.CompletedTask; } }
            class C { void M(AIAgent agent) { _ = {{expression}}; } }
            """)).Calls);

    [Fact]
    public async Task An_agent_that_passes_a_run_on_spends_nothing_of_its_own() => Assert.Empty((await Ledger("""
        class Logged(AIAgent inner) : DelegatingAIAgent(inner)
        {
            protected override Task<AgentResponse> RunCoreAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) =>
                InnerAgent.RunAsync(messages, session, options, cancellationToken);
        }
        """)).Calls);

    [Theory]
    [InlineData("agent.AsBuilder().Use(runFunc: Logged, runStreamingFunc: null).Build();")]
    [InlineData("agent.AsBuilder().Use(runFunc: async (messages, session, options, inner, token) => { Console.WriteLine(); return await inner.RunAsync(messages, session, options, token); }, runStreamingFunc: null).Build();")]
    public async Task Middleware_functions_pass_the_run_on(string use) => Assert.Single((await Ledger($$"""
        class C
        {
            async Task M(AIAgent agent)
            {
                AIAgent wrapped = {{use}}
                await wrapped.RunAsync("hi");
            }
            {{(use.Contains("Logged") ? "static async Task<AgentResponse> Logged(IEnumerable<ChatMessage> messages, AgentSession? session, AgentRunOptions? options, AIAgent inner, CancellationToken token) => await inner.RunAsync(messages, session, options, token);" : "")}}
        }
        """)).Calls);

    [Fact]
    public async Task A_helper_that_takes_an_agent_does_spend() =>
        Assert.Single((await Ledger("""static class C { public static Task<AgentResponse> Ask(AIAgent agent, string text) => agent.RunAsync(text); }""")).Calls);

    [Theory]
    [InlineData("AIAgent", """RunAsync("hi")""", "AIAgent.RunAsync")]
    [InlineData("AIAgent", "RunAsync()", "AIAgent.RunAsync")]
    [InlineData("AIAgent", "RunAsync(new ChatMessage(ChatRole.User, \"hi\"))", "AIAgent.RunAsync")]
    [InlineData("AIAgent", "RunAsync(new ChatMessage[0])", "AIAgent.RunAsync")]
    [InlineData("AIAgent", """RunAsync<int>("hi")""", "AIAgent.RunAsync")]
    [InlineData("AIAgent", """RunStreamingAsync("hi")""", "AIAgent.RunStreamingAsync")]
    [InlineData("AIAgent", "RunStreamingAsync(new ChatMessage[0])", "AIAgent.RunStreamingAsync")]
    [InlineData("ChatClientAgent", """RunAsync("hi", null, new ChatClientAgentRunOptions())""", "ChatClientAgent.RunAsync")]
    [InlineData("ChatClientAgent", """RunStreamingAsync("hi", null, new ChatClientAgentRunOptions())""", "ChatClientAgent.RunStreamingAsync")]
    [InlineData("AIAgent", "RunAsync(new OpenAI.Chat.ChatMessage[0])", "AIAgentWithOpenAIExtensions.RunAsync")]
    [InlineData("AIAgent", "RunStreamingAsync(new OpenAI.Chat.ChatMessage[0])", "AIAgentWithOpenAIExtensions.RunStreamingAsync")]
    public async Task Every_way_to_spend_is_found(string type, string call, string expected)
    {
        var found = await Call($$"""class C { void M({{type}} agent) { _ = agent.{{call}}; } }""");

        Assert.Equal((expected, "invoke_agent"), (found.Api, found.Operation));
    }

    [Theory]
    [InlineData("""root.GetChatClient("gpt-5-mini").AsAIAgent(instructions: "You tell short jokes.", name: "Joker")""", "openai")]
    [InlineData("""root.GetChatClient("gpt-5-mini").AsAIAgent(new ChatClientAgentOptions { ChatOptions = new ChatOptions { Instructions = "You tell short jokes." } })""", "openai")]
    [InlineData("""root.GetResponsesClient().AsAIAgent(model: "gpt-5-mini", instructions: "You tell short jokes.")""", "openai")]
    [InlineData("""root.GetChatClient("gpt-5-mini").AsIChatClient().AsAIAgent("You tell short jokes.")""", "openai")]
    [InlineData("""root.GetChatClient("gpt-5-mini").AsIChatClient().CreateAIAgent("You tell short jokes.")""", "openai")]
    [InlineData("""new ChatClientAgent(root.GetChatClient("gpt-5-mini").AsIChatClient(), "You tell short jokes.")""", "openai")]
    [InlineData("""new ChatClientAgent(root.GetChatClient("gpt-5").AsIChatClient(), new ChatClientAgentOptions { ChatOptions = new ChatOptions { ModelId = "gpt-5-mini", Instructions = "You tell short jokes." } })""", "openai")]
    [InlineData("""root.GetChatClient("gpt-5-mini").AsAIAgent("You tell short jokes.").AsBuilder().UseOpenTelemetry().Build()""", "openai")]
    [InlineData("""new Azure.AI.OpenAI.AzureOpenAIClient(new Uri("https://acme.openai.azure.com"), new System.ClientModel.ApiKeyCredential("k")).GetChatClient("gpt-5-mini").AsAIAgent("You tell short jokes.")""", "azure.ai.openai")]
    public async Task An_agent_sends_its_instructions_to_the_model_of_its_client(string agent, string provider)
    {
        var call = await Call($$"""class C { async Task M(OpenAIClient root) { AIAgent agent = {{agent}}; await agent.RunAsync("One about compilers"); } }""");

        Assert.Equal(("gpt-5-mini", provider), (call.Model.Model, call.Model.Provider));
        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role));
    }

    [Fact]
    public async Task A_run_overrides_the_agents_model_and_limit()
    {
        var call = await Call("""
            class C(IChatClient client)
            {
                async Task M()
                {
                    var agent = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new ChatOptions { MaxOutputTokens = 150, ModelId = "gpt-5" } });
                    await agent.RunAsync("hi", options: new ChatClientAgentRunOptions(new ChatOptions { MaxOutputTokens = 20, ModelId = "gpt-5-nano" }));
                }
            }
            """);

        Assert.Equal(("gpt-5-nano", 20L), (call.Model.Model, call.Output!.High));
    }

    [Fact]
    public async Task The_agents_own_limit_holds_where_the_run_sets_none()
    {
        var call = await Call("""
            class C(IChatClient client)
            {
                private readonly AIAgent _agent = new ChatClientAgent(client, new ChatClientAgentOptions { ChatOptions = new ChatOptions { MaxOutputTokens = 150 } });
                Task M() => _agent.RunAsync("hi");
            }
            """);

        Assert.Equal((150L, "T:Microsoft.Extensions.AI.IChatClient"), (call.Output!.High, call.Model.Service));
    }

    [Fact]
    public async Task An_agent_on_anthropic_takes_model_and_limit_as_arguments()
    {
        var call = await Call("""
            using Anthropic;
            class C { Task M(AnthropicClient client) => client.AsAIAgent(model: "claude-haiku-4-5", instructions: "Plan trips.", defaultMaxTokens: 500).RunAsync("Two days in Riga"); }
            """);

        Assert.Equal(("claude-haiku-4-5", "anthropic", 500L), (call.Model.Model, call.Model.Provider, call.Output!.High));
    }

    [Fact]
    public async Task Hosted_agents_are_registered_by_name()
    {
        var ledger = await Ledger("""
            static class Setup
            {
                public static void Add(IServiceCollection services, OpenAIClient root)
                {
                    services.AddAIAgent("plain", "Help.");
                    services.AddAIAgent("own", "Help.", root.GetChatClient("gpt-5-mini").AsIChatClient());
                    services.AddAIAgent("made", (sp, name) => root.GetChatClient("gpt-5").AsAIAgent("Help.", name));
                }
            }
            class Page([FromKeyedServices("own")] AIAgent agent) { Task M() => agent.RunAsync("hi"); }
            """);

        Assert.Equal(
            [("plain", "T:Microsoft.Extensions.AI.IChatClient"), ("own", "gpt-5-mini"), ("made", "gpt-5")],
            ledger.Registrations.Select(r => (r.ServiceKey!, (r.Model.Model ?? r.Model.Service)!)));
        Assert.Equal(("T:Microsoft.Agents.AI.AIAgent", "own"), (ledger.Calls[0].Model.Service, ledger.Calls[0].Model.ServiceKey));
    }
}
