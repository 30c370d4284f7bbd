using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.CodeFixes.Options;

/// <summary>Where an option is written: names are as short as they can be there.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its semantic model.</param>
/// <param name="Text">Its text.</param>
/// <param name="Position">A position at which names are looked up.</param>
internal sealed record OptionSite(Document Document, SemanticModel Model, SourceText Text, int Position)
{
    /// <summary>A node's place.</summary>
    public static async Task<OptionSite?> AtAsync(Document document, SyntaxNode node, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new(document, model, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), node.SpanStart)
            : null;
}
