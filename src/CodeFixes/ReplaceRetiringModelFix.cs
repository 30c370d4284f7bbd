using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK1004: replaces a model that is switched off by the one its provider names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceRetiringModelFix))]
[Shared]
public sealed class ReplaceRetiringModelFix() : PlannedFix(RuleIds.RetiringModel, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.ReplaceRetiringModel";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ModelRoute.PlanAsync(document, diagnostic, cancellationToken);
}
