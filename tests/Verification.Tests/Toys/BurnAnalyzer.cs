using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Reports every call of a method named <c>Burn</c>, unless an option or an additional file allows the calling method.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class BurnAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TOY001", "Burning", "'{0}' burns in '{1}'", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    protected virtual void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Burn" && !IsAllowed(context))
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(), "Burn", context.ContainingSymbol.Name));
    }

    private static bool IsAllowed(OperationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var caller = context.ContainingSymbol.Name;
        return (options.GetOptions(context.Operation.Syntax.SyntaxTree).TryGetValue("toy.allowed", out var byTree) && byTree == caller)
            || (options.GlobalOptions.TryGetValue("toy.allowed", out var globally) && globally == caller)
            || context.Options.AdditionalFiles.Any(file => file.GetText(context.CancellationToken)?.ToString().Trim() == caller);
    }
}
