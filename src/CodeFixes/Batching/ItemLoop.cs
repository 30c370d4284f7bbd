using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>
/// <c>foreach (var item in items) { … await one(item) … }</c> becomes <c>var answers = await many(items.Select(…)); foreach (var (item, answer) in items.Zip(answers)) { … }</c>:
/// whatever the body skips or leaves, each item keeps its own answer.
/// </summary>
internal static class ItemLoop
{
    /// <summary>The edits, with the name of the items; <see langword="null"/> where the texts cannot be worked out ahead of the loop.</summary>
    public static (string Items, IReadOnlyList<SourceEdit> Edits)? Plan(BatchCall batch, SourceText text)
    {
        var (call, model) = (batch.Call, batch.Call.Model);
        if (Around(call.Syntax) is not { AwaitKeyword.RawKind: 0, Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } loop ||
            model.GetDeclaredSymbol(loop, batch.CancellationToken) is not { } item || !IsRepeatable(loop.Expression, model, batch.CancellationToken) ||
            !Layout.StartsLine(loop.SpanStart, text) || !HasZip(model) ||
            FreeName.At(call.Model, loop, "embedding", "itemEmbedding", "embedded") is not { } answer || FreeName.At(call.Model, loop, "embeddings", "itemEmbeddings", "allEmbeddings") is not { } answers ||
            batch.Answers is not { } given || BatchAnswers.Of(call, batch.Awaited(), given, answer, batch.CancellationToken) is not { } uses || UsesLoop(batch, loop) ||
            new ItemText(call, loop, item, batch.CancellationToken).Of(batch.Item) is not { } sent)
        {
            return null;
        }

        var (items, indentation, newLine) = (loop.Expression.ToString(), Layout.Indentation(loop.SpanStart, text), Layout.NewLine(text));
        if (batch.Texts(items, model.GetTypeInfo(loop.Expression, batch.CancellationToken).Type, item.Name, sent) is not { } texts || batch.Written(texts, uses.Path, indentation) is not { } written ||
            Gone(batch, uses, loop, text) is not { } gone)
        {
            return null;
        }

        var variables = loop.Type.IsVar ? $"var ({item.Name}, {answer})" : $"({loop.Type} {item.Name}, {uses.Element.ToMinimalDisplayString(model, loop.SpanStart)} {answer})";
        var comment = uses.Kept is { } kept ? string.Concat(Comment(kept, text).Select(line => line + newLine + indentation)) : "";
        var document = call.Document.Id;
        return (items,
        [
            SourceEdit.Insert(document, loop.SpanStart, $"{comment}var {answers} = {written};{newLine}{indentation}"),
            SourceEdit.Replace(document, TextSpan.FromBounds(loop.Type.SpanStart, loop.Expression.Span.End), $"{variables} in {items}.Zip({answers})"),
            .. uses.Uses.Select(use => SourceEdit.Replace(document, use.Now.Span, use.Then)),
            .. gone.Select(lines => SourceEdit.Replace(document, lines, "")),
            .. Imports(batch, ".Zip("),
        ]);
    }

    /// <summary>The import of what a text calls, where the file lacks it.</summary>
    public static IEnumerable<SourceEdit> Imports(BatchCall batch, string written) =>
        written.Contains('(') && batch.Call.Model.LookupNamespacesAndTypes(batch.Call.Syntax.SpanStart, name: "Enumerable").IsEmpty &&
        Import.Add(batch.Call.Document, batch.Call.Syntax.SyntaxTree.GetRoot(batch.CancellationToken), "System.Linq") is { } import
            ? [import]
            : [];

    /// <summary>The lines that nothing needs any more: what kept the response, the request, the text of one item; <see langword="null"/> where one of them cannot go.</summary>
    private static IReadOnlyList<TextSpan>? Gone(BatchCall batch, BatchAnswers uses, ForEachStatementSyntax loop, SourceText text)
    {
        List<TextSpan> gone = [];
        foreach (var statement in new[] { uses.Kept, batch.Slot.RequestLocal })
        {
            if (statement is not null)
            {
                if (!loop.Statement.Span.Contains(statement.Span) || Layout.Lines(statement, text) is not { } lines)
                {
                    return null;
                }

                gone.Add(lines);
            }
        }

        if (OnlyForCall(batch, loop, text) is { } unused)
        {
            gone.Add(unused);
        }

        return gone;
    }

    private static IEnumerable<string> Comment(StatementSyntax statement, SourceText text) =>
        text.ToString(TextSpan.FromBounds(Layout.StartWithComment(statement), statement.SpanStart)).Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);

    /// <summary>The line that names the text in the loop, when nothing but the call uses that name.</summary>
    private static TextSpan? OnlyForCall(BatchCall batch, ForEachStatementSyntax loop, SourceText text)
    {
        var model = batch.Call.Model;
        if (batch.Item is not IdentifierNameSyntax sent || model.GetSymbolInfo(sent, batch.CancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] } local ||
            reference.GetSyntax(batch.CancellationToken) is not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration } declarator ||
            !loop.Statement.Span.Contains(declaration.Span) || LocalUse.Of(local, declarator, model, batch.CancellationToken).Count != 1 || !Layout.StartsLine(declaration.SpanStart, text))
        {
            return null;
        }

        return Layout.Lines(declaration, text);
    }

    /// <summary>The loop whose body makes the call each time round, unless a failure of one item is handled there.</summary>
    private static ForEachStatementSyntax? Around(SyntaxNode call)
    {
        foreach (var outer in call.Ancestors())
        {
            switch (outer)
            {
                case ForEachStatementSyntax loop:
                    return loop.Statement.Span.Contains(call.Span) ? loop : null;
                case WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or ForEachVariableStatementSyntax or TryStatementSyntax or CatchClauseSyntax
                    or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                case IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax:
                    // Items that a condition leaves out must not be embedded.
                    return null;
                case StatementSyntax { Parent: BlockSyntax { Parent: ForEachStatementSyntax } block } statement when block.Statements.TakeWhile(s => s != statement).Any(MaySkip):
                    return null;
            }
        }

        return null;
    }

    private static bool MaySkip(StatementSyntax statement) =>
        statement.DescendantNodesAndSelf(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static n => n is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax or GotoStatementSyntax);

    /// <summary>Whether the items can be gone through twice: a collection in a variable, no query.</summary>
    private static bool IsRepeatable(ExpressionSyntax items, SemanticModel model, CancellationToken cancellationToken) =>
        items is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax } &&
        model.GetTypeInfo(items, cancellationToken).Type is { } type &&
        (type is IArrayTypeSymbol || type.AllInterfaces.Prepend(type).Any(static i => i.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T));

    /// <summary>Whether the client, or anything else that is sent, is of the loop's own making.</summary>
    public static bool UsesLoop(BatchCall batch, SyntaxNode loop) => batch.Slot.Others(batch.Call)
        .OfType<IdentifierNameSyntax>()
        .Any(name => batch.Call.Model.GetSymbolInfo(name, batch.CancellationToken).Symbol is (ILocalSymbol or IParameterSymbol) and var symbol &&
            symbol.DeclaringSyntaxReferences.Any(r => loop.Span.Contains(r.Span)));

    private static bool HasZip(SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName("System.Linq.Enumerable")?.GetMembers("Zip").Any(static m => m is IMethodSymbol { Parameters.Length: 2, Arity: 2 }) == true;
}
