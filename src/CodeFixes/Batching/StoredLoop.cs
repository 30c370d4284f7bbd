using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes.Batching;

/// <summary>A loop that does nothing but store records one by one, which a store embeds on their way in: <c>await store.UpsertAsync(records)</c>.</summary>
internal static class StoredLoop
{
    /// <summary>The edits, with the name of the items; <see langword="null"/> for any other form.</summary>
    public static (string Items, IReadOnlyList<SourceEdit> Edits)? Plan(BatchCall batch)
    {
        if (batch.Answer is not null && batch.Call.Operation.TargetMethod.ReturnType is INamedTypeSymbol { TypeArguments.Length: > 0 })
        {
            return null;
        }

        StatementSyntax? statement = batch.Awaited().Parent as ExpressionStatementSyntax;
        if (statement?.Parent is BlockSyntax { Statements.Count: 1 } block)
        {
            statement = block;
        }

        return statement?.Parent is ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop && batch.Item is IdentifierNameSyntax { Identifier.ValueText: var sent } && sent == loop.Identifier.ValueText
            ? (loop.Expression.ToString(), [SourceEdit.Replace(batch.Call.Document.Id, loop.Span, batch.Written(loop.Expression.ToString()) + ";")])
            : null;
    }
}
