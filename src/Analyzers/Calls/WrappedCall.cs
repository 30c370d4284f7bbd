using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>A call site that a method reaches, itself or through others.</summary>
/// <param name="Call">The call in the source.</param>
/// <param name="Member">Method it stands in.</param>
/// <param name="Way">Invocations from the reaching method to that one, each with the method whose body it runs; empty when the call stands in the method itself.</param>
/// <param name="Site">The call site as the reaching method itself knows it, with the loops on the way.</param>
/// <param name="IsOpen">Whether something of it depends on the reaching method's parameters or object, so that callers may say more.</param>
internal sealed record WrappedCall(
    IInvocationOperation Call,
    IMethodSymbol Member,
    IReadOnlyList<(IInvocationOperation Link, IMethodSymbol Target)> Way,
    CallSite Site,
    bool IsOpen)
{
    /// <summary>Whether a caller's view of the call says something else than the method itself does.</summary>
    public bool IsBoundBy(CallSite seen) =>
        seen.Model with { Place = null } != Site.Model with { Place = null } || seen.Output != Site.Output || !SameShape(seen.Prompt, Site.Prompt);

    private static bool SameShape(PromptShape a, PromptShape b) => a.Messages == b.Messages && a.Segments.SequenceEqual(b.Segments);
}
