using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Runs compiler and analyzers over a solution as a build does, and lets no exception of an analyzer pass.</summary>
internal sealed class AnalyzerRun(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    CompilerDiagnostics compilerDiagnostics,
    Func<string, bool, bool> isEnabled,
    ConcurrentDictionary<Project, ImmutableArray<Diagnostic>> known,
    IVerifier verifier)
{
    /// <summary>What is reported on the whole solution, suppressed diagnostics too, in the order of files and places.</summary>
    public async Task<ImmutableArray<Diagnostic>> OnSolutionAsync(Solution solution, CancellationToken cancellationToken)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
            all.AddRange(await OnProjectAsync(project, cancellationToken).ConfigureAwait(false));
        return Sorted(all);
    }

    /// <summary>What is reported on one project; a project of the test that was analyzed before is not analyzed again.</summary>
    public async Task<ImmutableArray<Diagnostic>> OnProjectAsync(Project project, CancellationToken cancellationToken) =>
        known.TryGetValue(project, out var before) ? before : known[project] = await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await CompilationAsync(project, cancellationToken).ConfigureAwait(false);
        var fromCompiler = compilation.GetDiagnostics(cancellationToken).Where(IsAsked);
        var fromAnalyzers = await FromAnalyzersAsync(
            project,
            compilation,
            driver => driver.GetAnalyzerDiagnosticsAsync(cancellationToken)).ConfigureAwait(false);
        return Sorted(fromCompiler.Where(diagnostic => isEnabled(diagnostic.Id, false)).Concat(fromAnalyzers));
    }

    /// <summary>What analyzers report on one document when nothing but that document is analyzed, as for the open document of an IDE.</summary>
    public async Task<ImmutableArray<Diagnostic>> OnOpenDocumentAsync(Document document, CancellationToken cancellationToken)
    {
        var compilation = await CompilationAsync(document.Project, cancellationToken).ConfigureAwait(false);
        var tree = (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        return await FromAnalyzersAsync(
            document.Project,
            compilation,
            async driver =>
            {
                var ofSyntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken).ConfigureAwait(false);
                var ofSemantics = await driver.GetAnalyzerSemanticDiagnosticsAsync(
                    compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken).ConfigureAwait(false);
                return ofSyntax.AddRange(ofSemantics);
            }).ConfigureAwait(false);
    }

    private static async Task<Compilation> CompilationAsync(Project project, CancellationToken cancellationToken) =>
        (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];

    private async Task<ImmutableArray<Diagnostic>> FromAnalyzersAsync(
        Project project,
        Compilation compilation,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> run)
    {
        if (analyzers.IsEmpty)
            return [];

        var exceptions = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var driver = new CompilationWithAnalyzers(compilation, analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue((analyzer, exception)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true));
        var diagnostics = await run(driver).ConfigureAwait(false);
        if (exceptions.TryPeek(out var first))
            verifier.Fail($"The analyzer {first.Analyzer.GetType().Name} threw (AD0001 in a build): {first.Exception}");
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id.StartsWith("AD0", StringComparison.Ordinal)) is { } failure)
            verifier.Fail($"The analyzer driver failed: {DiagnosticText.Of(failure)}");
        return [.. diagnostics.Where(diagnostic => isEnabled(diagnostic.Id, true))];
    }

    private bool IsAsked(Diagnostic diagnostic) => compilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        // No snippet needs every implicit using.
        _ => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Location.SourceTree?.FilePath != TestSolution.ImplicitUsingsPath,
    };
}
