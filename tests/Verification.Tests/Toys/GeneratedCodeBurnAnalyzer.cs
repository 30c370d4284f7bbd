using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Looks at generated code too and, wrongly, reports at places that no person wrote.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class GeneratedCodeBurnAnalyzer : BurnAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}
