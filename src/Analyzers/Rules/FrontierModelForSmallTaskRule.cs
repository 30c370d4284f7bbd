using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4001: a frontier model is asked for a small answer. In a loop over data STK2002 says so with the greater saving.</summary>
internal sealed class FrontierModelForSmallTaskRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.FrontierModelForSmallTask,
        title: "Frontier model for a small task",
        messageFormat: "{0} is a frontier model and the answer is {1}: {2} per call; {3}",
        RuleCategories.Models,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A label, a yes or no, a number: such answers seldom need the largest model. Route them to an economy model, or accept the finding with a reason.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.FrontierModelForSmallTask));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.CheaperSuccessor or RuleIds.ReasoningOnSmallTask;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (context.Price?.Model is not { Tier: ModelTier.Frontier } frontier || SmallAnswer.Of(call, context.Scope) is not { } answer)
        {
            return null;
        }

        return RouteOffer.Of(context, context.EconomyModel(frontier)) is { SavingPercent: > 0 } offer
            ? Diagnostic.Create(Rule, call.Location, offer.Facts(call, frontier, call.Options.EconomyModel(frontier.Provider), context), call.LiveModel.Model, answer, Amounts.Usd(offer.NowUsd), offer)
            : null;
    }
}
