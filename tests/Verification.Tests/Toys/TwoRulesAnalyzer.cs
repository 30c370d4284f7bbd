using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Two rules of two severities; each call of <c>Burn</c> gets both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRulesAnalyzer : BurnAnalyzer
{
    private static readonly DiagnosticDescriptor Smoke = new(
        "TOY002", "Smoke", "smoke", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Smoke];

    protected override void Analyze(OperationAnalysisContext context)
    {
        base.Analyze(context);
        if (((IInvocationOperation)context.Operation).TargetMethod.Name == "Burn")
            context.ReportDiagnostic(Diagnostic.Create(Smoke, context.Operation.Syntax.GetLocation()));
    }
}
