using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4003: the provider sells a newer model of the same line and of no lower tier that costs less.</summary>
internal sealed class CheaperSuccessorRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CheaperSuccessor,
        title: "A newer model of the same line costs less",
        messageFormat: "{0} costs {1} per call; {2}, is newer and of no lower tier",
        RuleCategories.Models,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Prices of a line fall from model to model. The newer one is as capable by the price book's tier, and its input and its output cost less.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CheaperSuccessor));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        !call.IsModelStandIn
        && context.Price?.Model is { } model
        && RouteOffer.Of(context, context.Prices.CheaperSuccessor(model)) is { SavingPercent: > 0 } offer
            ? Diagnostic.Create(Rule, call.Location, offer.Facts(call, model, null, context), call.LiveModel.Model, Amounts.Usd(offer.NowUsd), offer)
            : null;
}
