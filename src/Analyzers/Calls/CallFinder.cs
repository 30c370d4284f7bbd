using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Calls;

/// <summary>Tells which invocations of one compilation are call sites: what a catalogue names, less what passes on another's call or never runs.</summary>
internal sealed class CallFinder(SdkIndex sdks, MiddlewareIndex middleware)
{
    /// <summary>Names of catalogued methods: an invocation of any other name is no call.</summary>
    public IReadOnlyCollection<string> Names => sdks.CallNames;

    /// <summary>Whether an invocation is of a catalogued method at all; it may still pass on another's call.</summary>
    public bool IsCatalogued(IInvocationOperation invocation) => sdks.TryFindCall(invocation.TargetMethod, out _, out _);

    /// <summary>Whether an invocation is a call site, and what the catalogue says of it.</summary>
    public bool TryFind(IInvocationOperation invocation, ISymbol containing, [NotNullWhen(true)] out SdkCatalog? sdk, [NotNullWhen(true)] out SdkCall? call, CancellationToken cancellationToken) =>
        sdks.TryFindCall(invocation.TargetMethod, out sdk, out call) &&
        !CallArguments.LacksClient(invocation, call) &&
        !IsForwarding(containing, invocation, cancellationToken);

    /// <summary>
    /// Middleware that passes a call on spends nothing of its own: an override or implementation of the very method it calls, of the member
    /// that stands in for it, or a function a pipeline is built with.
    /// </summary>
    private bool IsForwarding(ISymbol containing, IInvocationOperation call, CancellationToken cancellationToken) =>
        (SymbolNames.OrdinaryMember(containing) is IMethodSymbol method &&
            ((method.Name == call.TargetMethod.Name && sdks.TryFindCall(method, out _, out _)) || sdks.IsCore(method))) ||
        middleware.PassesOn(call, cancellationToken);
}
