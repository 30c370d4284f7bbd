using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>
/// What a loop sends for one item, written so that it can be worked out for all items before the loop: made from the item and from what the
/// loop does not change, by reading only. Locals of the loop are replaced by what they are made from.
/// </summary>
internal sealed class ItemText(CallInSource call, SyntaxNode loop, ISymbol item, CancellationToken cancellationToken)
{
    private const int MaxDepth = 4;

    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>The text; <see langword="null"/> where it cannot be worked out ahead.</summary>
    public string? Of(ExpressionSyntax expression)
    {
        foreach (var assignment in loop.DescendantNodes())
        {
            var target = assignment switch
            {
                AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } a => a.Left,
                PostfixUnaryExpressionSyntax u => u.Operand,
                PrefixUnaryExpressionSyntax u => u.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } a => a.Expression,
                _ => null,
            };
            if (target?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault() is { Identifier.ValueText: var name })
            {
                _changed.Add(name);
            }
        }

        return Written(expression, 0);
    }

    private string? Written(ExpressionSyntax expression, int depth)
    {
        if (depth > MaxDepth || call.Model.GetOperation(expression, cancellationToken) is not { } root)
        {
            return null;
        }

        List<(int Start, int Length, string Text)> replaced = [];
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation { Local: var local } when !SymbolEqualityComparer.Default.Equals(local, item) && IsDeclaredIn(local):
                    if (MadeFrom(local, operation.Syntax == expression, depth) is not { } made)
                    {
                        return null;
                    }

                    replaced.Add((operation.Syntax.SpanStart - expression.SpanStart, operation.Syntax.Span.Length, made));
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation when _changed.Contains(Name(operation)):
                    return null;
                case IInvocationOperation { TargetMethod: var method } when !IsReading(method):
                    return null;
                case IPropertyReferenceOperation { Property.IsIndexer: true }:
                    return null;
                default:
                    if (!IsReading(operation))
                    {
                        return null;
                    }

                    break;
            }
        }

        var text = expression.ToString();
        foreach (var (start, length, made) in replaced.OrderByDescending(static r => r.Start))
        {
            text = text.Remove(start, length).Insert(start, made);
        }

        return text;
    }

    /// <summary>What a local of the loop is made from, when nothing else is ever assigned to it.</summary>
    private string? MadeFrom(ILocalSymbol local, bool isWhole, int depth) =>
        !_changed.Contains(local.Name) && local.DeclaringSyntaxReferences is [var declaration] &&
        declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made } declarator &&
        (!Creates(made) || LocalUse.Of(local, declarator, call.Model, cancellationToken).Count == 1) && Written(made, depth + 1) is { } text
            ? isWhole || made is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? text : $"({text})"
            : null;

    /// <summary>What else uses an object must get the one that is sent.</summary>
    private bool Creates(ExpressionSyntax made) => call.Model.GetOperation(made, cancellationToken)?.DescendantsAndSelf().Any(static o => o is IObjectCreationOperation) == true;

    private bool IsDeclaredIn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span));

    private static string Name(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => "",
    };

    /// <summary>Text methods, and <c>ToString</c> of values: they change nothing.</summary>
    private static bool IsReading(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_String || (method.Name == "ToString" && method.ContainingType.IsValueType);

    private static bool IsReading(IOperation operation) => operation
        is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation
        or IObjectCreationOperation or IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }
        or IInvocationOperation or IArgumentOperation or ILiteralOperation or IConversionOperation or IBinaryOperation or IParenthesizedOperation or IUnaryOperation
        or ICoalesceOperation or IConditionalOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation
        or IInterpolatedStringOperation or IInterpolatedStringTextOperation or IInterpolationOperation or IInterpolatedStringHandlerCreationOperation;
}
