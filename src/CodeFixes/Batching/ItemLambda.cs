using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes.Batching;

/// <summary><c>await Task.WhenAll(items.Select(i => one(i)))</c> becomes <c>(await many(items.Select(…))).ToArray()</c>.</summary>
internal static class ItemLambda
{
    /// <summary>The edits, with the name of the items; <see langword="null"/> for any other form.</summary>
    public static (string Items, IReadOnlyList<SourceEdit> Edits)? Plan(BatchCall batch)
    {
        var (call, model) = (batch.Call, batch.Call.Model);
        if (batch.Awaited() is not { Parent: LambdaExpressionSyntax lambda } || Parameter(lambda) is not { } parameter ||
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
        if (outside is not AwaitExpressionSyntax awaited || batch.Use(answer) is not var (now, then) || now != batch.Awaited() ||
            new ItemText(call, lambda, item, batch.CancellationToken).Of(batch.Item) is not { } sent)
        {
            return null;
        }

        var written = $"({batch.Written(batch.Texts(items.ToString(), item.Name, sent))})";
        var result = then == answer ? $"{written}.ToArray()" : $"{written}.Select({answer} => {then}).ToArray()";
        return (items.ToString(), [SourceEdit.Replace(call.Document.Id, awaited.Span, result)]);
    }

    private static ParameterSyntax? Parameter(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only,
        _ => null,
    };
}
