using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK3003: keeps the answer of a repeatable call in memory.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepRepeatableAnswerFix))]
[Shared]
public sealed class KeepRepeatableAnswerFix() : PlannedFix(RuleIds.UncachedRepeatableCall, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.KeepRepeatableAnswer";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        KeptAnswers.PlanAsync(document, diagnostic, cancellationToken);
}
