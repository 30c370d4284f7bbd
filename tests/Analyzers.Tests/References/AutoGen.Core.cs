// Signatures of AutoGen.Core (microsoft/autogen, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace AutoGen.Core
{
    public interface IMessage { }
    public class GenerateReplyOptions { public int? MaxToken { get; set; } public float? Temperature { get; set; } }
    public interface IAgent { string Name { get; } Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default); }
    public interface IStreamingAgent : IAgent { IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default); }
    public interface IGroupChat { void SendIntroduction(IMessage message); Task<IEnumerable<IMessage>> CallAsync(IEnumerable<IMessage>? conversation = null, int maxRound = 10, CancellationToken ct = default); }

    public static class AgentExtension
    {
        public static Task<IEnumerable<IMessage>> InitiateChatAsync(this IAgent agent, IAgent receiver, string? message = null, int maxRound = 10, CancellationToken ct = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<IMessage> SendAsync(this IAgent agent, IAgent receiver, string message, IEnumerable<IMessage>? chatHistory = null, int maxRound = 10, CancellationToken ct = default) => throw new NotSupportedException();
        public static Task<IMessage> SendAsync(this IAgent agent, string message, IEnumerable<IMessage>? chatHistory = null, CancellationToken ct = default) => throw new NotSupportedException();
        public static IAsyncEnumerable<IMessage> SendMessageToGroupAsync(this IAgent agent, IGroupChat groupChat, string msg, IEnumerable<IMessage>? chatHistory = null, int maxRound = 10, CancellationToken ct = default) => throw new NotSupportedException();
    }

    public static class GroupChatExtension { public static IAsyncEnumerable<IMessage> SendAsync(this IGroupChat groupChat, IEnumerable<IMessage> chatHistory, int maxRound = 10, CancellationToken ct = default) => throw new NotSupportedException(); }
}
