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
    public static IReadOnlyList<SourceEdit>? Set(DocumentId document, ExpressionSyntax made, string member, string value, SourceText text)
    {
        var assignment = $"{member} = {value}";
        return made switch
        {
            WithExpressionSyntax { Initializer: var changes } => Into(document, changes, member, value, text),
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => Into(document, initializer, member, value, text),
            ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty } => [SourceEdit.Replace(document, empty.Span, $" {{ {assignment} }}")],
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => [SourceEdit.Insert(document, arguments.Span.End, $" {{ {assignment} }}")],
            _ => null,
        };
    }

    private static IReadOnlyList<SourceEdit>? Into(DocumentId document, InitializerExpressionSyntax initializer, string member, string value, SourceText text)
    {
        if (initializer.Kind() is not (SyntaxKind.ObjectInitializerExpression or SyntaxKind.WithInitializerExpression))
        {
            return null;
        }

        var assignment = $"{member} = {value}";
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var now } && name == member)
            {
                return now.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression ? [SourceEdit.Replace(document, now.Span, value)] : null;
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
