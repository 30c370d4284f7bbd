using Stoker.Analyzers.Sdks;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>STK3004: the cache goes before the tool loop in the pipeline of Microsoft.Extensions.AI; no other SDK has both.</summary>
public class CacheOutsideToolLoopSdkTests : SdkFixTests<CacheOutsideToolLoopFix>
{
    internal override bool IsFor(SdkCatalog sdk) => sdk.Clients.Any(static c => c.Wraps == "cache");

    [Theory]
    [InlineData("Microsoft.Extensions.AI", "IChatClient ai, AIFunction look, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache",
        """await ai.AsBuilder().UseFunctionInvocation().UseDistributedCache(cache).Build().[|GetResponseAsync|](text, new ChatOptions { Tools = [look] });""",
        """await ai.AsBuilder().UseDistributedCache(cache).UseFunctionInvocation().Build().GetResponseAsync(text, new ChatOptions { Tools = [look] });""")]
    public Task The_cache_moves_out(string sdk, string client, string before, string after) => Verify(sdk, "using Microsoft.Extensions.AI;", client, before, after);
}
