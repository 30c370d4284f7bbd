using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stoker.Analyzers.Options;

/// <summary>What is wrong in a file that the team wrote for Stoker.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, and what to do.</param>
internal sealed record FileProblem(TextSpan Span, string Message)
{
    /// <summary><see cref="DiagnosticSeverity.Info"/> where it may be meant.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Warning;
}
