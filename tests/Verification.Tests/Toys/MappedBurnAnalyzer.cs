using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Looks at generated code and reports there only what <c>#line</c> maps to a file that a person wrote.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappedBurnAnalyzer : GeneratedCodeBurnAnalyzer
{
    protected override void Analyze(OperationAnalysisContext context)
    {
        if (!context.IsGeneratedCode || context.Operation.Syntax.GetLocation().GetMappedLineSpan().HasMappedPath)
            base.Analyze(context);
    }
}
