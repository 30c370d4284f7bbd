using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;

namespace Stoker.Analyzers.Tests.Calls;

/// <summary>What a client is wrapped in, outermost first, from builders, constructors and registrations.</summary>
public class LayerTests
{
    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(
        ["Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "Microsoft.Agents.AI", "Microsoft.Agents.AI.OpenAI"],
        "using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection; using Microsoft.Agents.AI; using OpenAI; using OpenAI.Chat; using ChatMessage = Microsoft.Extensions.AI.ChatMessage;\n" + code);

    private static string Text(IEnumerable<ClientLayer> layers) => string.Join(" > ", layers.Select(l => l.Rounds is { } rounds ? $"{l.Kind} {rounds}" : l.Kind));

    private static async Task<string> LayersOf(string client) => Text(Assert.Single((await Ledger($$"""
        class Audited(IChatClient inner) : DelegatingChatClient(inner);
        class Desk
        {
            readonly IChatClient _plain = new OpenAI.Chat.ChatClient("gpt-5-mini", "key").AsIChatClient();
            void M(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache, IChatReducer reducer) { IChatClient client = {{client}}; client.GetResponseAsync("hi"); }
        }
        """)).Calls).Layers);

    [Theory]
    [InlineData("_plain", "retries 4")]
    [InlineData("_plain.AsBuilder().Build()", "retries 4")]
    [InlineData("_plain.AsBuilder().UseDistributedCache(cache).UseFunctionInvocation().Build()", "cache > tools 40 > retries 4")]
    [InlineData("_plain.AsBuilder().UseFunctionInvocation().UseDistributedCache(cache).Build()", "tools 40 > cache > retries 4")]
    [InlineData("_plain.AsBuilder().UseFunctionInvocation(configure: f => f.MaximumIterationsPerRequest = 5).Build()", "tools 5 > retries 4")]
    [InlineData("new FunctionInvokingChatClient(_plain)", "tools 40 > retries 4")]
    [InlineData("new FunctionInvokingChatClient(_plain) { MaximumIterationsPerRequest = 3 }", "tools 3 > retries 4")]
    [InlineData("new DistributedCachingChatClient(new FunctionInvokingChatClient(_plain), cache)", "cache > tools 40 > retries 4")]
    [InlineData("_plain.AsBuilder().UseChatReducer(reducer).UseLogging().Build()", "reducer > telemetry > retries 4")]
    [InlineData("_plain.AsBuilder().ConfigureOptions(o => o.MaxOutputTokens = 9).UseOpenTelemetry().Build()", "options > telemetry > retries 4")]
    [InlineData("_plain.AsBuilder().Use(inner => new Audited(inner)).UseFunctionInvocation().Build()", "custom > tools 40 > retries 4")]
    [InlineData("new Audited(_plain)", "custom > retries 4")]
    [InlineData("new Audited(_plain.AsBuilder().UseDistributedCache(cache).Build())", "custom > cache > retries 4")]
    public async Task Layers_are_read_in_the_order_a_call_meets_them(string client, string expected) => Assert.Equal(expected, await LayersOf(client));

    [Fact]
    public async Task A_registrations_layers_stay_with_the_registration()
    {
        var ledger = await Ledger("""
            class Desk(IChatClient client) { Task M() => client.AsBuilder().UseLogging().Build().GetResponseAsync("hi"); }
            static class Setup
            {
                public static void Add(IServiceCollection services) =>
                    services.AddChatClient(new OpenAIClient("key").GetChatClient("gpt-5").AsIChatClient()).UseDistributedCache().UseFunctionInvocation(configure: f => f.MaximumIterationsPerRequest = 7);
            }
            """);

        Assert.Equal(("telemetry", "cache > tools 7 > retries 4"), (Text(ledger.Calls.Single().Layers), Text(ledger.Registrations.Single().Layers)));
    }

    [Fact]
    public async Task Linking_puts_the_registrations_layers_behind_the_clients_own()
    {
        var ledger = await Ledger("""
            class Desk(IChatClient client) { Task M() => new FunctionInvokingChatClient(client).GetResponseAsync("hi"); }
            static class Setup
            {
                public static void Add(IServiceCollection services) =>
                    services.AddSingleton<IChatClient>(sp => new OpenAI.Chat.ChatClient("gpt-5", "key").AsIChatClient().AsBuilder().UseDistributedCache().Build());
            }
            """);

        var report = Projector.Project(Linker.Link(ledger, [], AppConfiguration.Empty, []), PriceBook.BuiltIn, PriceBook.BuiltIn.Date);

        Assert.Equal("tools 40 > cache > retries 4", Text(report.Calls.Single().Layers));
    }

    [Fact]
    public async Task An_agents_instructions_are_part_of_each_of_its_prompts()
    {
        var call = Assert.Single((await Ledger("""
            class Desk
            {
                readonly AIAgent _agent = new OpenAIClient("key").GetChatClient("gpt-5-mini").AsAIAgent(instructions: "You answer in one line.", name: "Desk");
                Task Run(string question) => _agent.RunAsync(question);
            }
            """)).Calls);

        Assert.Equal(["system: fixed", "user: 'question'"], call.Prompt.Segments.Select(s => $"{s.Role}: {(s.Text is null ? $"'{s.Name}'" : "fixed")}"));
        Assert.Equal("tools 40 > retries 4", Text(call.Layers));
    }

    [Fact]
    public async Task Instructions_that_a_factory_gets_are_those_of_the_agent_it_makes()
    {
        var call = Assert.Single((await Ledger("""
            class Desk
            {
                static AIAgent Make(string instructions) => new OpenAIClient("key").GetChatClient("gpt-5-mini").AsAIAgent(instructions: instructions);
                Task Run(string question) => Make("You answer in one line.").RunAsync(question);
            }
            """)).Calls);

        Assert.Equal(["system: fixed", "user: 'question'"], call.Prompt.Segments.Select(s => $"{s.Role}: {(s.Text is null ? $"'{s.Name}'" : "fixed")}"));
    }
}
