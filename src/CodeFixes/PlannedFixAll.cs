using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>
/// Fix All for a document or a project. For the solution only where answers stay the same: <c>dotnet format</c> fixes whatever can be fixed there,
/// and would so rewrite models, limits and caches in production code unasked.
/// </summary>
internal sealed class PlannedFixAll : FixAllProvider
{
    private readonly FixAllScope[] _scopes;

    private PlannedFixAll(params FixAllScope[] scopes) => _scopes = scopes;

    /// <summary>For fixes that change what is answered or what it costs to be wrong.</summary>
    public static PlannedFixAll Instance { get; } = new(FixAllScope.Document, FixAllScope.Project);

    /// <summary>For fixes after which the answers are the same.</summary>
    public static PlannedFixAll Mechanical { get; } = new(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (PlannedFix)fixAllContext.CodeFixProvider;
        var merge = new PlanMerge();
        string? title = null;
        foreach (var (document, diagnostic) in await FindingsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (await fix.OfferAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } plan)
            {
                title ??= plan.Title;
                merge.Add(plan);
            }
        }

        return title is null
            ? null
            : CodeAction.Create(title, cancellationToken => merge.ApplyAsync(fixAllContext.Solution, cancellationToken), fixAllContext.CodeActionEquivalenceKey);
    }

    /// <summary>The findings in the order a person would go through them.</summary>
    private static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> FindingsAsync(FixAllContext context)
    {
        var documents = context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => ImmutableArray.Create(document),
            FixAllScope.Project => [.. context.Project.Documents],
            FixAllScope.Solution => [.. context.Solution.Projects.Where(static p => p.Language == LanguageNames.CSharp).SelectMany(static p => p.Documents)],
            _ => [],
        };
        var findings = new List<(Document, Diagnostic)>();
        foreach (var document in documents)
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            findings.AddRange(diagnostics.Where(static d => d.Location.IsInSource && !d.IsSuppressed).OrderBy(static d => d.Location.SourceSpan.Start).Select(d => (document, d)));
        }

        return findings;
    }
}
