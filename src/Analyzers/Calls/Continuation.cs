using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Calls;

/// <summary>A call that takes up an answer that is still being made in the background: it asks nothing anew, however often it is made.</summary>
internal static class Continuation
{
    // Of Microsoft.Extensions.AI's ChatOptions and Agent Framework's AgentRunOptions.
    private const string Token = "ContinuationToken";

    /// <summary>The loops that repeat what a call spends: polling for one answer repeats nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="loops">The loops around it, outermost first.</param>
    /// <param name="scope">What may be read around it.</param>
    public static IReadOnlyList<LoopContext> Without(IInvocationOperation call, IReadOnlyList<LoopContext> loops, ReadScope scope) =>
        loops.Count > 0 && loops[loops.Count - 1].Kind == LoopKind.While && Is(call, scope) ? [.. loops.Take(loops.Count - 1)] : loops;

    private static bool Is(IInvocationOperation call, ReadScope scope) => call.Arguments.Any(argument =>
        argument.Parameter?.Type is { } type && scope.Sdks.IsSdkSymbol(type) && type.GetMembers(Token).Length > 0 && ObjectReader.Property(argument.Value, Token, scope).IsSet == true);
}
