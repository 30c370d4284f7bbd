using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stoker.Verification;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects. Lines and columns count from 1, as editors show them.</summary>
public readonly record struct DiagnosticResult
{
    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly string? _message;

    /// <summary>Expects a diagnostic by id and severity.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic of a descriptor, at the descriptor's default severity.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    /// <summary>The diagnostic's id.</summary>
    public string Id { get; private init; } = "";

    /// <summary>The expected severity.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is left open.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>The message's format; filled with <see cref="MessageArguments"/>.</summary>
    public LocalizableString? MessageFormat { get; private init; }

    /// <summary>The expected arguments of the message, or null when the message is open.</summary>
    public object?[]? MessageArguments { get; private init; }

    /// <summary>Whether the diagnostic must be suppressed in source; null leaves that open.</summary>
    public bool? IsSuppressed { get; private init; }

    /// <summary>The expected locations, the primary one first.</summary>
    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;

    /// <summary>Whether any location is expected.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The expected message, or null when the message is open.</summary>
    public string? Message =>
        _message ?? (MessageFormat is not null && MessageArguments is not null ? FormatMessage(MessageFormat) : null);

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Expects a message made of these arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    /// <summary>Expects exactly this message.</summary>
    public DiagnosticResult WithMessage(string? message) => new(this, Spans, message);

    /// <summary>Expects a message of this format.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    /// <summary>Leaves something open.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>Expects the diagnostic to be suppressed in source, or not to be.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => WithSpans([]);

    /// <summary>Expects the start of the diagnostic here, in the test's first file.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    /// <summary>Expects the start of the diagnostic here, in the test's first file.</summary>
    public DiagnosticResult WithLocation(LinePosition location) => WithLocation("", location);

    /// <summary>Expects the start of the diagnostic here.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>Expects the start of the diagnostic here.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location) =>
        WithLocation(path, location, DiagnosticLocationOptions.None);

    /// <summary>Expects the start of the diagnostic here.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        AppendSpan(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Expects the diagnostic at <c>{|#key:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>Expects the diagnostic at <c>{|#key:…|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options) =>
        AppendSpan(
            new FileLinePositionSpan("", new LinePosition(markupKey, 0), new LinePosition(markupKey, 0)),
            options | DiagnosticLocationOptions.InterpretAsMarkupKey);

    /// <summary>Expects exactly this span, in the test's first file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    /// <summary>Expects exactly this span; of a place mapped by <c>#line</c>, the mapped one.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(
            path,
            new LinePosition(startLine - 1, startColumn - 1),
            new LinePosition(endLine - 1, endColumn - 1)));

    /// <summary>Expects exactly this span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    /// <summary>Expects this span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => AppendSpan(span, options);

    /// <summary>Puts this path where a location names none.</summary>
    public DiagnosticResult WithDefaultPath(string path) =>
        WithSpans([.. Spans.Select(location => location.Span.Path.Length == 0 && !IsMarkupKey(location)
            ? new DiagnosticLocation(new FileLinePositionSpan(path, location.Span.Span), location.Options)
            : location)]);

    /// <summary>Moves every location down by this many lines.</summary>
    public DiagnosticResult WithLineOffset(int offset) =>
        WithSpans([.. Spans.Select(location => IsMarkupKey(location)
            ? location
            : new DiagnosticLocation(
                new FileLinePositionSpan(
                    location.Span.Path,
                    new LinePosition(location.Span.StartLinePosition.Line + offset, location.Span.StartLinePosition.Character),
                    new LinePosition(location.Span.EndLinePosition.Line + offset, location.Span.EndLinePosition.Character)),
                location.Options))]);

    /// <inheritdoc/>
    public override string ToString() => DiagnosticText.Of(this);

    internal DiagnosticResult WithSpans(ImmutableArray<DiagnosticLocation> spans) => new(this, spans, _message);

    internal string FormatMessage(LocalizableString format) =>
        string.Format(CultureInfo.InvariantCulture, format.ToString(CultureInfo.InvariantCulture), MessageArguments ?? []);

    internal static bool IsMarkupKey(DiagnosticLocation location) =>
        location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey);

    private DiagnosticResult(DiagnosticResult other, ImmutableArray<DiagnosticLocation> spans, string? message)
    {
        this = other;
        _spans = spans;
        _message = message;
    }

    private DiagnosticResult AppendSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        WithSpans(Spans.Add(new DiagnosticLocation(span, options)));
}
