using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK3004: moves <c>UseDistributedCache</c> before <c>UseFunctionInvocation</c> in the chain that builds the client.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CacheOutsideToolLoopFix))]
[Shared]
public sealed class CacheOutsideToolLoopFix() : PlannedFix(RuleIds.CacheInsideToolLoop, EquivalenceKey, isMechanical: true)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CacheOutsideToolLoop";

    private const string Loop = "UseFunctionInvocation";
    private const string Cache = "UseDistributedCache";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.ClientPlace, out var written) || FixPlace.Read(written) is not { } place ||
            await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { Document: var edited, Token: var token })
        {
            return null;
        }

        var links = Links(token);
        if (links.Find(static link => link.Name == Loop) is not { Call: { } loop } || links.Find(static link => link.Name == Cache) is not { Call: { } cache } || cache.Span.End < loop.Span.End)
        {
            return null;
        }

        var text = await edited.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var moved = Link(cache);
        return new(
            "Put the cache outside function invocation (assumes that a kept answer need not run its tools again)",
            [SourceEdit.Insert(edited.Id, Link(loop).Start, text.ToString(moved)), SourceEdit.Replace(edited.Id, moved, "")]);
    }

    /// <summary>The calls of the chain that starts at a token, innermost first.</summary>
    private static List<(string Name, InvocationExpressionSyntax Call)> Links(SyntaxToken start)
    {
        var links = new List<(string, InvocationExpressionSyntax)>();
        for (var node = start.Parent; node is ExpressionSyntax && node.SpanStart == start.SpanStart; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            {
                links.Add((access.Name.Identifier.ValueText, call));
            }
        }

        return links;
    }

    /// <summary>A link with the line break before it: from the end of what it is called on to its own end.</summary>
    private static TextSpan Link(InvocationExpressionSyntax call) => TextSpan.FromBounds(((MemberAccessExpressionSyntax)call.Expression).Expression.Span.End, call.Span.End);
}
