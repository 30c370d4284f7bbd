using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Throws at the first call it sees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer : BurnAnalyzer
{
    protected override void Analyze(OperationAnalysisContext context) => throw new InvalidOperationException("the grate is stuck");
}
