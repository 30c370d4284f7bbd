using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Reports calls only once it has seen a whole build: an IDE, which analyzes one document, never shows them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class WholeBuildAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Untagged = new(
        "TOY001", "Burning", "burns", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    protected virtual DiagnosticDescriptor Rule => Untagged;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var calls = new ConcurrentBag<Location>();
            start.RegisterOperationAction(
                call =>
                {
                    if (((IInvocationOperation)call.Operation).TargetMethod.Name == "Burn")
                        calls.Add(call.Operation.Syntax.GetLocation());
                },
                OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var call in calls)
                    end.ReportDiagnostic(Diagnostic.Create(Rule, call));
            });
        });
    }
}
