using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Projection;

namespace Stoker.Analyzers.Rules;

/// <summary>
/// STK1004: the model is switched off, or will be soon, or will cost more soon. Days are counted from the price table's date, so that the
/// same source gives the same findings every day.
/// </summary>
internal sealed class RetiringModelRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.RetiringModel,
        title: "Model is retired, or its retirement or a price rise is near",
        messageFormat: "{0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Providers announce when they switch a model off or raise its price. After that day requests fail, or cost more.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.RetiringModel));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id == RuleIds.CheaperSuccessor;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || call.LiveModel.Model is not { } spelling || context.Price?.Model is not { } model ||
            RetirementNotice.Judge(spelling, model, context.Prices, context.Prices.Date, (row, day) => context.CostOn(row, day).UsdPerCall?.Expected) is not { } notice)
        {
            return null;
        }

        var offer = model.Retires is null ? null : RouteOffer.Of(context, RetirementNotice.SuccessorOf(model, context.Prices));
        return Diagnostic.Create(Rule, call.Location, offer?.Facts(call, model, null, context) ?? FixFacts.None, notice);
    }
}
