using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes;

/// <summary>
/// A fix that plans its edits before it is offered: what is offered compiles and changes something. One provider per fix, so that one
/// equivalence key says what Fix All does.
/// </summary>
/// <param name="ruleId">Rule that the fix answers.</param>
/// <param name="equivalenceKey">Key of the fix.</param>
/// <param name="isMechanical">Whether the answers stay the same, so that a whole solution may be fixed at once.</param>
public abstract class PlannedFix(string ruleId, string equivalenceKey, bool isMechanical = false) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [ruleId];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => isMechanical ? PlannedFixAll.Mechanical : PlannedFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await OfferAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } plan)
            {
                continue;
            }

            var solution = context.Document.Project.Solution;
            context.RegisterCodeFix(
                CodeAction.Create(
                    plan.Title,
                    cancellationToken =>
                    {
                        var merge = new PlanMerge();
                        merge.Add(plan);
                        return merge.ApplyAsync(solution, cancellationToken);
                    },
                    equivalenceKey),
                diagnostic);
        }
    }

    /// <summary>The plan for a finding, when it can be carried out safely.</summary>
    internal async Task<FixPlan?> OfferAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // A finding at a line of a component is in generated C#: there is nothing to edit.
        if (document is SourceGeneratedDocument || diagnostic.Location.GetMappedLineSpan().HasMappedPath)
        {
            return null;
        }

        return await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } plan &&
            await Editable.AllAsync(plan, document.Project.Solution, cancellationToken).ConfigureAwait(false) &&
            await PlanCheck.CompilesAsync(plan, document.Project.Solution, cancellationToken).ConfigureAwait(false)
                ? plan
                : null;
    }

    /// <summary>The edits that answer a finding; <see langword="null"/> when there are none that keep the rest of the program as it is.</summary>
    private protected abstract Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);
}
