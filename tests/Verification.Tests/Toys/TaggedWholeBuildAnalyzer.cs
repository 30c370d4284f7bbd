using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Reports at the end of a build, and says so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaggedWholeBuildAnalyzer : WholeBuildAnalyzer
{
    private static readonly DiagnosticDescriptor Tagged = new(
        "TOY001", "Burning", "burns", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    protected override DiagnosticDescriptor Rule => Tagged;
}
