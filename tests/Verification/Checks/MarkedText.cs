using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Verification;

/// <summary>A text without its markup, and what the markup named.</summary>
/// <param name="Text">The text as the compiler sees it.</param>
/// <param name="Spans">Each marked span with its name: empty for <c>[|…|]</c> and <c>$$</c>, <c>#0</c> for <c>{|#0:…|}</c>, else a diagnostic id.</param>
internal sealed record MarkedText(string Text, ImmutableArray<(string Name, TextSpan Span)> Spans);
