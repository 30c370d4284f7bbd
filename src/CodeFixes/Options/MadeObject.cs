using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Options;

/// <summary>Sets one more member where an object is made, in the way the initializer there is written.</summary>
internal static class MadeObject
{
    /// <summary>The edits; <see langword="null"/> when the member is already set to something or cannot be set there.</summary>
    /// <param name="document">Where the object is made.</param>
    /// <param name="made">The expression that makes it.</param>
    /// <param name="option">What is set.</param>
    /// <param name="type">Type of the member that is set.</param>
    /// <param name="text">The document's text.</param>
    public static IReadOnlyList<SourceEdit>? Set(DocumentId document, ExpressionSyntax made, OptionPath option, ITypeSymbol? type, SourceText text)
    {
        // What a constructor puts into the member on the way would be lost.
        if (option.Inner is not null && (made is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or WithExpressionSyntax || !CanBeMade(type)))
        {
            return null;
        }

        var assignment = option.Assignment;
        return made switch
        {
            WithExpressionSyntax { Initializer: var changes } => Into(document, changes, option, type, text),
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => Into(document, initializer, option, type, text),
            ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty } => [SourceEdit.Replace(document, empty.Span, $" {{ {assignment} }}")],
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => [SourceEdit.Insert(document, arguments.Span.End, $" {{ {assignment} }}")],
            _ => null,
        };
    }

    private static bool CanBeMade(ITypeSymbol? type) => type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } named &&
        named.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public);

    private static IReadOnlyList<SourceEdit>? Into(DocumentId document, InitializerExpressionSyntax initializer, OptionPath option, ITypeSymbol? type, SourceText text)
    {
        if (initializer.Kind() is not (SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression))
        {
            return null;
        }

        var assignment = option.Assignment;
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var now } && name == option.Member)
            {
                return now.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression ? [SourceEdit.Replace(document, now.Span, option.Value)]
                    : option.Inner is { } inner && type is not null && OptionsType.Settable(type, inner.Member) is { Type: var member } ? Set(document, now, inner, member, text)
                    : null;
            }
        }

        if (initializer.Expressions.Count == 0)
        {
            return [SourceEdit.Replace(document, TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {assignment} ")];
        }

        var last = initializer.Expressions[initializer.Expressions.Count - 1];
        var trailing = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = trailing ? initializer.Expressions.GetSeparator(initializer.Expressions.SeparatorCount - 1).Span.End : last.Span.End;
        if (!Layout.StartsLine(last.SpanStart, text) || !Layout.StartsLine(initializer.CloseBraceToken.SpanStart, text))
        {
            return [SourceEdit.Insert(document, end, trailing ? $" {assignment}," : $", {assignment}")];
        }

        // One member a line: the new one gets a line of its own, behind any comment on the last one's.
        var line = text.Lines.GetLineFromPosition(end);
        var next = $"{Layout.NewLine(text)}{Layout.Indentation(last.SpanStart, text)}{assignment}{(trailing ? "," : "")}";
        return trailing || line.End == end
            ? [SourceEdit.Insert(document, trailing ? line.End : end, trailing ? next : "," + next)]
            : [SourceEdit.Insert(document, end, ","), SourceEdit.Insert(document, line.End, next)];
    }
}
