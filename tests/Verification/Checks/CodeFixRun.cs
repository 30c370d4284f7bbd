using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Applies fixes as a person would: again and again until none is offered.</summary>
internal sealed class CodeFixRun(
    TestSession session,
    ImmutableArray<CodeFixProvider> providers,
    CodeActionChoice choice,
    IVerifier verifier)
{
    // One file may be both: Stoker hands the configuration files to the analyzer.
    private const string Additional = " (additional file)";

    private readonly AnalyzerRun _analyzers = session.RunFor(verifier);
    private readonly SortedSet<string> _offers = new(StringComparer.Ordinal);

    /// <summary>The solution after the fix of each diagnostic in turn.</summary>
    public Task<Solution> FixEachAsync(Solution solution, int? iterations, bool onlyOne) =>
        RepeatAsync(
            solution,
            onlyOne ? 1 : iterations,
            fixable => fixable.Length,
            onlyOne,
            (current, offer) => ApplyAsync(current, offer.Action));

    /// <summary>The solution after Fix All in a scope, or null when no provider supports that scope.</summary>
    public async Task<Solution?> FixAllAsync(Solution solution, FixAllScope scope, int? iterations)
    {
        if (!providers.Any(provider => Supports(provider, scope)))
            return null;

        return await RepeatAsync(
            solution,
            iterations,
            fixable => scope switch
            {
                FixAllScope.Document => fixable.Select(diagnostic => diagnostic.Location.SourceTree).Distinct().Count(),
                FixAllScope.Project => fixable.Select(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree)?.Project.Id).Distinct().Count(),
                _ => 1,
            },
            onlyOne: false,
            (current, offer) => ApplyAllAsync(current, offer, scope)).ConfigureAwait(false);
    }

    /// <summary>Fails with a line diff when the fixed files are not the declared ones.</summary>
    public async Task VerifyFilesAsync(SolutionState expected, Solution actual)
    {
        foreach (var project in expected.AdditionalProjects.Values.Append(expected))
        {
            var expectedFiles = project.Sources
                .Concat(project.AdditionalFiles.Select(file => (filename: file.filename + Additional, file.content)))
                .Concat(project.AnalyzerConfigFiles)
                .ToDictionary(file => file.filename, file => file.content.ToString(), StringComparer.Ordinal);
            var actualFiles = await FilesAsync(actual.Projects.Single(candidate => candidate.Name == project.Name)).ConfigureAwait(false);
            foreach (var (path, text) in expectedFiles)
            {
                if (actualFiles.Remove(path, out var actualText))
                    verifier.EqualOrDiff(text, actualText, $"{path} is not the declared code. {Offers}");
                else
                    verifier.Fail($"{path} is declared, but not there after the fix. {Offers}");
            }

            foreach (var (path, text) in actualFiles)
                verifier.Fail($"{path} is there after the fix, but not declared:{Environment.NewLine}{text}");
        }
    }

    private string Offers =>
        _offers.Count == 0 ? "No fix was offered." : $"Fixes offered: {string.Join(", ", _offers)}.";

    private async Task<Solution> RepeatAsync(
        Solution solution,
        int? iterations,
        Func<ImmutableArray<Diagnostic>, int> defaultLimit,
        bool onlyOne,
        Func<Solution, OfferedFix, Task<Solution>> apply)
    {
        int? limit = iterations is { } declared ? Math.Abs(declared) : null;
        for (var done = 0; ; done++)
        {
            var fixable = await FixableAsync(solution).ConfigureAwait(false);
            limit ??= defaultLimit(fixable);
            var offer = done > 0 && onlyOne ? null : await FirstOfferAsync(solution, fixable).ConfigureAwait(false);
            if (offer is null)
            {
                if (iterations > 0 && done != iterations)
                    verifier.Fail($"The fix was applied {done} times, not {iterations}. {Offers}");
                return solution;
            }

            if (done >= limit)
            {
                verifier.Fail(
                    $"After {done} of at most {limit} times the fix '{offer.Action.Title}' is still offered for " +
                    $"{DiagnosticText.WithSource(offer.Diagnostic)}{Environment.NewLine}in:{Environment.NewLine}" +
                    await offer.Document.GetTextAsync(session.CancellationToken).ConfigureAwait(false));
            }

            solution = await session.FirstLikeAsync(await apply(solution, offer).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<Diagnostic>> FixableAsync(Solution solution)
    {
        var diagnostics = await _analyzers.OnSolutionAsync(solution, session.CancellationToken).ConfigureAwait(false);
        return [.. diagnostics.Where(diagnostic =>
            session.FixableIds.Contains(diagnostic.Id) && diagnostic.Location.IsInSource && !diagnostic.IsSuppressed)];
    }

    private async Task<OfferedFix?> FirstOfferAsync(Solution solution, ImmutableArray<Diagnostic> fixable)
    {
        foreach (var diagnostic in fixable)
        {
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var offered = ImmutableArray.CreateBuilder<(CodeFixProvider Provider, CodeAction Action)>();
            foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var context = new CodeFixContext(
                    document,
                    diagnostic,
                    (action, _) => offered.AddRange(Leaves(action).Select(leaf => (provider, leaf))),
                    session.CancellationToken);
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }

            foreach (var (_, action) in offered)
                _offers.Add($"'{action.Title}' (equivalence key {action.EquivalenceKey ?? "missing"})");
            if (choice.Of([.. offered.Select(offer => offer.Action)], verifier) is { } chosen)
                return new OfferedFix(offered.First(offer => offer.Action == chosen).Provider, document, diagnostic, chosen);
        }

        return null;
    }

    private async Task<Solution> ApplyAllAsync(Solution solution, OfferedFix offer, FixAllScope scope)
    {
        if (!Supports(offer.Provider, scope))
            verifier.Fail($"{offer.Provider.GetType().Name} does not support Fix All in this scope, another provider under test does.");
        if (offer.Action.EquivalenceKey is not { } key)
        {
            verifier.Fail($"'{offer.Action.Title}' has no equivalence key, so Fix All cannot tell which fixes belong together.");
            return solution;
        }

        var context = new FixAllContext(
            offer.Document,
            offer.Provider,
            scope,
            key,
            offer.Provider.FixableDiagnosticIds,
            new AnalyzerRunDiagnosticProvider(_analyzers, session.FixableIds),
            session.CancellationToken);
        var action = await offer.Provider.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false);
        if (action is null)
        {
            verifier.Fail($"Fix All of '{offer.Action.Title}' declined.");
            return solution;
        }

        return await ApplyAsync(solution, action).ConfigureAwait(false);
    }

    private async Task<Solution> ApplyAsync(Solution solution, CodeAction action)
    {
        var changed = await AppliedCodeAction.ApplyAsync(solution, action, choice.Validation, verifier, session.CancellationToken).ConfigureAwait(false);
        if (changed is null)
            verifier.Fail($"The fix '{action.Title}' is offered but changes nothing.");
        return changed!;
    }

    private async Task<Dictionary<string, string>> FilesAsync(Project project)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat<TextDocument>(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
        {
            // A document that a fix adds need not have a path.
            var path = document.FilePath ?? TestFiles.RootedPath(string.Join('/', document.Folders.Append(document.Name)));
            if (path != TestSolution.ImplicitUsingsPath)
                files.Add(document is AdditionalDocument ? path + Additional : path, (await document.GetTextAsync(session.CancellationToken).ConfigureAwait(false)).ToString());
        }

        return files;
    }

    private static bool Supports(CodeFixProvider provider, FixAllScope scope) =>
        provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true;

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
