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

    [Fact]
    public Task A_limit_of_the_client_is_silent() => Verify("""await new AnthropicClient().AsIChatClient("claude-opus-4-8", 500).GetResponseAsync(text);""");

    [Fact]
    public Task A_limit_of_the_registered_client_is_silent() => StokerTest.RunAsync("STK5001", """
        using Microsoft.Extensions.DependencyInjection;
        class Desk(IChatClient ai) { Task Run() => ai.GetResponseAsync("hi"); }
        static class Setup { static void Add(IServiceCollection services) => services.AddSingleton<IChatClient>(sp => new AnthropicClient().AsIChatClient("claude-opus-4-8")); }
        """);

    [Fact]
    public Task Embeddings_write_nothing() => Verify("""await new EmbeddingClient("text-embedding-3-small", "key").GenerateEmbeddingAsync(text);""");

    [Fact]
    public Task No_options_informs() => Verify("""await ai.[|GetResponseAsync|](text);""");

    [Fact]
    public Task Options_without_a_limit_inform() => Verify("""await ai.[|GetResponseAsync|](text, new ChatOptions { Temperature = 0 });""");

    [Fact]
    public Task An_explicit_null_is_no_limit() => Verify("""await ai.[|GetResponseAsync|](text, new ChatOptions { MaxOutputTokens = null });""");
}
