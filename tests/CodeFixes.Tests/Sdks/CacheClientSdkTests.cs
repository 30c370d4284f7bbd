using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK2001: a cache goes into the pipeline of Microsoft.Extensions.AI; no other SDK has one.</summary>
public class CacheClientSdkTests : SdkFixTests<CacheClientFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Clients.Any(static c => c.Wraps == "cache");

    [Theory]
    [InlineData("Microsoft.Extensions.AI", "AnthropicClient claude", """claude.AsIChatClient("claude-haiku-4-5")""", """claude.AsIChatClient("claude-haiku-4-5")""")]
    [InlineData("Microsoft.Extensions.AI OllamaSharp", "Uri host", """new OllamaSharp.OllamaApiClient(host, "llama3")""", """((IChatClient)new OllamaSharp.OllamaApiClient(host, "llama3"))""")]
    [InlineData("Microsoft.Extensions.AI Microsoft.Extensions.AI.OpenAI", "OpenAIClient openai", """openai.GetChatClient("gpt-6-luna").AsIChatClient()""", """openai.GetChatClient("gpt-6-luna").AsIChatClient()""")]
    public Task A_client_gets_a_cache(string sdk, string client, string made, string extended)
    {
        return VerifyFile(sdk, Code(made, """foreach (var t in texts) await ai.[|GetResponseAsync|]("Name a colour.");"""), Code(extended + ".AsBuilder().UseDistributedCache(cache).Build()", """foreach (var t in texts) await ai.GetResponseAsync("Name a colour.");"""));

        string Code(string made, string asks) => Desk("using Microsoft.Extensions.AI;", $"{client}, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache", $"IChatClient ai = {made}; {asks}");
    }
}
