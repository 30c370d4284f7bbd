using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK2004: cuts a conversation to its system message and its last turns before it is sent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WindowHistoryFix))]
[Shared]
public sealed class WindowHistoryFix() : PlannedFix(RuleIds.GrowingHistory, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.WindowHistory";

    private const int Turns = 10;

    /// <summary>Messages of the last turns when the newest question waits for its answer.</summary>
    private const int Messages = (2 * Turns) - 1;

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.History, out var name) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            call.Syntax.Ancestors().OfType<StatementSyntax>().FirstOrDefault() is not { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement ||
            Find(call, statement, name!) is not { } list || !CanBeCut(list))
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (!Layout.StartsLine(statement.SpanStart, text) || await StartsWithSystemMessageAsync(list, call, cancellationToken).ConfigureAwait(false) is not { } hasSystem)
        {
            return null;
        }

        var kept = hasSystem ? Messages + 1 : Messages;
        string[] lines =
        [
            hasSystem ? $"// The system message and the last {Turns} turns." : $"// The last {Turns} turns.",
            $"if ({name}.Count > {kept})",
            "{",
            $"    {name}.RemoveRange({(hasSystem ? 1 : 0)}, {name}.Count - {kept});",
            "}",
            "",
        ];
        var (newLine, indentation) = (Layout.NewLine(text), Layout.Indentation(statement.SpanStart, text));
        var written = string.Concat(lines.Select((line, i) => (i > 0 && line.Length > 0 ? indentation : "") + line + newLine)) + indentation;
        return new(
            $"Send {(hasSystem ? "the system message and " : "")}the last {Turns} turns of '{name}' (assumes that earlier ones are not needed)",
            [SourceEdit.Insert(document.Id, Layout.StartWithComment(statement), written)]);
    }

    private static ISymbol? Find(CallInSource call, StatementSyntax statement, string name) =>
        call.Model.LookupSymbols(statement.SpanStart, name: name).FirstOrDefault(static s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol);

    private static bool CanBeCut(ISymbol list) =>
        TypeOf(list) is { } type && type.GetMembers("RemoveRange").Any(static m => m is IMethodSymbol { Parameters.Length: 2, DeclaredAccessibility: Accessibility.Public }) &&
        type.GetMembers("Count").Any(static m => m is IPropertySymbol);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>Whether the list is made with a system message at its start; <see langword="null"/> where that cannot be seen.</summary>
    private static async Task<bool?> StartsWithSystemMessageAsync(ISymbol list, CallInSource call, CancellationToken cancellationToken)
    {
        if (list.DeclaringSyntaxReferences is not [var reference])
        {
            return null;
        }

        var declaration = await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        var made = declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        var first = made switch
        {
            CollectionExpressionSyntax { Elements: [ExpressionElementSyntax element, ..] } => element.Expression,
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: [var element, ..] } => element,
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var prompt] } => prompt.Expression,
            _ => null,
        };
        return first switch
        {
            // A history that is made with a text starts with it as its system message.
            not null when first.Parent is ArgumentSyntax => TypeOf(list)?.Name == "ChatHistory" ? true : null,
            not null => IsSystem(first) ? true : first is IdentifierNameSyntax ? null : false,
            null when made is CollectionExpressionSyntax { Elements.Count: 0 } or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } =>
                AddsSystemMessage(declaration, list),
            _ => null,
        };
    }

    private static bool IsSystem(ExpressionSyntax message) => message.DescendantTokens().Any(static t => t.ValueText.Contains("System"));

    /// <summary>An empty list that a system message is added to behind its declaration.</summary>
    private static bool AddsSystemMessage(SyntaxNode declaration, ISymbol list)
    {
        var scope = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax && (list is ILocalSymbol || m is BaseTypeDeclarationSyntax)) ?? declaration.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(i =>
                i.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name }, Name.Identifier.ValueText: var method } && name == list.Name && method.StartsWith("Add", StringComparison.Ordinal)) is { } added &&
            added.DescendantTokens().Any(static t => t.ValueText.Contains("System"));
    }
}
