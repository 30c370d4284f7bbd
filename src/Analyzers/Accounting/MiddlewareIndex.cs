using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>
/// Functions that a pipeline is built with (<c>builder.Use(…)</c>): a call they make on the client handed to them passes on the call they
/// stand in. Found on first use: only a call on a parameter asks.
/// </summary>
internal sealed class MiddlewareIndex(SdkIndex sdks, ForeignBodies bodies)
{
    private readonly object _gate = new();
    private HashSet<ISymbol>? _methods;

    /// <summary>Whether a call is made on the client that middleware got to pass the call on to.</summary>
    public bool PassesOn(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (CallArguments.ReceiverOf(call) is not { } receiver || Origin.Unwrap(receiver) is not IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol function })
        {
            return false;
        }

        return function.MethodKind == MethodKind.AnonymousFunction ? IsGivenToPipeline(call, function) : Methods(cancellationToken).Contains(function.OriginalDefinition);
    }

    private bool IsGivenToPipeline(IOperation call, IMethodSymbol lambda)
    {
        for (var outer = call.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda))
            {
                while (outer.Parent is IConversionOperation or IDelegateCreationOperation or IArgumentOperation)
                {
                    outer = outer.Parent;
                }

                return outer.Parent is IInvocationOperation { TargetMethod: var target } && IsPipeline(target);
            }
        }

        return false;
    }

    private HashSet<ISymbol> Methods(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _methods ??= Find(cancellationToken);
        }
    }

    private HashSet<ISymbol> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in bodies.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (node.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && sdks.MayWrap(name) &&
                    node.ArgumentList.Arguments.Any(static a => a.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or AnonymousFunctionExpressionSyntax) &&
                    bodies.OperationOf(node, cancellationToken) is IInvocationOperation { TargetMethod: var target } use && IsPipeline(target))
                {
                    found.UnionWith(use.Arguments.SelectMany(static a => Functions(Origin.Unwrap(a.Value))));
                }
            }
        }

        return found;
    }

    /// <summary>A method that is handed over, or those to which a lambda passes what it is given: <c>(messages, options, inner, stop) => Log(messages, options, inner, stop)</c>.</summary>
    private static IEnumerable<ISymbol> Functions(IOperation given) => given switch
    {
        IMethodReferenceOperation { Method: var method } => [method.OriginalDefinition],
        IAnonymousFunctionOperation { Symbol: var lambda, Body: var body } => body.Descendants().OfType<IInvocationOperation>()
            .Where(call => call.Arguments.Any(a => Origin.Unwrap(a.Value) is IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } && SymbolEqualityComparer.Default.Equals(owner, lambda)))
            .Select(static call => call.TargetMethod.OriginalDefinition),
        _ => [],
    };

    private bool IsPipeline(IMethodSymbol method) => sdks.TryFindClient(method, out _, out var client) && client.Wraps == ClientLayer.Custom;
}
