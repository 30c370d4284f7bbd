using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>The layers that each try a failed call again, so that their numbers multiply.</summary>
/// <param name="Loop">Attempts of a retry loop around the call; <see langword="null"/> without such a loop, 0 where only the run knows.</param>
/// <param name="Policy">Attempts of a Polly policy or pipeline around the call, as <paramref name="Loop"/>.</param>
/// <param name="Sdk">Attempts of the SDK by itself: its retries and one.</param>
internal sealed record RetryFactors(long? Loop, long? Policy, long? Sdk)
{
    // Policies and pipelines say how often in these calls and properties.
    private static readonly string[] PolicyCounts = ["RetryAsync", "Retry", "WaitAndRetryAsync", "WaitAndRetry"];

    /// <summary>The layers around a call; <see langword="null"/> where nothing but the SDK may try again.</summary>
    public static RetryFactors? Of(CallSite call, ReadScope scope)
    {
        var (loop, policy) = (OfLoop(call, scope), OfPolicy(call, scope));

        // Whether the SDK's own retries are set is asked of the whole compilation, so only where there is something to multiply.
        return loop is null && policy is null ? null : new(loop, policy, SdkRetries.Of(call, scope));
    }

    private static long? OfLoop(CallSite call, ReadScope scope)
    {
        for (var outer = call.Shown.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation loop && call.Loops.Any(l => l.Role == LoopRole.Retry && l.Place == SourcePlaces.Of(loop.Syntax.GetFirstToken().GetLocation())))
            {
                return LoopBound.Of(loop, scope)?.Rounds ?? 0;
            }
        }

        return null;
    }

    /// <summary>Attempts of a Polly policy or pipeline around a call; <see langword="null"/> without one, 0 where only the run knows.</summary>
    public static long? OfPolicy(CallSite call, ReadScope scope)
    {
        for (var outer = call.Shown.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IInvocationOperation { TargetMethod: { Name: "Execute" or "ExecuteAsync" or "ExecuteAndCapture" or "ExecuteAndCaptureAsync" } method, Instance: { } policy } && IsPolly(method.ContainingType))
            {
                return Attempts(Origin.Of(policy, scope).Value, scope);
            }
        }

        return null;
    }

    private static long Attempts(IOperation? made, ReadScope scope)
    {
        foreach (var operation in made?.DescendantsAndSelf() ?? [])
        {
            var count = operation switch
            {
                IInvocationOperation { TargetMethod: var method } retry when PolicyCounts.Contains(method.Name) && IsPolly(method.ContainingType) => CallArguments.ArgumentFor(retry, "retryCount")?.Value,
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "MaxRetryAttempts", ContainingType: var options } }, Value: var value } when IsPolly(options) => value,
                _ => null,
            };
            if (count is not null && Origin.Of(count, scope).Value is { ConstantValue: { HasValue: true, Value: int retries } })
            {
                return retries + 1;
            }
        }

        return 0;
    }

    private static bool IsPolly(ITypeSymbol? type) => type?.ContainingNamespace is { } space && (space.ToDisplayString() + ".").StartsWith("Polly.", StringComparison.Ordinal);
}
