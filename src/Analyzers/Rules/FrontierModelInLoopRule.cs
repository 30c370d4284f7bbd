using System.Globalization;
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

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Loops.LastOrDefault(static l => l.Role == LoopRole.Batch) is not { } loop || context.Price?.Model is not { Tier: ModelTier.Frontier } frontier)
        {
            return null;
        }

        var cost = context.Cost.UsdPerCall;
        var economy = Economy(call, frontier, context.Prices);
        var saving = "";
        var facts = FixFacts.None;
        if (economy is not null && cost is { Expected: > 0 } now)
        {
            var then = context.CostOn(economy).UsdPerCall;
            if (then is not null && then.Expected < now.Expected)
            {
                var percent = Math.Round((1 - (then.Expected / now.Expected)) * 100).ToString(CultureInfo.InvariantCulture);
                saving = $"; {economy.Id} would cost {Amounts.Usd(then.Expected)} (−{percent} %)";
                if (economy.Provider == frontier.Provider && FixFacts.Spelling(economy, call.Options.EconomyModel(frontier.Provider), context.Prices) is { } model)
                {
                    facts = FixFacts.Route(call, FixProperties.EconomyModel, model).SetItem(FixProperties.SavingPercent, percent);
                }
            }
        }

        var price = cost is null ? "" : $": {Amounts.Usd(cost.Expected)} each";
        return Diagnostic.Create(Rule, call.Location, facts, call.LiveModel.Model, loop.Symbol, call.Via is { } via ? $" (through {via})" : "", price, saving);
    }

    private static ModelPrice? Economy(CallSite call, ModelPrice frontier, PriceBook prices) =>
        call.Options.EconomyModel(frontier.Provider) is { } chosen ? prices.Find(chosen, frontier.Provider).Model : prices.CheapestBelow(frontier);
}
