using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>STK4001: routes a call with a small answer to the economy model. The title carries the saving.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteSmallTaskFix))]
[Shared]
public sealed class RouteSmallTaskFix() : PlannedFix(RuleIds.FrontierModelForSmallTask, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.RouteSmallTask";

    private protected override Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ModelRoute.PlanAsync(document, diagnostic, cancellationToken);
}
