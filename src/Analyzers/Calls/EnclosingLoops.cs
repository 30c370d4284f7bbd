using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// The loops that run an operation again in each round. What a <c>foreach</c> runs over is evaluated once, before it: <c>await foreach (var part in chat.Stream(…))</c>
/// asks one question.
/// </summary>
internal static class EnclosingLoops
{
    /// <summary>The loops around an operation, innermost first, through lambdas.</summary>
    public static IEnumerable<ILoopOperation> Around(IOperation operation)
    {
        var inner = operation;
        for (var outer = operation.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is ILoopOperation loop && Repeats(loop, inner))
            {
                yield return loop;
            }
        }
    }

    /// <summary>The innermost loop or lambda around an operation; <see langword="null"/> where it stands in neither.</summary>
    public static IOperation? Innermost(IOperation operation)
    {
        var inner = operation;
        for (var outer = operation.Parent; outer is not null; inner = outer, outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation || (outer is ILoopOperation loop && Repeats(loop, inner)))
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>Whether a loop runs a part of it in each round.</summary>
    public static bool Repeats(ILoopOperation loop, IOperation part) => loop switch
    {
        IForEachLoopOperation { Collection: var collection } => collection != part,
        IForLoopOperation { Before: var before } => !before.Contains(part),
        _ => true,
    };
}
