using Microsoft.CodeAnalysis;
using Stoker.Core.Ledger;

namespace Stoker.CodeFixes.Source;

/// <summary>A token at a place that the analyzer named.</summary>
/// <param name="Document">The document it stands in.</param>
/// <param name="Token">The token.</param>
internal sealed record SourceToken(Document Document, SyntaxToken Token)
{
    /// <summary>The token that starts at a place; <see langword="null"/> where the place is none of this project's C#, as in a component's <c>.razor</c> file.</summary>
    public static async Task<SourceToken?> FindAsync(Project project, SourcePlace place, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents.Where(d => (d.FilePath ?? "") == place.File))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (place.Line > text.Lines.Count || place.Column > text.Lines[place.Line - 1].Span.Length + 1 ||
                await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            // Under `#line` the place is not where the token stands.
            var token = root.FindToken(text.Lines[place.Line - 1].Start + place.Column - 1);
            var line = token.GetLocation().GetMappedLineSpan();
            if (line.StartLinePosition.Line + 1 == place.Line && line.StartLinePosition.Character + 1 == place.Column && !line.HasMappedPath)
            {
                return new(document, token);
            }
        }

        return null;
    }
}
