using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers.Accounting;

/// <summary>A place that runs a method of the project or of one it references: a call, a creation, a property, a function that is passed on.</summary>
/// <param name="Containing">Member that contains the place.</param>
/// <param name="Operation">The place.</param>
/// <param name="Target">What runs; a local variable for a function that is kept in one.</param>
internal sealed record CodeUse(ISymbol Containing, IOperation Operation, ISymbol Target)
{
    /// <summary>Kinds of operations that <see cref="Of"/> looks at, invocations aside.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.MethodReference, OperationKind.LocalReference, OperationKind.Invalid];

    /// <summary>Whether an implementation may run for the target.</summary>
    public bool IsDispatched => Operation switch
    {
        IInvocationOperation { IsVirtual: true } or IMethodReferenceOperation { IsVirtual: true } => true,
        IPropertyReferenceOperation { Property: var property, Instance: not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Syntax.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression } } =>
            property.IsVirtual || property.IsAbstract || property.IsOverride,
        IInvalidOperation => Target.IsVirtual || Target.IsAbstract || Target.IsOverride,
        _ => false,
    };

    /// <summary>Reads a place; <see langword="null"/> when it runs nothing that may be of interest.</summary>
    public static CodeUse? Of(ISymbol containing, IOperation operation)
    {
        var target = operation switch
        {
            // A function kept in a variable.
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation local } => local.Local,
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMethodReferenceOperation reference => reference.Method,
            IPropertyReferenceOperation { Property: var property } reference => IsWritten(reference) ? property.SetMethod : property.GetMethod,
            IInvalidOperation { Syntax: InvocationExpressionSyntax syntax } => OnlyCandidate(operation, syntax),
            ILocalReferenceOperation { Local.Type.TypeKind: TypeKind.Delegate, Parent: IArgumentOperation or IConversionOperation { Parent: IArgumentOperation } } local => local.Local,
            _ => (ISymbol?)null,
        };
        return target is null ? null : new(containing, operation, target.OriginalDefinition);
    }

    /// <summary>Whether it is an endpoint's handler, which the request runs and not the code that maps it.</summary>
    public bool IsHandler
    {
        get
        {
            var holder = Operation.Parent;
            while (holder is IDelegateCreationOperation or IConversionOperation)
            {
                holder = holder.Parent;
            }

            return holder is IArgumentOperation { Parent: IInvocationOperation call } && Endpoints.IsMapped(call.TargetMethod);
        }
    }

    /// <summary>Identity of what runs.</summary>
    public string TargetId => Target is ILocalSymbol local ? $"{SymbolNames.ContainingMemberId(local.ContainingSymbol)}+{local.Name}" : CodeNode.IdOf(Target);

    // Code that does not compile yet, or whose packages are missing: an argument has no type, but which method is meant is beyond doubt.
    private static ISymbol? OnlyCandidate(IOperation operation, InvocationExpressionSyntax call) =>
        operation.SemanticModel?.GetSymbolInfo(call).CandidateSymbols is [IMethodSymbol only] ? only.ReducedFrom ?? only : null;

    private static bool IsWritten(IOperation reference) => reference.Parent is IAssignmentOperation { Target: var target } && target == reference;
}
