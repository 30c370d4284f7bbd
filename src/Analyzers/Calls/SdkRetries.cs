using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>What an SDK tries again by itself.</summary>
internal static class SdkRetries
{
    /// <summary>
    /// Retries that an SDK makes when nothing is set: System.ClientModel's <c>ClientRetryPolicy</c> and Azure.Core's <c>RetryOptions.MaxRetries</c> 3, Anthropic's
    /// <c>MaxRetries</c> 2.
    /// </summary>
    private static readonly Dictionary<string, Default> Defaults = new(StringComparer.Ordinal)
    {
        ["Anthropic"] = new(2, ["MaxRetries"]),
        ["Azure.AI.Inference"] = new(3, ["MaxRetries", "RetryPolicy"]),
        ["Azure.AI.OpenAI"] = new(3, ["MaxRetries", "RetryPolicy"]),
        ["OpenAI"] = new(3, ["RetryPolicy"]),
    };

    /// <summary>Attempts of the SDK at one call: its retries and one; <see langword="null"/> where they are not known, or something in this compilation sets them.</summary>
    public static long? Of(CallSite call, ReadScope scope) =>
        DefaultOf(call.Target.ContainingAssembly) is { } attempts && !IsSet(call.Target.ContainingAssembly, scope) ? attempts : null;

    /// <summary>
    /// Attempts at one call of a client that a place makes; 0 where its options set them to what only the run knows, <see langword="null"/> for an SDK that is not
    /// known to retry.
    /// </summary>
    public static long? OfMaker(IOperation maker, IAssemblySymbol? sdk, ReadScope scope)
    {
        if (DefaultOf(sdk) is not { } attempts)
        {
            return null;
        }

        foreach (var path in new[] { "MaxRetries", "options.MaxRetries", "options.Retry.MaxRetries", "options.RetryPolicy" })
        {
            var state = CallArguments.At(maker, path, scope);
            if (state.Value is not { } value)
            {
                continue;
            }

            using var frame = scope.In(state.Frame);
            var retries = Origin.Of(value, scope).Value is IObjectCreationOperation { Type.Name: "ClientRetryPolicy" } policy
                ? policy.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "maxRetries")?.Value
                : value;
            return retries is not null && Origin.Of(retries, scope).Value is { ConstantValue: { HasValue: true, Value: int count } } ? Math.Max(0, count) + 1 : 0;
        }

        return attempts;
    }

    /// <summary>Attempts of an SDK where nothing is set.</summary>
    public static long? DefaultOf(IAssemblySymbol? sdk) => sdk is not null && Defaults.TryGetValue(sdk.Name, out var known) ? known.Retries + 1 : null;

    private static bool IsSet(IAssemblySymbol sdk, ReadScope scope) => scope.Bodies.Compilation.SyntaxTrees.Any(tree =>
        tree.GetRoot(scope.CancellationToken).DescendantNodes().Any(n => n is AssignmentExpressionSyntax { Left: var target } && TreeNames.NameOf(target) is { } name && Defaults[sdk.Name].SetBy.Contains(name)));

    // Not a tuple: the framework brings dictionaries of references compiled, while one of tuples is compiled in each process.
    private sealed record Default(long Retries, string[] SetBy);
}
