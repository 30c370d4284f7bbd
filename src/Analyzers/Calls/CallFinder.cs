using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Tells which invocations of one compilation are call sites, and reads them: what a catalogue names, less what passes on another's call or never
/// runs; and requests that are posted to a model endpoint without an SDK.
/// </summary>
internal sealed class CallFinder(SdkIndex sdks, RegistrationIndex registrations, MiddlewareIndex middleware, Compilation compilation)
{
    private readonly CodeFunctions _code = new(sdks, compilation);
    private HashSet<string>? _names;

    /// <summary>Names of methods that may spend: an invocation of any other name is no call. Those that post count where the sources have the text of an endpoint.</summary>
    public HashSet<string> Names(CancellationToken cancellationToken) =>
        _names ??= HttpMarks.In(compilation, cancellationToken) ? [.. sdks.CallNames, .. HttpCallReader.Methods] : sdks.CallNames;

    /// <summary>Whether an invocation is of a method that may spend at all; it may still pass on another's call, or post something else.</summary>
    public bool MaySpend(IInvocationOperation invocation) =>
        sdks.TryFindCall(invocation.TargetMethod, out _, out _) || HttpCallReader.MayPost(invocation.TargetMethod);

    /// <summary>The call site an invocation is; <see langword="null"/> when it is none.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="containing">Symbol it stands in.</param>
    /// <param name="scope">What may be read.</param>
    public CallSite? Read(IInvocationOperation invocation, ISymbol containing, ReadScope scope)
    {
        if (sdks.TryFindCall(invocation.TargetMethod, out var sdk, out var call))
        {
            return CallArguments.LacksClient(invocation, call) || IsForwarding(containing, invocation, sdk, call, scope) || MockSetup.Is(invocation, scope) || _code.IsRunBy(invocation, call, scope)
                ? null
                : CallReader.Read(invocation, sdk, call, containing, registrations, scope);
        }

        // Inside a client of a catalogued kind a request is how that client does what its callers spend.
        return HttpCallReader.MayPost(invocation.TargetMethod) && !sdks.IsInsideClient(containing) && HttpCallReader.Read(invocation, scope) is var (request, inputs)
            ? CallReader.Make(invocation, request, null, inputs, containing, registrations, scope)
            : null;
    }

    /// <summary>
    /// Middleware that passes a call on spends nothing of its own: an override or implementation of a method of the same kind as the one it
    /// calls, of the member that stands in for it, a private part of such a method, or a function a pipeline is built with. So does the inside of a
    /// gateway that the team's catalogue describes.
    /// </summary>
    private bool IsForwarding(ISymbol containing, IInvocationOperation invocation, SdkCatalog sdk, SdkCall call, ReadScope scope) =>
        (SymbolNames.OrdinaryMember(containing) is IMethodSymbol method && (Stands(method, invocation, sdk, call) || sdks.IsCore(method) || HandsOn(method, invocation, scope))) ||
        sdks.IsInsideClient(containing, ofTeam: true) || middleware.PassesOn(invocation, scope.CancellationToken);

    /// <summary>Whether a private method of a client sends the messages that the client was given: it does a part of what the client passes on.</summary>
    private bool HandsOn(IMethodSymbol method, IInvocationOperation invocation, ReadScope scope) =>
        method.DeclaredAccessibility == Accessibility.Private && sdks.IsInsideClient(method) && invocation.Arguments.Any(a =>
            Origin.Unwrap(a.Value) is IParameterReferenceOperation { Parameter: var given } && SymbolEqualityComparer.Default.Equals(given.ContainingSymbol, method) && SentLists.IsHistory(given.Type, scope));

    /// <summary>Whether a method is itself one that callers are counted for: the same, or its streaming or plain form in the same SDK.</summary>
    private bool Stands(IMethodSymbol method, IInvocationOperation invocation, SdkCatalog sdk, SdkCall call) =>
        sdks.TryFindCall(method, out var own, out var counted) && (method.Name == invocation.TargetMethod.Name || (own == sdk && counted.Operation == call.Operation));
}
