using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>One run of one test: its settings, its workspace, and the checks that every state goes through.</summary>
internal sealed class TestSession : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ConcurrentDictionary<Project, ImmutableArray<Diagnostic>> _analyzed = [];
    private readonly List<Solution> _solutions = [];

    public required ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; }

    public required ImmutableArray<string> FixableIds { get; init; }

    public required DiagnosticDescriptor? DefaultDescriptor { get; init; }

    public required ReferenceAssemblies ReferenceAssemblies { get; init; }

    public required CompilerDiagnostics CompilerDiagnostics { get; init; }

    public required MarkupOptions MarkupOptions { get; init; }

    /// <summary>Whether an id is reported; the second argument tells ids of the analyzers from ids of the compiler.</summary>
    public required Func<string, bool, bool> IsEnabled { get; init; }

    public required CompilationOptions CompilationOptions { get; init; }

    public required ParseOptions ParseOptions { get; init; }

    public required ImmutableArray<string> ImplicitUsings { get; init; }

    public required ImmutableArray<(string filename, SourceText content)> OtherFiles { get; init; }

    public required ImmutableArray<Func<Solution, ProjectId, Solution>> Transforms { get; init; }

    public required bool CompareOpenDocument { get; init; }

    public required IVerifier Verifier { get; init; }

    public required CancellationToken CancellationToken { get; init; }

    private ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    public AnalyzerRun RunFor(IVerifier verifier) => new(Analyzers, CompilerDiagnostics, IsEnabled, _analyzed, verifier);

    /// <summary>The state without markup, with rooted paths and with the files that stand beside the test code.</summary>
    public SolutionState Read(SolutionState state)
    {
        var whole = state.WithInheritedValuesApplied(null, FixableIds);
        foreach (var file in OtherFiles)
        {
            if (!whole.Sources.Exists(source => TestFiles.RootedPath(source.filename) == TestFiles.RootedPath(file.filename)))
                whole.Sources.Add(file);
        }

        Verifier.NotEmpty("Sources", whole.Sources);
        return whole.WithProcessedMarkup(
            MarkupOptions, DefaultDescriptor, Descriptors, FixableIds, TestFiles.RootedPath(whole.Sources[0].filename));
    }

    /// <summary>The solution that was met first among those with the same files, so that the same text is analyzed once.</summary>
    public async Task<Solution> FirstLikeAsync(Solution solution)
    {
        foreach (var met in _solutions)
        {
            if (await SameFiles.AreInAsync(met, solution, CancellationToken).ConfigureAwait(false))
                return met;
        }

        _solutions.Add(solution);
        return solution;
    }

    /// <summary>Fails unless exactly what the state declares is reported on it, in a build and document by document.</summary>
    public async Task<AnalyzedState> VerifyAsync(SolutionState declared, string context)
    {
        var verifier = Verifier.PushContext(context);
        var state = Read(declared);
        var project = await CreateProjectAsync(state).ConfigureAwait(false);
        project = (await FirstLikeAsync(project.Solution).ConfigureAwait(false)).Projects.Single(met => met.Name == project.Name);
        var run = RunFor(verifier);
        var diagnostics = await run.OnSolutionAsync(project.Solution, CancellationToken).ConfigureAwait(false);
        DiagnosticComparison.Verify(state.ExpectedDiagnostics, diagnostics, verifier);
        if (CompareOpenDocument)
            await OpenDocument.VerifyAsync(project.Solution, diagnostics, run, verifier, CancellationToken).ConfigureAwait(false);
        return new AnalyzedState(state, project, diagnostics);
    }

    /// <summary>Fails when code marked as generated still gets a diagnostic at a place that no person wrote.</summary>
    public async Task VerifyGeneratedCodeAsync(AnalyzedState analyzed)
    {
        if (!analyzed.Diagnostics.Any(IsUnmapped))
            return;

        var verifier = Verifier.PushContext("the test state marked as generated");
        var solution = analyzed.Project.Solution;
        foreach (var document in analyzed.Project.Solution.Projects.SelectMany(project => project.Documents))
        {
            var text = await document.GetTextAsync(CancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(default, "// <auto-generated/>\n")));
        }

        var left = await RunFor(verifier).OnSolutionAsync(solution, CancellationToken).ConfigureAwait(false);
        if (left.FirstOrDefault(IsUnmapped) is { } first)
            verifier.Fail($"Reported in generated code: {DiagnosticText.WithSource(first)}");
    }

    /// <summary>The primary project of a state whose markup has been read.</summary>
    public async Task<Project> CreateProjectAsync(SolutionState state)
    {
        var project = await TestSolution.CreateAsync(
            _workspace,
            state,
            ReferenceAssemblies,
            OptionsOf,
            ParseOptions,
            ImplicitUsings,
            CancellationToken).ConfigureAwait(false);
        var solution = Transforms.Aggregate(project.Solution, (solution, transform) => transform(solution, project.Id));
        return solution.GetProject(project.Id)!;
    }

    public void Dispose() => _workspace.Dispose();

    private CompilationOptions OptionsOf(ProjectState project)
    {
        // An analyzer switched off by default is under test all the same; one that the test switches off need not run.
        var severities = Descriptors.Where(descriptor => !descriptor.IsEnabledByDefault || !IsEnabled(descriptor.Id, true))
            .GroupBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, IsEnabled(group.Key, true) ? Of(group.First().DefaultSeverity) : ReportDiagnostic.Suppress));
        return CompilationOptions
            .WithOutputKind(project.OutputKind ?? OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(CompilationOptions.SpecificDiagnosticOptions.SetItems(severities));
    }

    private static bool IsUnmapped(Diagnostic diagnostic) =>
        diagnostic.Location.IsInSource
        && !diagnostic.Location.GetMappedLineSpan().HasMappedPath
        && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler)
        && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static ReportDiagnostic Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Hidden => ReportDiagnostic.Hidden,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Error,
    };
}
