using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.CodeFixes.Source;

/// <summary>Where a local variable is used in the body that declares it.</summary>
internal static class LocalUse
{
    /// <summary>Every use of a local, in source order.</summary>
    public static IReadOnlyList<IdentifierNameSyntax> Of(ILocalSymbol local, SyntaxNode declarator, SemanticModel model, CancellationToken cancellationToken)
    {
        var body = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot(cancellationToken);
        return
        [
            .. body.DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local)),
        ];
    }

    /// <summary>Whether a use replaces the variable's value.</summary>
    public static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax { RefKindKeyword: var kind } => kind.IsKind(SyntaxKind.RefKeyword) || kind.IsKind(SyntaxKind.OutKeyword),
        _ => false,
    };

    /// <summary>The member that a use assigns: <c>Temperature</c> of <c>options.Temperature = 0</c>; otherwise <see langword="null"/>.</summary>
    public static string? AssignedMember(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && assignment.Left == access ? access.Name.Identifier.ValueText : null;

    /// <summary>Whether code belongs to one call only: it stands in the call, or in a local that is used once, by such code.</summary>
    public static bool BelongsTo(SyntaxNode node, CallInSource call, CancellationToken cancellationToken, int depth = 0)
    {
        if (node.SyntaxTree != call.Syntax.SyntaxTree || depth > 4)
        {
            return false;
        }

        if (call.Syntax.Span.Contains(node.Span))
        {
            return true;
        }

        return node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax } declarator &&
            call.Model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local &&
            Of(local, declarator, call.Model, cancellationToken).Where(static use => AssignedMember(use) is null).ToList() is [var only] &&
            BelongsTo(only, call, cancellationToken, depth + 1);
    }
}
