using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Batching;

/// <summary>A loop that does nothing but hand items on one by one, as to a store that embeds records on their way in: <c>await store.UpsertAsync(records)</c>.</summary>
internal static class StoredLoop
{
    /// <summary>The edits, with the name of the items; <see langword="null"/> for any other form.</summary>
    public static (string Items, IReadOnlyList<SourceEdit> Edits)? Plan(BatchCall batch, SourceText text)
    {
        StatementSyntax? statement = batch.Awaited().Parent as ExpressionStatementSyntax;
        if (statement?.Parent is BlockSyntax { Statements.Count: 1 } block)
        {
            statement = block;
        }

        if (statement?.Parent is not ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop || batch.Slot.RequestLocal is not null ||
            batch.Call.Model.GetDeclaredSymbol(loop, batch.CancellationToken) is not { } item || ItemLoop.UsesLoop(batch, loop) ||
            new ItemText(batch.Call, loop, item, batch.CancellationToken).Of(batch.Item) is not { } sent ||
            batch.Texts(loop.Expression.ToString(), batch.Call.Model.GetTypeInfo(loop.Expression, batch.CancellationToken).Type, item.Name, sent) is not { } texts ||
            batch.Written(texts, "", Layout.Indentation(loop.SpanStart, text)) is not { } written)
        {
            return null;
        }

        return (loop.Expression.ToString(), [SourceEdit.Replace(batch.Call.Document.Id, loop.Span, written + ";"), .. ItemLoop.Imports(batch, texts)]);
    }
}
