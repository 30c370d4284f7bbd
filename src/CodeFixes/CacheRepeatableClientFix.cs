using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK3003: puts a distributed cache in front of the client of a repeatable call, where Microsoft.Extensions.AI is referenced.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CacheRepeatableClientFix))]
[Shared]
public sealed class CacheRepeatableClientFix() : PlannedFix(RuleIds.UncachedRepeatableCall, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CacheRepeatableClient";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        CachedClient.PlanAsync(document, diagnostic, cancellationToken);
}
