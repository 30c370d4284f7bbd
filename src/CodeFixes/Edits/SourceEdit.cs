using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.CodeFixes.Edits;

/// <summary>One change of one document. Edits are texts, not trees: they keep every trivia they do not touch and merge in Fix All.</summary>
/// <param name="Document">The document.</param>
/// <param name="Change">What is replaced by what, in the document's text before any edit.</param>
internal readonly record struct SourceEdit(DocumentId Document, TextChange Change)
{
    /// <summary>Text put in at a position.</summary>
    public static SourceEdit Insert(DocumentId document, int position, string text) => new(document, new TextChange(new TextSpan(position, 0), text));

    /// <summary>Text in place of a span.</summary>
    public static SourceEdit Replace(DocumentId document, TextSpan span, string text) => new(document, new TextChange(span, text));
}
