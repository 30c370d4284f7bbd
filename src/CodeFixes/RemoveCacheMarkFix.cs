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
            if (FixPlace.Read(line) is { } place && await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is { } token &&
                token.Token.Parent?.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Parent: InitializerExpressionSyntax initializer } mark)
            {
                edits.Add(SourceEdit.Replace(token.Document.Id, WithSeparator(mark, initializer), ""));
            }
        }

        return edits.Count == 0 ? null : new("Remove the cache mark that never pays", edits);
    }

    /// <summary>A member with the comma that parts it from its neighbour.</summary>
    private static TextSpan WithSeparator(AssignmentExpressionSyntax mark, InitializerExpressionSyntax initializer)
    {
        var index = initializer.Expressions.IndexOf(mark);
        return index > 0 ? TextSpan.FromBounds(initializer.Expressions[index - 1].Span.End, mark.Span.End)
            : initializer.Expressions.Count > 1 ? TextSpan.FromBounds(mark.SpanStart, initializer.Expressions[1].SpanStart)
            : mark.Span;
    }
}
