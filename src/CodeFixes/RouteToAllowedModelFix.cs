using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK4002: routes a call to a model that the team allows there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteToAllowedModelFix))]
[Shared]
public sealed class RouteToAllowedModelFix() : PlannedFix(RuleIds.ModelNotAllowed, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.RouteToAllowedModel";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ModelRoute.PlanAsync(document, diagnostic, cancellationToken);
}
