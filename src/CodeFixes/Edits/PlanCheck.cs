using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.CodeFixes.Edits;

/// <summary>Makes a plan on a copy and compares the compiler's errors in the members it touches: a fix that would not compile is not offered.</summary>
internal static class PlanCheck
{
    /// <summary>Whether the plan adds no error.</summary>
    public static async Task<bool> CompilesAsync(FixPlan plan, Solution solution, CancellationToken cancellationToken)
    {
        var merge = new PlanMerge();
        merge.Add(plan);
        var changed = await merge.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
        var edited = plan.Edits.ToLookup(static e => e.Document, static e => e.Change);
        foreach (var document in edited.Select(static e => e.Key).ToList())
        {
            var text = await changed.GetDocument(document)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = Twins(document, solution).Aggregate(changed, (s, twin) => s.WithDocumentText(twin, text));
        }

        foreach (var edits in edited)
        {
            foreach (var id in Twins(edits.Key, solution).Prepend(edits.Key))
            {
                var before = await ErrorsAsync(solution.GetDocument(id), edits.Select(static c => c.Span), cancellationToken).ConfigureAwait(false);
                var after = await ErrorsAsync(changed.GetDocument(id), SpansAfter(edits), cancellationToken).ConfigureAwait(false);
                if (after > before)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The same file in other projects, or for other frameworks: what is changed here is changed there too.</summary>
    private static IEnumerable<DocumentId> Twins(DocumentId document, Solution solution) => solution.GetDocument(document)?.GetLinkedDocumentIds() ?? [];

    private static async Task<int> ErrorsAsync(Document? document, IEnumerable<TextSpan> spans, CancellationToken cancellationToken)
    {
        if (document is null ||
            await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model ||
            await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return 0;
        }

        return spans
            .Select(span => Member(root, span).FullSpan)
            .Distinct()
            .Sum(span => model.GetDiagnostics(span, cancellationToken).Count(static d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The member around a span: errors elsewhere are not the plan's doing.</summary>
    private static SyntaxNode Member(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(TextSpan.FromBounds(span.Start, Math.Min(span.End, root.FullSpan.End)));
        return node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not (BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)) ?? node;
    }

    private static IEnumerable<TextSpan> SpansAfter(IEnumerable<TextChange> changes)
    {
        var moved = 0;
        foreach (var change in changes.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.Length))
        {
            yield return new TextSpan(change.Span.Start + moved, change.NewText!.Length);
            moved += change.NewText.Length - change.Span.Length;
        }
    }
}
