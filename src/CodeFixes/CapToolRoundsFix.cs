using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK2010: caps the rounds of a client's automatic tool loop, where the loop is added or where an agent would add it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapToolRoundsFix))]
[Shared]
public sealed class CapToolRoundsFix() : PlannedFix(RuleIds.ToolRounds, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.CapToolRounds";

    private const string Cap = "MaximumIterationsPerRequest";
    private const string Rounds = "10";
    private const string Configure = "configure";
    private const string ClientFactory = "clientFactory";
    private const string ChatClient = "IChatClient";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.ToolLoopPlace, out var written) || FixPlace.Read(written) is not { } place ||
            await ArgumentsInSource.AtAsync(document.Project, place, cancellationToken).ConfigureAwait(false) is not { } maker)
        {
            return null;
        }

        return Edits(maker, cancellationToken) is { } edits ? new($"Cap the tool loop at {Rounds} rounds (assumes that the tasks need no more)", edits) : null;
    }

    /// <summary>In the loop's own configuration; in the client that an agent makes its own of; or else around the client that the agent is given, which then adds no loop.</summary>
    private static IReadOnlyList<SourceEdit>? Edits(ArgumentsInSource maker, CancellationToken cancellationToken)
    {
        if (maker.Expression is BaseObjectCreationExpressionSyntax && maker.Target.ContainingType is { } made && OptionsType.Settable(made, Cap) is not null)
        {
            return MadeObject.Set(maker.Site, maker.Expression, new OptionPath([Cap], static (_, _) => Rounds), cancellationToken);
        }

        if (Optional(maker, Configure) is not null)
        {
            // Always by name, as the parameter of an extension method that stands last.
            return maker.List is { Arguments.Count: var count } list ? [SourceEdit.Insert(maker.Site.Document.Id, list.CloseParenToken.SpanStart, $"{(count > 0 ? ", " : "")}{Configuration(maker)}")] : null;
        }

        var loop = $".AsBuilder().UseFunctionInvocation({Configuration(maker)}).Build()";
        return Optional(maker, ClientFactory) is { } factory && FreeName.At(maker.Site.Model, maker.Expression, "client", "inner", "chatClient") is { } inner
            ? AddedArgument.Plan(maker, factory, $"{inner} => {inner}{loop}")
            : maker.Given.FirstOrDefault(static a => a.Parameter?.Type.Name == ChatClient)?.Value.Syntax switch
            {
                ArgumentSyntax { Expression: var client } => After(maker, client, loop),
                ExpressionSyntax client => After(maker, client, loop),
                _ => null,
            };
    }

    private static IReadOnlyList<SourceEdit>? After(ArgumentsInSource maker, ExpressionSyntax client, string loop) =>
        client is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax
            ? [SourceEdit.Insert(maker.Site.Document.Id, client.Span.End, loop)]
            : null;

    private static IParameterSymbol? Optional(ArgumentsInSource maker, string parameter) =>
        maker.Given.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.DefaultValue && a.Parameter?.Name == parameter)?.Parameter;

    private static string Configuration(ArgumentsInSource maker)
    {
        var name = new[] { "loop", "toolLoop", "c" }.First(n => maker.Site.Model.LookupSymbols(maker.Expression.SpanStart, name: n).IsEmpty);
        return $"{Configure}: {name} => {name}.{Cap} = {Rounds}";
    }
}
