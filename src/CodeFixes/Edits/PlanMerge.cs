using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.CodeFixes.Edits;

/// <summary>
/// Puts plans together. An edit that two findings share (the model of one client) is made once; a plan that would change what
/// another one replaces waits for the next run.
/// </summary>
internal sealed class PlanMerge
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>Takes a plan in, unless it collides with one that is already in.</summary>
    public void Add(FixPlan plan)
    {
        if (plan.Edits.Any(Collides))
        {
            return;
        }

        foreach (var edit in plan.Edits)
        {
            if (!_changes.TryGetValue(edit.Document, out var changes))
            {
                _changes[edit.Document] = changes = [];
            }

            if (!changes.Contains(edit.Change))
            {
                changes.Add(edit.Change);
            }
        }
    }

    /// <summary>The solution with every edit made.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var edited in _changes)
        {
            if (solution.GetDocument(edited.Key) is { } document)
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

                // A stable sort: insertions at one position keep the order of the findings.
                solution = solution.WithDocumentText(edited.Key, text.WithChanges(edited.Value.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.Length)));
            }
        }

        return solution;
    }

    private bool Collides(SourceEdit edit) =>
        _changes.TryGetValue(edit.Document, out var changes) && changes.Exists(other => !other.Equals(edit.Change) && Overlap(other.Span, edit.Change.Span));

    // An insertion collides only inside of a replaced span, not at its ends.
    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
