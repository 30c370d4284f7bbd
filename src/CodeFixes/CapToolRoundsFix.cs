using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK2010: caps the rounds of a client's automatic tool loop where the loop is added.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapToolRoundsFix))]
[Shared]
public sealed class CapToolRoundsFix() : PlannedFix(RuleIds.ToolRounds, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CapToolRounds";

    private const string Cap = "MaximumIterationsPerRequest";
    private const string Rounds = "10";
    private const string Configure = "configure";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.ToolLoopPlace, out var written) || FixPlace.Read(written) is not { } place ||
            await SourceToken.FindAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { Document: var edited, Token: var token } ||
            await edited.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        const string title = $"Cap the tool loop at {Rounds} rounds (assumes that the tasks need no more)";
        var text = await edited.GetTextAsync(cancellationToken).ConfigureAwait(false);
        switch (token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(static e => e is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
        {
            case BaseObjectCreationExpressionSyntax creation when creation.SpanStart == token.SpanStart:
                return MadeObject.Set(new(edited, model, text, creation.SpanStart), creation, new OptionPath([Cap], Rounds), cancellationToken) is { } edits ? new(title, edits) : null;
            case InvocationExpressionSyntax { ArgumentList: var arguments } invocation when model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol method && method.Parameters.Any(static p => p.Name == Configure):
                var name = new[] { "loop", "toolLoop", "c" }.First(n => model.LookupSymbols(invocation.SpanStart, name: n).IsEmpty);
                var argument = $"{(arguments.Arguments.Count > 0 ? ", " : "")}{Configure}: {name} => {name}.{Cap} = {Rounds}";
                return new(title, [SourceEdit.Insert(edited.Id, arguments.CloseParenToken.SpanStart, argument)]);
            default:
                return null;
        }
    }
}
