namespace Stoker.CodeFixes.Tests;

/// <summary>STK2001: a distributed cache in front of an <c>IChatClient</c>.</summary>
public class CacheClientFixTests
{
    private const string Assumption = "(assumes that an answer may be reused for the same prompt)";

    private static FixTest<CacheClientFix> Fix(string before, string? after = null) => new(before, after);

    [Fact]
    public Task Without_the_pipeline_nothing_is_offered() => Fix("""
        class Desk
        {
            readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5");
            async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|]("Name the capital of France."); }
        }
        """).RunAsync();

    [Fact]
    public async Task A_client_made_elsewhere_is_left_alone() => await (await Fix("""
        class Desk(IChatClient ai) { async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|]("Name the capital of France."); } }
        """).WithPipelineAsync()).RunAsync();

    [Fact]
    public async Task A_client_of_one_SDK_has_no_pipeline() => await (await Fix("""
        class Desk
        {
            readonly OpenAI.Chat.ChatClient chat = new("gpt-6-luna", "key");
            async Task Run(string[] texts) { foreach (var t in texts) await chat.[|CompleteChatAsync|]("Name the capital of France."); }
        }
        """).WithPipelineAsync()).RunAsync();

    [Fact]
    public async Task A_client_that_caches_is_silent() => await (await Fix("""
        class Desk(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
        {
            readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5").AsBuilder().UseDistributedCache(cache).Build();
            async Task Run(string[] texts) { foreach (var t in texts) await ai.GetResponseAsync("Name the capital of France."); }
        }
        """).WithPipelineAsync()).RunAsync();

    [Fact]
    public async Task A_field_gets_a_cache_in_memory() => await (await Fix(
        """
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Options;

        class Desk
        {
            readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5");
            async Task Run(string[] texts) { foreach (var t in texts) { await ai.[|GetResponseAsync|]("Name the capital of France."); await ai.[|GetResponseAsync|]("And of Spain?"); } }
        }
        """,
        """
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Options;

        class Desk
        {
            readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5").AsBuilder().UseDistributedCache(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()))).Build();
            async Task Run(string[] texts) { foreach (var t in texts) { await ai.GetResponseAsync("Name the capital of France."); await ai.GetResponseAsync("And of Spain?"); } }
        }
        """).WithPipelineAsync()).Titled($"Cache the answers of every call of this client in memory {Assumption}").RunAsync();

    [Fact]
    public async Task A_cache_in_scope_is_used() => await (await Fix(
        """
        class Desk
        {
            private readonly IChatClient _ai;
            public Desk(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache) => _ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5");
            async Task Run(string[] texts) { foreach (var t in texts) await _ai.[|GetResponseAsync|]("Name the capital of France."); }
        }
        """,
        """
        class Desk
        {
            private readonly IChatClient _ai;
            public Desk(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache) => _ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5").AsBuilder().UseDistributedCache(cache).Build();
            async Task Run(string[] texts) { foreach (var t in texts) await _ai.GetResponseAsync("Name the capital of France."); }
        }
        """).WithPipelineAsync()).Titled($"Cache the answers of every call of this client in 'cache' {Assumption}").RunAsync();

    [Fact]
    public async Task A_registration_uses_the_containers_cache() => await (await Fix(
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|]("Name the capital of France."); } }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(_ => new AnthropicClient().AsIChatClient("claude-haiku-4-5")); }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { async Task Run(string[] texts) { foreach (var t in texts) await ai.GetResponseAsync("Name the capital of France."); } }
        static class Setup { static void Add(IServiceCollection s) => s.AddSingleton<IChatClient>(services => new AnthropicClient().AsIChatClient("claude-haiku-4-5").AsBuilder().UseDistributedCache().Build(services)); }
        """).WithPipelineAsync()).Titled($"Cache the answers of every call of this client in the registered IDistributedCache {Assumption}").RunAsync();

    [Fact]
    public async Task The_field_in_memory_is_not_offered_where_the_client_can_cache() => await (await new FixTest<KeepAnswersFix>("""
        class Desk
        {
            readonly IChatClient ai = new AnthropicClient().AsIChatClient("claude-haiku-4-5");
            async Task Run(string[] texts) { foreach (var t in texts) await ai.[|GetResponseAsync|]("Name the capital of France."); }
        }
        """).WithPipelineAsync()).RunAsync();
}
