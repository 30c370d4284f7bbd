// Signatures of LangChain.Core 0.17 (tryAGI/LangChain, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using LangChain.Chains.HelperChains;
using Microsoft.Extensions.AI;

namespace LangChain.Chains
{
    public static class Chain
    {
        public static StackChain Set(object value, string outputKey = "text") => throw new NotSupportedException();
        public static StackChain Template(string template, string outputKey = "text") => throw new NotSupportedException();
        public static LLMChain LLM(IChatClient chatClient, string inputKey = "text", string outputKey = "text", ChatOptions? options = null) => throw new NotSupportedException();
    }
}

namespace LangChain.Abstractions.Schema { public interface IChainValues { } }
namespace LangChain.Callback { public interface ICallbacks { } }

namespace LangChain.Chains.HelperChains
{
    using LangChain.Abstractions.Schema;
    using LangChain.Callback;

    public class StackableChainHook { }

    public abstract class BaseStackableChain
    {
        public static StackChain operator |(BaseStackableChain a, BaseStackableChain b) => throw new NotSupportedException();
        public Task<IChainValues> RunAsync(StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> RunAsync(Dictionary<string, object> input, ICallbacks? callbacks = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string?> RunAsync(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<T> RunAsync<T>(string resultKey, StackableChainHook? hook = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public class StackChain : BaseStackableChain { }
    public class LLMChain : BaseStackableChain { public LLMChain(IChatClient chatClient, string inputKey = "prompt", string outputKey = "text", ChatOptions? options = null) { } }
}
