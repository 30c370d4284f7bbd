using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Stoker.Verification;

/// <summary>Pairs expected with actual diagnostics.</summary>
internal static class DiagnosticComparison
{
    /// <summary>Fails unless each expected diagnostic is one actual diagnostic and none is left over.</summary>
    public static void Verify(IReadOnlyList<DiagnosticResult> expected, ImmutableArray<Diagnostic> actual, IVerifier verifier)
    {
        // A diagnostic suppressed in source is not reported; a test that asks for it says so.
        var asksForSuppressed = expected.Any(result => result.IsSuppressed == true);
        var unexpected = actual.Where(diagnostic => asksForSuppressed || !diagnostic.IsSuppressed).ToList();
        var found = unexpected.Count;
        var missing = new List<DiagnosticResult>();
        // The most demanding expectation chooses first, so that an open one cannot take its diagnostic away.
        foreach (var result in expected.OrderByDescending(Demands))
        {
            var match = unexpected.FindIndex(diagnostic => IsMatch(result, diagnostic));
            if (match >= 0)
                unexpected.RemoveAt(match);
            else
                missing.Add(result);
        }

        if (missing.Count > 0 || unexpected.Count > 0)
            verifier.Fail(Report(expected.Count, found, missing, unexpected));
    }

    private static int Demands(DiagnosticResult expected) =>
        expected.Spans.Length
        + expected.Spans.Count(location => location.Options == DiagnosticLocationOptions.None)
        + (expected.Message is null && expected.MessageArguments is null ? 0 : 1)
        + (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) ? 0 : 1)
        + (expected.IsSuppressed is null ? 0 : 1);

    private static bool IsMatch(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id
        && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity)
        && (expected.IsSuppressed is null ? !actual.IsSuppressed : expected.IsSuppressed == actual.IsSuppressed)
        && HasMessage(expected, actual)
        && HasLocations(expected, actual);

    private static bool HasMessage(DiagnosticResult expected, Diagnostic actual)
    {
        var message = expected.Message
            ?? (expected.MessageArguments is null ? null : expected.FormatMessage(actual.Descriptor.MessageFormat));
        return message is null || message == DiagnosticText.Message(actual);
    }

    private static bool HasLocations(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation)
            return actual.Location == Location.None;
        if (!IsAt(expected.Spans[0], actual.Location))
            return false;
        if (expected.Spans.Length == 1 && expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            return true;
        return expected.Spans.Length - 1 == actual.AdditionalLocations.Count
            && expected.Spans.Skip(1).Zip(actual.AdditionalLocations).All(pair => IsAt(pair.First, pair.Second));
    }

    private static bool IsAt(DiagnosticLocation expected, Location actual) =>
        IsSpan(expected, actual.GetMappedLineSpan()) || IsSpan(expected, actual.GetLineSpan());

    private static bool IsSpan(DiagnosticLocation expected, FileLinePositionSpan actual) =>
        TestFiles.IsPath(expected.Span.Path, actual.Path)
        && expected.Span.StartLinePosition == actual.StartLinePosition
        && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || expected.Span.EndLinePosition == actual.EndLinePosition);

    private static string Report(int expected, int found, List<DiagnosticResult> missing, List<Diagnostic> unexpected)
    {
        var report = new StringBuilder($"Expected {expected} diagnostics, found {found}.").AppendLine();
        foreach (var result in missing)
            report.Append("- missing:    ").AppendLine(DiagnosticText.Of(result));
        foreach (var diagnostic in unexpected)
            report.Append("+ unexpected: ").AppendLine(DiagnosticText.WithSource(diagnostic));
        return report.ToString();
    }
}
