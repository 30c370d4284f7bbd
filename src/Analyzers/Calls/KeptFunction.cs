using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// A lambda or method that is only kept where it stands: given to the constructor of an object (a tool, a command), to a builder or a container, set as a
/// member, added to an event. It runs when its keeper wants, so that a loop around it does not repeat it.
/// </summary>
internal static class KeptFunction
{
    /// <summary>Whether an operation stands in such a function, or is a method that is kept so.</summary>
    public static bool Holds(IOperation operation)
    {
        for (var outer = operation; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or IMethodReferenceOperation && Is(outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a lambda or a method as a value is kept where it stands.</summary>
    public static bool Is(IOperation function)
    {
        var holder = function.Parent;
        while (holder is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            holder = holder.Parent;
        }

        return holder switch
        {
            // Threads, tasks and lazy values of the framework run what they are given.
            IArgumentOperation { Parent: IObjectCreationOperation { Type: { } made } } => !SymbolNames.Full(made).StartsWith("System.", StringComparison.Ordinal),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call } => IsKeeper((call.Instance?.Type ?? (call.TargetMethod.IsExtensionMethod ? call.TargetMethod.Parameters[0].Type : null))?.Name),
            IAssignmentOperation { Target: IPropertyReferenceOperation or IFieldReferenceOperation } or IEventAssignmentOperation => true,
            _ => false,
        };
    }

    /// <summary>Pipelines are built with middleware (<c>builder.Use((messages, options, inner, stop) => …)</c>), containers with factories.</summary>
    private static bool IsKeeper(string? type) => type is "IServiceCollection" || type?.EndsWith("Builder", StringComparison.Ordinal) == true;
}
