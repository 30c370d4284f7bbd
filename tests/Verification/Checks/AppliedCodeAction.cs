using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>The outcome of a code action as it is once saved: text, parsed anew.</summary>
internal static class AppliedCodeAction
{
    /// <summary>The changed solution, or null when no text changed.</summary>
    public static async Task<Solution?> ApplyAsync(
        Solution solution,
        CodeAction action,
        CodeActionValidationMode validation,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().LastOrDefault()?.ChangedSolution;
        if (changed is null)
            return null;

        var differs = false;
        foreach (var changes in changed.GetChanges(solution).GetProjectChanges())
        {
            foreach (var id in changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()))
            {
                var document = changed.GetDocument(id)!;
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var before = solution.GetDocument(id) is { } old ? await old.GetTextAsync(cancellationToken).ConfigureAwait(false) : null;
                differs |= before is null || !before.ContentEquals(text);
                await VerifyTreeAsync(document, action, validation, verifier, cancellationToken).ConfigureAwait(false);
                changed = changed.WithDocumentText(id, TestFiles.Text(text.ToString()), PreservationMode.PreserveIdentity);
            }

            differs |= changes.GetRemovedDocuments()
                .Concat(changes.GetChangedAdditionalDocuments()).Concat(changes.GetAddedAdditionalDocuments()).Concat(changes.GetRemovedAdditionalDocuments())
                .Concat(changes.GetChangedAnalyzerConfigDocuments()).Concat(changes.GetAddedAnalyzerConfigDocuments())
                .Any();
        }

        return differs ? changed : null;
    }

    private static async Task VerifyTreeAsync(
        Document document,
        CodeAction action,
        CodeActionValidationMode validation,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        if (validation == CodeActionValidationMode.None)
            return;

        var tree = (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var parsed = SyntaxFactory.ParseSyntaxTree(root.ToFullString(), tree.Options, tree.FilePath, cancellationToken: cancellationToken);
        var same = validation == CodeActionValidationMode.Full
            ? parsed.IsEquivalentTo(tree)
            : SyntaxFactory.AreEquivalent(parsed, tree, topLevel: false);
        if (!same)
            verifier.Fail($"The fix '{action.Title}' builds a tree that its own text does not parse to:{Environment.NewLine}{root.ToFullString()}");
    }
}
