using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stoker.Verification.Tests.Toys;

/// <summary>Fixes that are wrong in one way each.</summary>
public static class FaultyFixes
{
    public sealed class Endless : WarmFix
    {
        protected override SyntaxNode Replace(InvocationExpressionSyntax call) =>
            call.WithTrailingTrivia(call.GetTrailingTrivia().Add(SyntaxFactory.Comment("/* warmer */")));
    }

    public sealed class NoChange : WarmFix
    {
        protected override SyntaxNode Replace(InvocationExpressionSyntax call) => call;
    }

    public sealed class DoesNotCompile : WarmFix
    {
        protected override SyntaxNode Replace(InvocationExpressionSyntax call) => Renamed(call, "Missing");
    }

    public sealed class TreeUnlikeText : WarmFix
    {
        protected override SyntaxNode Replace(InvocationExpressionSyntax call) => Renamed(call, "Warm().ToString");
    }

    public sealed class NoKey : WarmFix
    {
        protected override string? EquivalenceKey => null;
    }

    public sealed class DocumentOnly : WarmFix
    {
        public override FixAllProvider GetFixAllProvider() =>
            FixAllProvider.Create((_, document, _) => Task.FromResult<Document?>(document), [FixAllScope.Document]);
    }

    public sealed class FixAllDoesOne : WarmFix
    {
        public override FixAllProvider GetFixAllProvider() => new First();

        private sealed class First : FixAllProvider
        {
            public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
            {
                var diagnostics = await context.GetDocumentDiagnosticsAsync(context.Document!);
                CodeAction? first = null;
                await context.CodeFixProvider.RegisterCodeFixesAsync(
                    new CodeFixContext(context.Document!, diagnostics[0], (action, _) => first = action, context.CancellationToken));
                return first;
            }
        }
    }
}
