namespace Stoker.Analyzers.Tests.Rules;

public class NoOutputLimitRuleTests
{
    private static Task Verify(string body) => StokerTest.RunAsync("STK5001", $$"""
        class Desk(IChatClient ai)
        {
            async Task Run(string text, ChatOptions given)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync("STK5001", """
        class Chat { public Task GetResponseAsync(string text) => Task.CompletedTask; }
        class C { Task M(Chat chat) => chat.GetResponseAsync("hi"); }
        """);

    [Fact]
    public Task A_limit_at_the_call_is_silent() => Verify("""await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 400 });""");

    [Fact]
    public Task A_limit_set_later_is_silent() => Verify("""var o = new ChatOptions(); o.MaxOutputTokens = 400; await ai.GetResponseAsync(text, o);""");

    [Fact]
    public Task A_limit_that_only_the_run_knows_is_silent() => Verify("""await ai.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = text.Length });""");

    [Fact]
    public Task Options_from_outside_get_the_benefit_of_the_doubt() => Verify("""await ai.GetResponseAsync(text, given);""");

    [Theory]
    [InlineData(false, "AIAgent agent", "agent")]
    [InlineData(false, "IAgentFactory agents", "agents.Create(\"desk\")")]
    [InlineData(true, "Microsoft.Extensions.AI.IChatClient ai", "new ChatClientAgent(ai, new ChatClientAgentOptions())")]
    public async Task An_agents_limit_is_set_where_the_agent_is_made(bool informs, string given, string agent) => Assert.Equal(informs, (await LedgerOf.Findings(["Microsoft.Agents.AI"], $$"""
        using Microsoft.Agents.AI;
        interface IAgentFactory { AIAgent Create(string name); }
        class Desk({{given}}) { public async Task Run(string text) { var mine = {{agent}}; await mine.RunAsync(text); } }
        """)).Contains("STK5001"));

    [Fact]
    public Task A_limit_of_the_client_is_silent() => Verify("""await new AnthropicClient().AsIChatClient("claude-opus-4-8", 500).GetResponseAsync(text);""");

    [Fact]
    public Task A_limit_of_the_registered_client_is_silent() => StokerTest.RunAsync("STK5001", """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { Task Run() => ai.GetResponseAsync("hi"); }
        static class Setup { static void Add(IServiceCollection services) => services.AddSingleton<IChatClient>(sp => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """);

    [Fact]
    public Task A_limit_that_one_caller_of_a_private_method_sets_gets_the_benefit_of_the_doubt() => StokerTest.RunAsync("STK5001", """
        class Desk(IChatClient ai)
        {
            public Task Short(string text) => Ask(text, new ChatOptions { MaxOutputTokens = 400 });
            public Task Long(string text) => Ask(text, new ChatOptions { Temperature = 0 });
            private Task Ask(string text, ChatOptions options) => ai.GetResponseAsync(text, options);
        }
        """);

    [Fact]
    public Task A_limit_that_no_caller_of_a_private_method_sets_is_none() => StokerTest.RunAsync("STK5001", """
        class Desk(IChatClient ai)
        {
            public Task Cold(string text) => Ask(text, new ChatOptions { Temperature = 0 });
            public Task Warm(string text) { var options = new ChatOptions(); options.Temperature = 1; return Ask(text, options); }
            private Task Ask(string text, ChatOptions options) => ai.[|GetResponseAsync|](text, options);
        }
        """);

    [Fact]
    public async Task The_finding_points_at_where_the_options_are_made()
    {
        const string Code = """
            class Desk(Microsoft.Extensions.AI.IChatClient ai)
            {
                async System.Threading.Tasks.Task Run()
                {
                    var options = new Microsoft.Extensions.AI.ChatOptions { Temperature = 0 };
                    await ai.GetResponseAsync("Hi", options);
                }
            }
            """;

        var finding = Assert.Single((await LedgerOf.Diagnostics(Code, asReport: false)).Where(static d => d.Id == "STK5001"));

        Assert.Equal("new Microsoft.Extensions.AI.ChatOptions { Temperature = 0 }", Code.Substring(finding.AdditionalLocations[0].SourceSpan.Start, finding.AdditionalLocations[0].SourceSpan.Length));
    }

    [Fact]
    public Task Embeddings_write_nothing() => Verify("""await new EmbeddingClient("text-embedding-3-small", "key").GenerateEmbeddingAsync(text);""");

    [Fact]
    public Task No_options_informs() => Verify("""await ai.[|GetResponseAsync|](text);""");

    [Fact]
    public Task Options_without_a_limit_inform() => Verify("""await ai.[|GetResponseAsync|](text, new ChatOptions { Temperature = 0 });""");

    [Fact]
    public Task An_explicit_null_is_no_limit() => Verify("""await ai.[|GetResponseAsync|](text, new ChatOptions { MaxOutputTokens = null });""");
}
