using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.CodeFixes.Source;

/// <summary>Names for variables that a fix declares.</summary>
internal static class FreeName
{
    /// <summary>The first of some names that nothing in the member around a node uses; <see langword="null"/> when all are taken.</summary>
    public static string? At(SemanticModel model, SyntaxNode node, params string[] names)
    {
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(member.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText), StringComparer.Ordinal);
        taken.UnionWith(model.LookupSymbols(node.SpanStart).Where(static s => s is ILocalSymbol or IParameterSymbol).Select(static s => s.Name));
        return names.FirstOrDefault(n => !taken.Contains(n));
    }
}
