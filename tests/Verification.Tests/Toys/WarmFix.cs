using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Calls <c>Warm</c> instead of <c>Burn</c>. Subclasses get one thing wrong each.</summary>
public class WarmFix : CodeFixProvider
{
    public const string Key = "warm";

    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected virtual string? EquivalenceKey => Key;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call)
            return;

        context.RegisterCodeFix(
            CodeAction.Create("Warm instead", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, Replace(call)))), EquivalenceKey),
            context.Diagnostics);
    }

    protected virtual SyntaxNode Replace(InvocationExpressionSyntax call) => Renamed(call, "Warm");

    protected static InvocationExpressionSyntax Renamed(InvocationExpressionSyntax call, string name)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        return call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(name)));
    }
}
