using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>
/// Tries every fix that is offered in a project, each alone: it must bring no compile error that was not there, and must not be offered
/// again for what it fixed. The project itself need not compile.
/// </summary>
/// <param name="analyzer">The analyzer that finds.</param>
/// <param name="fixes">The fixes.</param>
public sealed class FixTrials(DiagnosticAnalyzer analyzer, IReadOnlyList<CodeFixProvider> fixes)
{
    /// <summary>A trial of each offered fix, in the order of files and places.</summary>
    public async Task<IReadOnlyList<FixTrial>> RunAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var findings = await Driver(compilation, project).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        var trials = new List<FixTrial>();
        foreach (var finding in findings
            .Where(static d => d.Location.IsInSource && !d.IsSuppressed)
            .OrderBy(static d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan)
            .ThenBy(static d => d.Id, StringComparer.Ordinal))
        {
            if (project.GetDocument(finding.Location.SourceTree) is not { } document)
                continue;
            foreach (var fix in fixes.Where(f => f.FixableDiagnosticIds.Contains(finding.Id)))
            {
                foreach (var action in await OffersAsync(fix, document, finding, cancellationToken).ConfigureAwait(false))
                    trials.Add(await TryAsync(document, finding, fix, action, cancellationToken).ConfigureAwait(false));
            }
        }

        return trials;
    }

    private CompilationWithAnalyzers Driver(Compilation compilation, Project project) => compilation.WithAnalyzers([analyzer], project.AnalyzerOptions);

    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider fix, Document document, Diagnostic finding, CancellationToken cancellationToken)
    {
        var offers = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offers.Add(action), cancellationToken)).ConfigureAwait(false);
        return offers;
    }

    private async Task<FixTrial> TryAsync(Document document, Diagnostic finding, CodeFixProvider fix, CodeAction action, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var (failures, diffs) = (new List<string>(), new List<string>());
        foreach (var id in changed.GetChanges(solution).GetProjectChanges().SelectMany(static p => p.GetChangedDocuments()))
        {
            var (before, after) = (solution.GetDocument(id)!, changed.GetDocument(id)!);
            var errors = await ErrorsAsync(after, cancellationToken).ConfigureAwait(false);
            foreach (var known in await ErrorsAsync(before, cancellationToken).ConfigureAwait(false))
                errors.Remove(known);
            failures.AddRange(errors);
            var (oldText, newText) = (await before.GetTextAsync(cancellationToken).ConfigureAwait(false), await after.GetTextAsync(cancellationToken).ConfigureAwait(false));
            diffs.Add(ChangedLines.Between(oldText.ToString(), newText.ToString()));
        }

        if (diffs.Count == 0)
            failures.Add("It changes nothing.");
        if (await IsOfferedAgainAsync(document, finding, changed, fix, action, cancellationToken).ConfigureAwait(false))
            failures.Add("It is offered again for what it fixed.");
        var place = finding.Location.GetLineSpan();
        return new(finding.Id, fix.GetType().Name, action.Title, place.Path, place.StartLinePosition.Line + 1, string.Join('\n', diffs), failures);
    }

    private static async Task<List<string>> ErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return [.. model.GetDiagnostics(cancellationToken: cancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => $"{d.Id} {d.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    private async Task<bool> IsOfferedAgainAsync(Document document, Diagnostic finding, Solution changed, CodeFixProvider fix, CodeAction action, CancellationToken cancellationToken)
    {
        var after = changed.GetDocument(document.Id)!;
        var compilation = (await after.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var model = compilation.GetSemanticModel((await after.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!);
        var findings = await Driver(compilation, after.Project).GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellationToken).ConfigureAwait(false);
        var place = PlaceAfter(finding.Location.SourceSpan, await after.GetTextChangesAsync(document, cancellationToken).ConfigureAwait(false));
        foreach (var again in findings.Where(d => d.Id == finding.Id && !d.IsSuppressed && place.Contains(d.Location.SourceSpan.Start)))
        {
            var offers = await OffersAsync(fix, after, again, cancellationToken).ConfigureAwait(false);
            if (offers.Any(offer => offer.EquivalenceKey == action.EquivalenceKey))
                return true;
        }

        return false;
    }

    /// <summary>Where a span went; what replaced it, when it was replaced.</summary>
    private static TextSpan PlaceAfter(TextSpan span, IEnumerable<TextChange> changes)
    {
        var moved = 0;
        foreach (var change in changes.OrderBy(static c => c.Span.Start))
        {
            if (change.Span.Start > span.Start)
                break;
            if (change.Span.End > span.Start)
                return new TextSpan(change.Span.Start + moved, change.NewText!.Length + 1);
            moved += change.NewText!.Length - change.Span.Length;
        }

        return new TextSpan(span.Start + moved, span.Length + 1);
    }
}
