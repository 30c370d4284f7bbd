using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Analyzers.Calls;

/// <summary>Loops over what comes in by and by: items of a queue or channel, for which there is no list.</summary>
internal static class QueueReading
{
    /// <summary>Whether an operation is a <c>foreach</c> over a channel or a blocking collection.</summary>
    public static bool Is(IOperation operation) =>
        operation is IForEachLoopOperation { Collection: var collection } && collection.DescendantsAndSelf().Any(static o => o is IInvocationOperation
        {
            TargetMethod: { ContainingType.Name: "ChannelReader" } or { Name: "GetConsumingEnumerable" or "GetConsumingAsyncEnumerable" },
        });
}
