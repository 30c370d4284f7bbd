using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Tests;

internal static class CompilationOptionsExtensions
{
    /// <summary>The options with one report level for several ids: SDKs mark much of what real code uses as experimental.</summary>
    public static T WithSpecificDiagnosticOptions<T>(this T options, IEnumerable<string> ids, ReportDiagnostic level)
        where T : CompilationOptions =>
        (T)options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(ids.Select(id => KeyValuePair.Create(id, level))));
}
