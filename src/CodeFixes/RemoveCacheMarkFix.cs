using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK3005: takes a mark that never pays out of the initializer it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCacheMarkFix))]
[Shared]
public sealed class RemoveCacheMarkFix() : PlannedFix(RuleIds.UselessCacheMarker, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.RemoveCacheMark";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.MarkPlaces, out var written))
        {
            return null;
        }

        var edits = new List<SourceEdit>();
        foreach (var line in written!.Split('\n'))
        {
            if (FixPlace.Read(line) is { } place && await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is { } token && Mark(token.Token) is { } mark)
            {
                edits.Add(SourceEdit.Replace(token.Document.Id, mark, ""));
            }
        }

        return edits.Count == 0 ? null : new("Remove the cache mark that never pays", edits);
    }

    /// <summary>What goes: the member or argument that is the mark, or the block that is nothing else.</summary>
    private static TextSpan? Mark(SyntaxToken token)
    {
        if (token.Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } argument } && list.Arguments.Last() == argument)
        {
            return WithSeparator(argument, list.Arguments);
        }

        if (token.Parent?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Parent: InitializerExpressionSyntax initializer } mark)
        {
            return null;
        }

        return initializer.Expressions.Count > 1 ? WithSeparator(mark, initializer.Expressions)
            : initializer.Parent switch
            {
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } => mark.Span,
                { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements: { Count: > 1 } elements } } element } => WithSeparator(element, elements),
                ExpressionSyntax { Parent: InitializerExpressionSyntax { Expressions: { Count: > 1 } blocks } } block => WithSeparator(block, blocks),
                _ => null,
            };
    }

    /// <summary>A part of a list with the comma that parts it from its neighbour.</summary>
    private static TextSpan WithSeparator<T>(T part, SeparatedSyntaxList<T> list)
        where T : SyntaxNode
    {
        var index = list.IndexOf(part);
        return index > 0 ? TextSpan.FromBounds(list[index - 1].Span.End, part.Span.End)
            : list.Count > 1 ? TextSpan.FromBounds(part.SpanStart, list[1].SpanStart)
            : part.Span;
    }
}
