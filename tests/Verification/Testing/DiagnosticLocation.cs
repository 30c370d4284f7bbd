namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Where a diagnostic is expected.</summary>
public readonly struct DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
{
    /// <summary>The file and span; for a markup key, the key is the start line.</summary>
    public FileLinePositionSpan Span { get; } = span;

    /// <summary>How the span is compared.</summary>
    public DiagnosticLocationOptions Options { get; } = options;
}
