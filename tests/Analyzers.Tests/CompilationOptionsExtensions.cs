using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Tests;

internal static class CompilationOptionsExtensions
{
    /// <summary>The options with one report level for several ids: SDKs mark much of what real code uses as experimental.</summary>
    public static CompilationOptions WithSpecificDiagnosticOptions(this CompilationOptions options, IEnumerable<string> ids, ReportDiagnostic level) =>
        options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(ids.Select(id => KeyValuePair.Create(id, level))));
}
