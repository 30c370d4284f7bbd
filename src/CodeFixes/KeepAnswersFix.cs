using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Caching;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK2001: keeps answers in memory, keyed by the prompt, where every round asks the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepAnswersFix))]
[Shared]
public sealed class KeepAnswersFix() : PlannedFix(RuleIds.UncachedCallInLoop, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.KeepAnswers";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        KeptAnswers.PlanAsync(document, diagnostic, cancellationToken);
}
