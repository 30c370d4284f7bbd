using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Which of several offered actions a test means, and how it checks it.</summary>
internal sealed record CodeActionChoice(
    int? Index,
    string? EquivalenceKey,
    Action<CodeAction, IVerifier>? Verifier,
    CodeActionValidationMode Validation)
{
    /// <summary>The action that is meant, or null when it is not among those offered.</summary>
    public CodeAction? Of(ImmutableArray<CodeAction> offered, IVerifier verifier)
    {
        if (offered.IsEmpty)
            return null;

        CodeAction? chosen;
        if (Index is { } index)
        {
            if (index >= offered.Length)
                return null;
            chosen = offered[index];
            if (EquivalenceKey is not null)
                verifier.Equal(EquivalenceKey, chosen.EquivalenceKey, $"The action '{chosen.Title}' at index {index} has another equivalence key.");
        }
        else
        {
            chosen = EquivalenceKey is null ? offered[0] : offered.FirstOrDefault(action => action.EquivalenceKey == EquivalenceKey);
        }

        if (chosen is not null)
            Verifier?.Invoke(chosen, verifier);
        return chosen;
    }
}
