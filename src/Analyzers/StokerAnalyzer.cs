using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Rules;
using Stoker.Analyzers.Sdks;

namespace Stoker.Analyzers;

/// <summary>
/// Finds call sites and hands each to the rules; in a report build also writes the project's ledger into one diagnostic. Registers nothing
/// where no catalogued SDK is referenced and no source has the text of a model endpoint.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StokerAnalyzer : DiagnosticAnalyzer
{
    private readonly Rule[] _rules = AllRules.Create();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Makes the analyzer with every rule.</summary>
    public StokerAnalyzer() => SupportedDiagnostics = [.. _rules.Select(static r => r.Descriptor), InvalidFileRule.Descriptor, LedgerDiagnostic.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var catalogs = new TeamCatalogs(context.Options.AdditionalFiles);
        var sdks = SdkIndex.Create(context.Compilation, catalogs);
        if (sdks is null)
        {
            // A report build asks for a ledger, be it empty.
            if (!LedgerDiagnostic.IsAsked(context.Options) && !HttpMarks.In(context.Compilation, context.CancellationToken))
            {
                return;
            }

            sdks = SdkIndex.Empty;
        }

        var session = new AnalysisSession(context.Compilation, context.Options, sdks, _rules);
        context.RegisterOperationAction(session.AnalyzeInvocation, OperationKind.Invocation);
        context.RegisterOperationAction(session.AnalyzeLoop, OperationKind.Loop);
        context.RegisterAdditionalFileAction(file => InvalidFileRule.Check(file, session.Prices, catalogs));
        if (session.Ledger is { } ledger)
        {
            context.RegisterOperationAction(ledger.AddUse, CodeUse.Kinds);
            context.RegisterCompilationEndAction(ledger.Report);
        }
    }
}
