using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Stoker.Verification;

/// <summary>Gives Fix All the diagnostics of a project, analyzed once.</summary>
internal sealed class AnalyzerRunDiagnosticProvider(AnalyzerRun run, ImmutableArray<string> fixableIds) : FixAllContext.DiagnosticProvider
{
    private readonly ConcurrentDictionary<Project, Lazy<Task<ImmutableArray<Diagnostic>>>> _projects = [];

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await OfAsync(project, cancellationToken).ConfigureAwait(false)).AsEnumerable();

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        return (await OfAsync(document.Project, cancellationToken).ConfigureAwait(false)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await OfAsync(project, cancellationToken).ConfigureAwait(false)).Where(diagnostic => !diagnostic.Location.IsInSource);

    private Task<ImmutableArray<Diagnostic>> OfAsync(Project project, CancellationToken cancellationToken) =>
        _projects.GetOrAdd(project, key => new Lazy<Task<ImmutableArray<Diagnostic>>>(() => AnalyzeAsync(key, cancellationToken))).Value;

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        var diagnostics = await run.OnProjectAsync(project, cancellationToken).ConfigureAwait(false);
        return [.. diagnostics.Where(diagnostic => fixableIds.Contains(diagnostic.Id) && !diagnostic.IsSuppressed)];
    }
}
