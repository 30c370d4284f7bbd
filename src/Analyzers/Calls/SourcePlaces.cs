using Microsoft.CodeAnalysis;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>Places as readers see them: through <c>#line</c>, so a component's call is at its <c>.razor</c> line.</summary>
internal static class SourcePlaces
{
    public static SourcePlace Of(IOperation operation) => Of(operation.Syntax.GetLocation());

    public static SourcePlace Of(Location location)
    {
        var span = location.GetMappedLineSpan();
        return new(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
