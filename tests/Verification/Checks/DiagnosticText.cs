using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Expected and actual diagnostics in the form that failure messages show.</summary>
internal static class DiagnosticText
{
    public static string Of(DiagnosticResult expected)
    {
        var severity = expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) ? "any severity" : Of(expected.Severity);
        var places = expected.HasLocation ? string.Join(" and ", expected.Spans.Select(Of)) : "no location";
        var message = expected.Message ?? (expected.MessageArguments is { } arguments ? $"… {string.Join(", ", arguments)} …" : "any message");
        return $"{expected.Id} ({severity}) at {places}: {message}{Suppression(expected.IsSuppressed)}";
    }

    public static string Of(Diagnostic actual)
    {
        var places = string.Join(" and ", actual.AdditionalLocations.Prepend(actual.Location).Select(Of));
        return $"{actual.Id} ({Of(actual.Severity)}) at {places}: {Message(actual)}{Suppression(actual.IsSuppressed ? true : null)}";
    }

    /// <summary>The diagnostic with the line it is on, underlined.</summary>
    public static string WithSource(Diagnostic actual)
    {
        if (actual.Location.SourceTree is not { } tree)
            return Of(actual);

        var span = actual.Location.GetLineSpan().Span;
        var line = tree.GetText().Lines[span.Start.Line].ToString();
        var end = span.End.Line == span.Start.Line ? span.End.Character : line.Length;
        return new StringBuilder(Of(actual))
            .AppendLine()
            .Append("        ").AppendLine(line)
            .Append("        ").Append(' ', span.Start.Character).Append('~', Math.Max(1, end - span.Start.Character))
            .ToString();
    }

    public static string Message(Diagnostic actual) => actual.GetMessage(CultureInfo.InvariantCulture);

    private static string Of(DiagnosticLocation location)
    {
        var start = location.Span.StartLinePosition;
        var end = location.Span.EndLinePosition;
        return DiagnosticResult.IsMarkupKey(location)
            ? $"#{start.Line}"
            : location.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength)
                ? $"{location.Span.Path}({start.Line + 1},{start.Character + 1})"
                : $"{location.Span.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})";
    }

    private static string Of(Location location)
    {
        if (location == Location.None)
            return "no location";
        var raw = Of(new DiagnosticLocation(location.GetLineSpan(), DiagnosticLocationOptions.None));
        var mapped = location.GetMappedLineSpan();
        return mapped.HasMappedPath ? $"{Of(new DiagnosticLocation(mapped, DiagnosticLocationOptions.None))} [mapped from {raw}]" : raw;
    }

    private static string Of(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Suppression(bool? isSuppressed) =>
        isSuppressed switch { true => " [suppressed]", false => " [not suppressed]", null => "" };
}
