using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Says whether what a call sends changes between iterations: when it does not, the same question is paid for again.</summary>
internal static class LoopInputs
{
    /// <summary>Whether the client or an argument of the call, or what it is made from, is declared or changed inside the innermost loop.</summary>
    public static bool Vary(IInvocationOperation call, ReadScope scope)
    {
        var loop = EnclosingLoops.Innermost(call);
        return loop is null || (call.Instance is { } client && Varies(client, loop, scope, 0)) || call.Arguments.Any(a => Varies(a.Value, loop, scope, 0));
    }

    private static bool Varies(IOperation value, IOperation loop, ReadScope scope, int depth)
    {
        if (depth > ReadScope.MaxDepth || !scope.Step())
        {
            return true;
        }

        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IInvocationOperation { TargetMethod: var method, Parent: not IObjectOrCollectionInitializerOperation } && !scope.Sdks.IsSdkSymbol(method))
            {
                // What another method gives may differ each time; what a collection initializer adds with says nothing.
                return true;
            }

            if (operation is not (ILocalReferenceOperation or IParameterReferenceOperation) || BodyFacts.Variable(operation) is not { } variable || IsCancellation(operation.Type))
            {
                continue;
            }

            var inside = variable.DeclaringSyntaxReferences.Any(r => loop.Syntax.Span.Contains(r.Span));
            var facts = scope.Bodies.FactsAround(operation);
            var writes = facts.WritesTo(variable).Where(w => w.Value is null || loop.Syntax.Span.Contains(w.Value.Syntax.Span)).ToList();
            if (IsCounted(variable, loop) || facts.CallsOn(variable).Any(c => c.TargetMethod.ReturnsVoid && loop.Syntax.Span.Contains(c.Syntax.Span)) ||
                facts.MemberWritesOn(variable).Any(w => loop.Syntax.Span.Contains(w.Value.Syntax.Span)))
            {
                return true;
            }

            if (!inside && writes.Count > 0)
            {
                return true;
            }

            // Declared inside: it varies unless everything it is made from does not.
            if (inside && (writes.Count == 0 || writes.Exists(w => w.Value is null || Varies(w.Value, loop, scope, depth + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(ISymbol variable, IOperation loop) =>
        loop.Descendants().Any(o => o is IIncrementOrDecrementOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(BodyFacts.Variable(target), variable));

    private static bool IsCancellation(ITypeSymbol? type) => type is { Name: "CancellationToken" };
}
