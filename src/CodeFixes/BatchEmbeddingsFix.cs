using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Batching;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK2005: embeds the items of a loop in one call and hands each its embedding, in order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BatchEmbeddingsFix))]
[Shared]
public sealed class BatchEmbeddingsFix() : PlannedFix(RuleIds.EmbeddingPerItem, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.BatchEmbeddings";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            BatchCall.Of(call, diagnostic.Properties, cancellationToken) is not { } batch)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return (StoredLoop.Plan(batch, text) ?? ItemLambda.Plan(batch) ?? ItemLoop.Plan(batch, text)) is var (items, edits)
            ? new($"Embed {items} in one call (assumes that it is not empty and fits one request)", edits)
            : null;
    }
}
