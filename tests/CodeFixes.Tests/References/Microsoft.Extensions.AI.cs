// The part of the pipeline's public surface that a fix writes against: names, parameters and defaults as in Microsoft.Extensions.AI 10.10.0
// (dotnet/extensions, commit 5862342). Signatures only; the bodies are ours. The package itself is not on every feed.
using System;
using Microsoft.Extensions.Caching.Distributed;

namespace Microsoft.Extensions.AI
{
    public sealed class ChatClientBuilder
    {
        private readonly IChatClient _inner;

        public ChatClientBuilder(IChatClient innerClient) => _inner = innerClient;

        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory) => this;

        public IChatClient Build(IServiceProvider? services = null) => _inner;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => new(innerClient);
    }

    public class DistributedCachingChatClient(IChatClient innerClient, IDistributedCache storage) : DelegatingChatClient(innerClient)
    {
        public IDistributedCache Storage => storage;
    }

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseDistributedCache(this ChatClientBuilder builder, IDistributedCache? storage = null, Action<DistributedCachingChatClient>? configure = null) => builder;
    }

    public class FunctionInvokingChatClient(IChatClient innerClient) : DelegatingChatClient(innerClient)
    {
        public int MaximumIterationsPerRequest { get; set; } = 40;
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, object? loggerFactory = null, Action<FunctionInvokingChatClient>? configure = null) => builder;
    }
}
