using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK2001: marks a long system prompt for Anthropic's cache, where every round starts with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkPrefixFix))]
[Shared]
public sealed class MarkPrefixFix() : PlannedFix(RuleIds.UncachedCallInLoop, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.MarkPrefix";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        MarkedPrefix.PlanAsync(document, diagnostic, cancellationToken);
}
