using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary><c>await Task.WhenAll(items.Select(i => one(i)))</c> becomes <c>(await many(items.Select(…))).ToArray()</c>.</summary>
internal static class ItemLambda
{
    /// <summary>The edits, with the name of the items; <see langword="null"/> for any other form.</summary>
    public static (string Items, IReadOnlyList<SourceEdit> Edits)? Plan(BatchCall batch)
    {
        var (call, model) = (batch.Call, batch.Call.Model);
        if (batch.Awaited().FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda || Parameter(lambda) is not { } parameter ||
            lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: var items }, ArgumentList.Arguments.Count: 1 } select } ||
            select.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: var outside } all } ||
            model.GetSymbolInfo(all, batch.CancellationToken).Symbol is not IMethodSymbol { Name: "WhenAll", ContainingType.Name: "Task" } ||
            model.GetDeclaredSymbol(parameter, batch.CancellationToken) is not { } item)
        {
            return null;
        }

        if (outside is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: var configured } })
        {
            outside = configured;
        }

        const string answer = "embedding";
        if (outside is not AwaitExpressionSyntax awaited || lambda.ExpressionBody is not { } body || batch.Answers is not { } given ||
            BatchAnswers.Of(call, batch.Awaited(), given, answer, batch.CancellationToken) is not { Uses: [var (now, then)], Kept: null } answers || ItemLoop.UsesLoop(batch, lambda) ||
            Uses(body, now, item, model, batch.CancellationToken) || new ItemText(call, lambda, item, batch.CancellationToken).Of(batch.Item) is not { } sent ||
            batch.Texts(items.ToString(), model.GetTypeInfo(items, batch.CancellationToken).Type, item.Name, sent) is not { } texts ||
            batch.Written(texts, answers.Path, Layout.Indentation(awaited.SpanStart, awaited.SyntaxTree.GetText(batch.CancellationToken))) is not { } asked)
        {
            return null;
        }

        var written = asked.StartsWith("await ", StringComparison.Ordinal) ? $"({asked})" : asked;
        var each = body.ToString().Remove(now.SpanStart - body.SpanStart, now.Span.Length).Insert(now.SpanStart - body.SpanStart, then);
        var result = each == answer ? $"{written}.ToArray()" : $"{written}.Select({answer} => {each}).ToArray()";
        return (items.ToString(), [SourceEdit.Replace(call.Document.Id, awaited.Span, result)]);
    }

    /// <summary>Whether what is made of the answer needs the item too.</summary>
    private static bool Uses(ExpressionSyntax body, ExpressionSyntax now, ISymbol item, SemanticModel model, CancellationToken cancellationToken) => body.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Any(n => !now.Span.Contains(n.Span) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellationToken).Symbol, item));

    private static ParameterSyntax? Parameter(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only,
        _ => null,
    };
}
