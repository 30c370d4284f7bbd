using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2010: a call sends tools and its client runs them by itself, with no cap but the framework's own.</summary>
internal sealed class ToolRoundsRule : Rule
{
    private const string Loop = "FunctionInvokingChatClient";

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ToolRounds,
        title: "Automatic tool loop with no iteration cap",
        messageFormat: "One call of {0} may ask the model {1} times, each time with all tool results so far: {2}{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Tools that the client runs by itself turn one call into many. Set the cap that the task needs.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ToolRounds));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        var facts = FixFacts.None;
        string reason;
        long rounds;
        if (call.UncappedTools is { Rounds: { } cap } loop && call.Prompt.Segments.Any(static s => s.Kind == SegmentKind.Tools))
        {
            var isBuilder = loop.Type.EndsWith(Loop + "BuilderExtensions", StringComparison.Ordinal) || loop.Type.EndsWith(Loop, StringComparison.Ordinal);
            (rounds, reason) = (cap, isBuilder ? "MaximumIterationsPerRequest is left at its default" : "the agent leaves the cap at the default of FunctionInvokingChatClient");
            facts = facts.Add(FixProperties.ToolLoopPlace, FixPlace.Write(loop.Made));
        }
        else if (KernelFunctions.RunThemselves(call, context.Scope))
        {
            (rounds, reason) = (KernelFunctions.MaxRounds, "Semantic Kernel's own cap, which only a filter that ends the loop can lower");
        }
        else
        {
            return null;
        }

        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} a round at the least on {model}, {Amounts.Usd(usd.Expected * rounds)} in all)" : "";
        return Diagnostic.Create(Rule, call.Location, facts, call.Api, rounds.ToString(CultureInfo.InvariantCulture), reason, cost);
    }
}
