using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2002: a frontier model runs once per item of a batch. The message carries what the economy model would save.</summary>
internal sealed class FrontierModelInLoopRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.FrontierModelInLoop,
        title: "Frontier model in a loop",
        messageFormat: "{0} is a frontier model and runs once per item of {1}{2}{3}{4}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Work done once per item is usually narrow enough for an economy model. Route it there, or accept the finding with a reason.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.FrontierModelInLoop));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    public override bool Supersedes(string id, CallSite call, RuleContext context) =>
        id is RuleIds.BatchApi or RuleIds.FrontierModelForSmallTask or RuleIds.CheaperSuccessor or RuleIds.ReasoningOnSmallTask ||
        (id == RuleIds.UncachedCallInLoop && !LoopLevers.CacheIsGreater(call, context));

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Loops.LastOrDefault(static l => l.Role == LoopRole.Batch) is not { } loop || context.Price?.Model is not { Tier: ModelTier.Frontier } frontier)
        {
            return null;
        }

        var price = context.Cost.UsdPerCall is { } cost ? $": {Amounts.Usd(cost.Expected)} each" : "";
        var offer = LoopLevers.Economy(call, context);
        var saving = offer is null ? "" : $"; {offer}";
        var cache = LoopLevers.Cache(call, context) > 0 ? "; a cache would pay as well" : "";
        var facts = offer?.Facts(call, frontier, call.Options.EconomyModel(frontier.Provider), context) ?? FixFacts.None;
        return Diagnostic.Create(Rule, call.Location, facts, call.LiveModel.Model, loop.Symbol, call.Via is { } via ? $" (through {via})" : "", price, saving + cache);
    }
}
