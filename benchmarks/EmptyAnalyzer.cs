using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers;

namespace Stoker.Benchmarks;

/// <summary>Reports every invocation as often as <see cref="StokerAnalyzer"/> does and knows nothing of it: what the compiler takes to run any analyzer that finds something.</summary>
#pragma warning disable RS1001, RS1036, RS1038, RS2008 // Not an analyzer that a compiler loads.
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Seen = new("SEEN", "Seen", "Seen {0}", "None", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Seen];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start => start.RegisterOperationAction(Report, OperationKind.Invocation));
    }

    private static void Report(OperationAnalysisContext context)
    {
        for (var i = 0; i < AnalyzerStart.Findings; i++)
        {
            context.ReportDiagnostic(Diagnostic.Create(Seen, context.Operation.Syntax.GetLocation(), i));
        }
    }
}
