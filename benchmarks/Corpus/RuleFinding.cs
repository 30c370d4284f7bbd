using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Lines of a file, from 1.</summary>
internal sealed record Extent(string File, int First, int Last)
{
    public bool Covers(string file, int line) => File == file && First <= line && line <= Last;
}

/// <summary>A finding of a rule, with the lines that it may be said to be about.</summary>
internal sealed record RuleFinding(string Id, string Severity, string File, int Line, string Message)
{
    /// <summary>Lines between a label and a finding that is still about it.</summary>
    private const int Near = 3;

    /// <summary>Three lines around it and around the call behind a helper that it names; its statement; for a rule on repetition also its loop.</summary>
    public IReadOnlyList<Extent> Extents { get; private init; } = [];

    public bool IsAbout(string file, int line) => Extents.Any(e => e.Covers(file, line));

    /// <summary>What the analyzer reported.</summary>
    public static RuleFinding Of(Diagnostic diagnostic, Func<string?, string> relative)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var finding = At(diagnostic.Id, Word(diagnostic.Severity), relative(place.Path), place.StartLinePosition.Line + 1, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var extents = new List<Extent>(finding.Extents);
        extents.AddRange(diagnostic.AdditionalLocations.Select(static l => l.GetMappedLineSpan()).Select(span => Around(relative(span.Path), span.StartLinePosition.Line + 1)));
        if (diagnostic.Location.SourceTree is { } tree)
        {
            var node = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan);
            if (node.FirstAncestorOrSelf<StatementSyntax>() is { } statement)
            {
                extents.Add(Lines(statement.SpanStart, BodyOf(statement)?.SpanStart ?? statement.Span.End));
            }

            if (finding.Id.StartsWith("STK2", StringComparison.Ordinal) && node.AncestorsAndSelf().FirstOrDefault(n => IsLoopAround(n, node)) is { } loop)
            {
                extents.Add(Lines(loop.SpanStart, loop.Span.End));
            }

            Extent Lines(int start, int end)
            {
                var text = tree.GetText().Lines;
                return new(finding.File, text.GetLineFromPosition(start).LineNumber + 1, text.GetLineFromPosition(end).LineNumber + 1);
            }
        }

        return finding with { Extents = extents };
    }

    /// <summary>A finding known by its line alone.</summary>
    public static RuleFinding At(string id, string severity, string file, int line, string message) => new(id, severity, file, line, message) { Extents = [Around(file, line)] };

    public bool Equals(RuleFinding? other) => other is not null && (Id, Severity, File, Line, Message) == (other.Id, other.Severity, other.File, other.Line, other.Message);

    public override int GetHashCode() => HashCode.Combine(Id, File, Line, Message);

    private static Extent Around(string file, int line) => new(file, line - Near, line + Near);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    // What a foreach goes through is evaluated once, before it.
    private static bool IsLoopAround(SyntaxNode node, SyntaxNode inner) => node switch
    {
        CommonForEachStatementSyntax loop => !loop.Expression.Span.Contains(inner.Span),
        ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        _ => false,
    };

    private static StatementSyntax? BodyOf(StatementSyntax statement) => statement.ChildNodes().OfType<StatementSyntax>().FirstOrDefault();
}
