using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.History;

namespace Stoker.CodeFixes;

/// <summary>STK2004: cuts a conversation to its system message and its last turns before it is sent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WindowHistoryFix))]
[Shared]
public sealed class WindowHistoryFix() : PlannedFix(RuleIds.GrowingHistory, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.WindowHistory";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await SentHistory.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } history || !CanBeCut(history.Type) ||
            await StartsWithSystemMessageAsync(history, cancellationToken).ConfigureAwait(false) is not { } hasSystem)
        {
            return null;
        }

        var (name, kept) = (history.List.Name, hasSystem ? SentHistory.Messages + 1 : SentHistory.Messages);
        return new(
            $"Send {(hasSystem ? "the system message and " : "")}the last {SentHistory.Turns} turns of '{name}' (assumes that earlier ones are not needed)",
            [
                history.Before(
                    hasSystem ? $"// The system message and the last {SentHistory.Turns} turns." : $"// The last {SentHistory.Turns} turns.",
                    $"if ({name}.Count > {kept})",
                    "{",
                    $"    {name}.RemoveRange({(hasSystem ? 1 : 0)}, {name}.Count - {kept});",
                    "}"),
            ]);
    }

    private static bool CanBeCut(ITypeSymbol type) =>
        type.GetMembers("RemoveRange").Any(static m => m is IMethodSymbol { Parameters.Length: 2, DeclaredAccessibility: Accessibility.Public }) ||
        (type is INamedTypeSymbol { BaseType: { } parent } && CanBeCut(parent));

    /// <summary>Whether the list is made with a system message at its start; <see langword="null"/> where that cannot be seen.</summary>
    private static async Task<bool?> StartsWithSystemMessageAsync(SentHistory history, CancellationToken cancellationToken)
    {
        var list = history.List;
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
            not null when first.Parent is ArgumentSyntax => history.Type.Name == "ChatHistory" ? true : null,
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
