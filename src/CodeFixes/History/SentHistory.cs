using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.History;

/// <summary>The list of messages that a call sends whole, and the statement before which it can still be cut.</summary>
/// <param name="Call">The call.</param>
/// <param name="List">The variable that holds the list.</param>
/// <param name="Type">Its type.</param>
/// <param name="ReadBy">The statement that reads it for the call.</param>
/// <param name="Text">The document's text.</param>
internal sealed record SentHistory(CallInSource Call, ISymbol List, ITypeSymbol Type, StatementSyntax ReadBy, SourceText Text)
{
    /// <summary>Turns that are kept. A default of ours.</summary>
    public const int Turns = 10;

    /// <summary>Messages of the last turns when the newest question waits for its answer.</summary>
    public const int Messages = (2 * Turns) - 1;

    /// <summary>The history of a finding; <see langword="null"/> where nothing can be put before what reads it.</summary>
    public static async Task<SentHistory?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.History, out var name) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            call.Syntax.Ancestors().OfType<StatementSyntax>().FirstOrDefault() is not { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } asks ||
            Find(call, asks, name!) is not { } list || VariableType.Of(list) is not { } type || Reader(call.Syntax, asks, name!) is not { } reads)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Layout.StartsLine(reads.SpanStart, text) ? new(call, list, type.WithNullableAnnotation(NullableAnnotation.None), reads, text) : null;
    }

    /// <summary>Lines put before the statement that reads the history; an empty one parts them from it.</summary>
    public SourceEdit Before(params IReadOnlyList<string> lines)
    {
        var (newLine, indentation) = (Layout.NewLine(Text), Layout.Indentation(ReadBy.SpanStart, Text));
        var written = string.Concat(lines.Select((line, i) => (i > 0 ? indentation : "") + line + newLine)) + newLine + indentation;
        return SourceEdit.Insert(Call.Document.Id, Layout.StartWithComment(ReadBy), written);
    }

    private static ISymbol? Find(CallInSource call, StatementSyntax statement, string name) =>
        call.Model.LookupSymbols(statement.SpanStart, name: name).FirstOrDefault(static s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol);

    /// <summary>The statement of the call, or the one before it that makes a list of the history for the call: cut between the two, the history would be sent whole.</summary>
    private static StatementSyntax? Reader(InvocationExpressionSyntax call, StatementSyntax asks, string history)
    {
        if (Names(call.ArgumentList, history) || call.ArgumentList.DescendantNodes().Any(static n => n is InvocationExpressionSyntax))
        {
            return asks;
        }

        var statements = asks.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => SyntaxFactory.List(unit.Members.OfType<GlobalStatementSyntax>().Select(static g => g.Statement)),
            _ => default,
        };
        return statements.TakeWhile(s => s.SpanStart != asks.SpanStart).OfType<LocalDeclarationStatementSyntax>()
            .LastOrDefault(s => Names(s, history) && s.Declaration.Variables.Any(v => Names(call.ArgumentList, v.Identifier.ValueText)));
    }

    private static bool Names(SyntaxNode node, string name) => node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == name);
}
