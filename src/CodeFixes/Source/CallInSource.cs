using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Rules;

namespace Stoker.CodeFixes.Source;

/// <summary>The call that a finding is about, in the document it stands in.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its semantic model.</param>
/// <param name="Operation">The call.</param>
/// <param name="Syntax">The call as written.</param>
internal sealed record CallInSource(Document Document, SemanticModel Model, IInvocationOperation Operation, InvocationExpressionSyntax Syntax)
{
    /// <summary>Finds the call of a finding: where the finding is, or where the helper that it names makes the call.</summary>
    public static async Task<CallInSource?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var span = diagnostic.Location.SourceSpan;
        if (diagnostic.Properties.TryGetValue(FixProperties.CallPlace, out var text))
        {
            if (FixPlace.Read(text) is not { } place || await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } found)
            {
                return null;
            }

            (document, span) = (found.Document, found.Token.Span);
        }

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindToken(span.Start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } syntax &&
            model?.GetOperation(syntax, cancellationToken) is IInvocationOperation operation
                ? new(document, model, operation, syntax)
                : null;
    }
}
