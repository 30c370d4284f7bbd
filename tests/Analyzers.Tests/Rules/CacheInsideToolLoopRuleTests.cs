namespace Stoker.Analyzers.Tests.Rules;

public class CacheInsideToolLoopRuleTests
{
    private const string Rule = "STK3004";

    private static Task<IReadOnlyList<string>> Findings(string client, string call = """await chat.GetResponseAsync("Where is my order?", new ChatOptions { Tools = [look] });""") => LedgerOf.Findings(["Microsoft.Extensions.AI"], $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;
        class Desk
        {
            async Task Run(IChatClient inner, AIFunction look, IDistributedCache cache)
            {
                IChatClient chat = {{client}};
                {{call}}
            }
        }
        """);

    [Fact]
    public Task Sdk_not_referenced_silent() => StokerTest.RunWithoutSdkAsync(Rule, """
        class Chat { public Chat UseFunctionInvocation() => this; public Chat UseDistributedCache() => this; public Task<string> GetResponseAsync(string text, object tools) => Task.FromResult(""); }
        class C { Task M() => new Chat().UseFunctionInvocation().UseDistributedCache().GetResponseAsync("Where?", new object()); }
        """);

    [Fact]
    public async Task A_cache_outside_is_silent() => Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseDistributedCache(cache).UseFunctionInvocation().Build()"));

    [Fact]
    public async Task A_cache_without_a_tool_loop_is_silent() => Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseDistributedCache(cache).Build()"));

    [Fact]
    public async Task A_tool_loop_without_a_cache_is_silent() => Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().Build()"));

    [Fact]
    public async Task A_call_without_tools_is_silent() =>
        Assert.DoesNotContain(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().UseDistributedCache(cache).Build()", """await chat.GetResponseAsync("Hi.");"""));

    [Fact]
    public async Task A_cache_inside_warns() => Assert.Contains(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().UseDistributedCache(cache).Build()"));

    [Fact]
    public async Task Layers_between_change_nothing() => Assert.Contains(Rule, await Findings("inner.AsBuilder().UseFunctionInvocation().UseOpenTelemetry().UseDistributedCache(cache).Build()"));

    [Fact]
    public async Task Made_clients_are_read_from_the_outside_in() =>
        Assert.Contains(Rule, await Findings("new FunctionInvokingChatClient(new DistributedCachingChatClient(inner, cache))"));

    [Fact]
    public async Task A_registration_in_another_place_warns_at_the_call() => Assert.Contains(Rule, await LedgerOf.Findings(["Microsoft.Extensions.AI"], """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient chat, AIFunction look) { Task Run() => chat.GetResponseAsync("Where is my order?", new ChatOptions { Tools = [look] }); }
        static class Setup { static void Add(IServiceCollection s, IChatClient inner) => s.AddChatClient(inner).UseFunctionInvocation().UseDistributedCache(); }
        """));
}
