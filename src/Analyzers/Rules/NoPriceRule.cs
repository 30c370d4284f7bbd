using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;

namespace Stoker.Analyzers.Rules;

/// <summary>STK1002: the model is known, its price is not.</summary>
internal sealed class NoPriceRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.NoPrice,
        title: "Model has no price in the price book",
        messageFormat: "This call is left out of every total: {0}",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A model without a price cannot be budgeted. The message names the nearest known spellings.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.NoPrice));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughArguments => true;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        context.Price is { Model: null, Reason: { } reason } && context.Cost.UsdPerCall is null ? Diagnostic.Create(Rule, call.Location, reason) : null;
}
