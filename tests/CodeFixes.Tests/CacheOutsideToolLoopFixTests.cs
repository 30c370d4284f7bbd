namespace Stoker.CodeFixes.Tests;

/// <summary>STK3004: the cache before function invocation.</summary>
public class CacheOutsideToolLoopFixTests
{
    private static string Code(string client, string method) => $$"""
        class Desk
        {
            async Task Run(IChatClient inner, AIFunction look, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
            {
                IChatClient chat = {{client}};
                await chat.{{method}}("Where is my order?", new ChatOptions { Tools = [look] });
                await chat.{{method}}("And when does it come?", new ChatOptions { Tools = [look] });
            }
        }
        """;

    private static async Task Fix(string before, string? after = null) =>
        await (await new FixTest<CacheOutsideToolLoopFix>(Code(before, "[|GetResponseAsync|]"), after is null ? null : Code(after, "GetResponseAsync"))
            .Titled("Put the cache outside function invocation (assumes that a kept answer need not run its tools again)").WithPipelineAsync()).RunAsync();

    [Fact]
    public Task Made_clients_are_left_alone() => Fix("new FunctionInvokingChatClient(new DistributedCachingChatClient(inner, cache))");

    [Fact]
    public Task A_link_moves_with_its_arguments() => Fix(
        "inner.AsBuilder().UseFunctionInvocation(configure: l => l.MaximumIterationsPerRequest = 5).UseDistributedCache(cache, c => { }).Build()",
        "inner.AsBuilder().UseDistributedCache(cache, c => { }).UseFunctionInvocation(configure: l => l.MaximumIterationsPerRequest = 5).Build()");

    [Fact]
    public Task A_link_moves_with_its_line() => Fix(
        """
        new ChatClientBuilder(inner)
                    .UseFunctionInvocation()
                    .Use(c => c)
                    .UseDistributedCache(cache)
                    .Build()
        """,
        """
        new ChatClientBuilder(inner)
                    .UseDistributedCache(cache)
                    .UseFunctionInvocation()
                    .Use(c => c)
                    .Build()
        """);

    [Fact]
    public async Task An_injected_client_that_gets_layers_here_is_made_here()
    {
        static string Code(string layers, string method) => $$"""
            class Desk(IChatClient inner, AIFunction look, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
            {
                async Task Run()
                {
                    var chat = inner.AsBuilder(){{layers}}.Build();
                    await chat.{{method}}("Where is my order?", new ChatOptions { Tools = [look] });
                }
            }
            """;

        await (await new FixTest<CacheOutsideToolLoopFix>(Code(".UseFunctionInvocation().UseDistributedCache(cache)", "[|GetResponseAsync|]"), Code(".UseDistributedCache(cache).UseFunctionInvocation()", "GetResponseAsync"))
            .Titled("Put the cache outside function invocation (assumes that a kept answer need not run its tools again)").WithPipelineAsync()).RunAsync();
    }
}
