using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK3001: marks a long system prompt for Anthropic's cache.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkFixedPrefixFix))]
[Shared]
public sealed class MarkFixedPrefixFix() : PlannedFix(RuleIds.UncachedPrefix, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.MarkFixedPrefix";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        MarkedPrefix.PlanAsync(document, diagnostic, cancellationToken);
}
