using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK2002: routes a call in a loop to the economy model. The title carries the saving.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteToEconomyModelFix))]
[Shared]
public sealed class RouteToEconomyModelFix() : PlannedFix(RuleIds.FrontierModelInLoop, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.RouteToEconomyModel";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ModelRoute.PlanAsync(document, diagnostic, cancellationToken);
}
