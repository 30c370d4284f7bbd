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

/// <summary>STK2003: makes a call that asks the same each round once, before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoistCallFix))]
[Shared]
public sealed class HoistCallFix() : PlannedFix(RuleIds.InvariantCall, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.HoistCall";

    private const string Title = "Ask once before the loop (assumes that one answer serves every round, and that there is one)";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call || Answer.Of(call.Operation.TargetMethod) is not { } answer ||
            Around(call.Syntax) is not { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } loop)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var asked = Awaited(call.Syntax, answer);
        if (asked is null || UsesLoop(asked, loop, call.Model, cancellationToken) || !Layout.StartsLine(loop.SpanStart, text))
        {
            return null;
        }

        return asked.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable }
            ? Move(document, declaration, variable, loop, text, call.Model)
            : Name(document, asked, loop, text, call.Model);
    }

    /// <summary>The declaration of the answer moves in front of the loop as it is.</summary>
    private static FixPlan? Move(Document document, LocalDeclarationStatementSyntax declaration, VariableDeclaratorSyntax variable, StatementSyntax loop, SourceText text, SemanticModel model)
    {
        var name = variable.Identifier.ValueText;
        if (IsUsedOutside(name, loop) || IsWritten(name, loop) || !Layout.StartsLine(declaration.SpanStart, text) || model.LookupSymbols(loop.SpanStart, name: name).Any(static s => s is ILocalSymbol or IParameterSymbol))
        {
            return null;
        }

        // Whole lines: the statement, the comment above it, and an empty line behind it.
        var first = text.Lines.GetLineFromPosition(Layout.StartWithComment(declaration));
        var last = text.Lines.GetLineFromPosition(declaration.Span.End);
        var end = last.EndIncludingLineBreak;
        if (last.LineNumber + 1 < text.Lines.Count && string.IsNullOrWhiteSpace(text.Lines[last.LineNumber + 1].ToString()))
        {
            end = text.Lines[last.LineNumber + 1].EndIncludingLineBreak;
        }

        var rest = text.ToString(TextSpan.FromBounds(declaration.Span.End, last.End)).Trim();
        if (rest.Length > 0 && !rest.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var (from, to) = (Layout.Indentation(declaration.SpanStart, text), Layout.Indentation(loop.SpanStart, text));
        var lines = text.ToString(TextSpan.FromBounds(first.Start, last.End)).Split(["\r\n", "\n"], StringSplitOptions.None);
        var moved = string.Join(Layout.NewLine(text), lines.Select((line, i) => (i == 0 ? "" : to) + (line.StartsWith(from, StringComparison.Ordinal) ? line.Substring(from.Length) : line.TrimStart())));
        return new(
            Title,
            [
                SourceEdit.Insert(document.Id, loop.SpanStart, moved + Layout.NewLine(text) + to),
                SourceEdit.Replace(document.Id, TextSpan.FromBounds(first.Start, end), ""),
            ]);
    }

    /// <summary>An answer that is used where it is asked gets a name in front of the loop.</summary>
    private static FixPlan? Name(Document document, ExpressionSyntax asked, StatementSyntax loop, SourceText text, SemanticModel model)
    {
        if (asked.Parent is ExpressionStatementSyntax || FreeName.At(model, loop, "answer", "sharedAnswer", "answerForAll") is not { } name)
        {
            return null;
        }

        ExpressionSyntax replaced = asked.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : asked;
        return new(
            Title,
            [
                SourceEdit.Insert(document.Id, loop.SpanStart, $"var {name} = {asked};{Layout.NewLine(text)}{Layout.Indentation(loop.SpanStart, text)}"),
                SourceEdit.Replace(document.Id, replaced.Span, name),
            ]);
    }

    /// <summary>The loop that makes the call in every round, whatever the items are.</summary>
    private static StatementSyntax? Around(SyntaxNode call)
    {
        foreach (var outer in call.Ancestors())
        {
            switch (outer)
            {
                case CommonForEachStatementSyntax loop:
                    return loop.Statement.Span.Contains(call.Span) ? loop : null;
                case ForStatementSyntax loop:
                    return loop.Statement.Span.Contains(call.Span) ? loop : null;
                case IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or WhileStatementSyntax or DoStatementSyntax or TryStatementSyntax
                    or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression }:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The call with its <c>ConfigureAwait</c> and <c>await</c>; <see langword="null"/> where the task itself is what the loop uses.</summary>
    private static ExpressionSyntax? Awaited(InvocationExpressionSyntax call, Answer answer)
    {
        ExpressionSyntax asked = call;
        if (asked.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            asked = configured;
        }

        return asked.Parent is AwaitExpressionSyntax awaited ? awaited : answer.Form == AnswerForm.Value ? asked : null;
    }

    private static bool UsesLoop(ExpressionSyntax asked, StatementSyntax loop, SemanticModel model, CancellationToken cancellationToken) => asked.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is (ILocalSymbol or IParameterSymbol) and var symbol &&
            symbol.DeclaringSyntaxReferences.Any(r => loop.Span.Contains(r.Span) && !asked.Span.Contains(r.Span)));

    private static bool IsUsedOutside(string name, StatementSyntax loop)
    {
        var member = loop.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? loop.SyntaxTree.GetRoot();
        return member.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name && !loop.Span.Contains(t.Span));
    }

    private static bool IsWritten(string name, StatementSyntax loop) => loop.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(n => n.Identifier.ValueText == name && (LocalUse.IsWritten(n) || LocalUse.AssignedMember(n) is not null));
}
