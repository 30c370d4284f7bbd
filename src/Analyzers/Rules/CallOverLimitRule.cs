using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Projection;

namespace Stoker.Analyzers.Rules;

/// <summary>STK5004: one call is expected to cost more than the team lets it in this section.</summary>
internal sealed class CallOverLimitRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CallOverLimit,
        title: "Cost per call over the team's limit",
        messageFormat: "{0}",
        RuleCategories.Limits,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "stoker.max_usd_per_call says what one call may be expected to cost in the files of a section. The message names the larger part of the cost.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CallOverLimit));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughArguments => true;

    public override Diagnostic? Check(CallSite call, RuleContext context) =>
        call.Options.MaxUsdPerCall is { } limit && CallLimit.Breach(limit, call.ToPriced(), context.Cost, context.Prices, context.Prices.Date) is { } message
            ? Diagnostic.Create(Rule, call.Location, message)
            : null;
}
