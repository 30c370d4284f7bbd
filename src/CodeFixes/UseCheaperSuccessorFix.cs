using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK4003: replaces a model by its cheaper successor. The title carries the saving.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCheaperSuccessorFix))]
[Shared]
public sealed class UseCheaperSuccessorFix() : PlannedFix(RuleIds.CheaperSuccessor, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.UseCheaperSuccessor";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ModelRoute.PlanAsync(document, diagnostic, cancellationToken);
}
