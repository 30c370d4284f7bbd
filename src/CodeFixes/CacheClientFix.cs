using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK2001: puts a distributed cache in front of an <c>IChatClient</c>, where Microsoft.Extensions.AI is referenced and every round asks the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CacheClientFix))]
[Shared]
public sealed class CacheClientFix() : PlannedFix(RuleIds.UncachedCallInLoop, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CacheClient";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.Properties.TryGetValue(FixProperties.Repeats, out var repeats) && repeats == FixProperties.SameInput
            ? CachedClient.PlanAsync(document, diagnostic, cancellationToken)
            : Task.FromResult<FixPlan?>(null);
}
