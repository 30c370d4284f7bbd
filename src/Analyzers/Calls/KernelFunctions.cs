using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Semantic Kernel's own tool loop: it runs the kernel's functions that the model asks for, and asks again.</summary>
internal static class KernelFunctions
{
    /// <summary>
    /// Rounds after which Semantic Kernel stops to run functions by itself (<c>MaximumAutoInvokeAttempts</c>, internal and not configurable). It can be
    /// ended earlier only by a filter.
    /// </summary>
    public const long MaxRounds = 128;

    private const string Filter = "Microsoft.SemanticKernel.IAutoFunctionInvocationFilter";

    /// <summary>Whether the settings let Semantic Kernel run functions by itself, and no filter of this compilation may end it.</summary>
    public static bool RunThemselves(CallSite call, ReadScope scope)
    {
        foreach (var path in new[] { "executionSettings.FunctionChoiceBehavior", "executionSettings.ToolCallBehavior", "arguments.ExecutionSettings.FunctionChoiceBehavior", "arguments.ExecutionSettings.ToolCallBehavior" })
        {
            if (CallArguments.At(call.Operation, path, scope).Value is { } value && Origin.Unwrap(value) switch
                {
                    IInvocationOperation { TargetMethod: { Name: "Auto" or "Required", ContainingType.Name: "FunctionChoiceBehavior" } } choice =>
                        choice.Arguments.All(static a => a is not { Parameter.Name: "autoInvoke", Value.ConstantValue: { HasValue: true, Value: false } }),
                    IPropertyReferenceOperation { Property.Name: "AutoInvokeKernelFunctions" } => true,
                    _ => false,
                })
            {
                return scope.Bodies.Compilation.GetTypeByMetadataName(Filter) is not { } filter ||
                    !Types(scope.Bodies.Compilation.Assembly.GlobalNamespace).Any(t => t.AllInterfaces.Contains(filter, SymbolEqualityComparer.Default));
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
