using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK3002: moves the sentence or the line with the changing text to the end of the text it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveChangingTextFix))]
[Shared]
public sealed class MoveChangingTextFix() : PlannedFix(RuleIds.VolatilePrefix, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.MoveChangingText";

    /// <summary>Characters of the moved text that the title shows.</summary>
    private const int Shown = 60;

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // One text at a time: what is moved is shown whole.
        if (!diagnostic.Properties.TryGetValue(FixProperties.VolatilePlaces, out var written) || FixPlace.Read(written!.Split('\n')[0]) is not { } place ||
            await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } token ||
            await token.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model ||
            Interpolation(token.Token, model, cancellationToken) is not { Parent: InterpolatedStringExpressionSyntax whole } hole)
        {
            return null;
        }

        var text = await token.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Move(whole, hole, text) is var (moved, to, put)
            ? new($"Move '{Short(text.ToString(moved).Trim())}' to the end of its text (assumes that the order does not matter)", [SourceEdit.Replace(token.Document.Id, moved, ""), SourceEdit.Insert(token.Document.Id, to, put)])
            : null;
    }

    /// <summary>The hole of an interpolated string that shows a value: the value stands in it, or is kept in a local that only the hole uses.</summary>
    private static InterpolationSyntax? Interpolation(SyntaxToken token, SemanticModel model, CancellationToken cancellationToken)
    {
        if (token.Parent?.FirstAncestorOrSelf<InterpolationSyntax>() is { } hole)
        {
            return hole;
        }

        return token.Parent?.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local &&
            LocalUse.Of(local, declarator, model, cancellationToken) is [{ Parent: InterpolationSyntax only }]
                ? only
                : null;
    }

    /// <summary>What moves, where to, and how it is written there; <see langword="null"/> where the text around the hole has no end of its own.</summary>
    private static (TextSpan Moved, int To, string Put)? Move(InterpolatedStringExpressionSyntax whole, InterpolationSyntax hole, SourceText text)
    {
        var (from, to) = (whole.StringStartToken.Span.End, whole.StringEndToken.SpanStart);
        var lines = whole.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        if (lines)
        {
            // The text of a raw string starts on the line behind its quotes and ends before the line break ahead of the closing ones; compilers differ in which token has those breaks.
            from = text[from - 1] == '\n' ? from : text.Lines.GetLineFromPosition(from).EndIncludingLineBreak;
            to = text[to] is '\r' or '\n' ? to : text.Lines.GetLineFromPosition(to).Start - Layout.NewLine(text).Length;
        }

        var start = Boundary(whole, hole.SpanStart, from, text, backwards: true);
        var end = Boundary(whole, hole.Span.End, to, text, backwards: false);
        if (start is not { } first || end is not { } last || last >= to || first < from)
        {
            return null;
        }

        var moved = TextSpan.FromBounds(first, last);
        var sentence = text.ToString(moved);
        if (lines && (first == from || text[first - 1] == '\n') && text[last - 1] == '\n')
        {
            // A line of its own.
            return (moved, to, Layout.NewLine(text) + sentence.TrimEnd('\r', '\n'));
        }

        var separator = sentence.Contains("\\n") ? "\\n" : " ";
        var bare = sentence.EndsWith("\\n", StringComparison.Ordinal) ? sentence.Substring(0, sentence.Length - 2) : sentence.Trim();
        return (moved, to, separator + bare);
    }

    /// <summary>Where the sentence or line around a position starts or ends: only in the text between holes, never in code.</summary>
    private static int? Boundary(InterpolatedStringExpressionSyntax whole, int position, int limit, SourceText text, bool backwards)
    {
        while (backwards ? position > limit : position < limit)
        {
            if (whole.Contents.FirstOrDefault(c => c is InterpolationSyntax && (backwards ? c.Span.Start < position && c.Span.End >= position : c.Span.Start <= position && c.Span.End > position)) is { } code)
            {
                position = backwards ? code.Span.Start : code.Span.End;
                continue;
            }

            if (backwards && EndsBefore(position, text))
            {
                return position;
            }

            position += backwards ? -1 : 1;
            if (!backwards && EndsBefore(position, text))
            {
                return position;
            }
        }

        return backwards ? limit : null;
    }

    /// <summary>Whether a line or a sentence with its space ends just before a position.</summary>
    private static bool EndsBefore(int position, SourceText text) =>
        text[position - 1] == '\n' ||
        (text[position - 1] == 'n' && text[position - 2] == '\\' && text[position - 3] != '\\') ||
        (text[position - 1] == ' ' && text[position - 2] is '.' or '!' or '?' && !char.IsWhiteSpace(text[position - 3]));

    private static string Short(string text) => text.Length <= Shown ? text : text.Substring(0, Shown) + "…";
}
