using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4006: the prompt is expected near or over the length from which the whole request is repriced.</summary>
internal sealed class LongContextCliffRule : Rule
{
    /// <summary>Expected share of the threshold from which a prompt is near it: estimates of tokens err by about a fifth. Our choice.</summary>
    private const double Near = 0.8;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.LongContextCliff,
        title: "Prompt may cross a long-context price cliff",
        messageFormat: "The prompt has {0}{1} tokens; over {2} {3} reprices the whole request: {4} just below, {5} just above",
        RuleCategories.Models,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Over a threshold some models charge more for every token of the request, not only for those beyond it. Stay below it, or choose a model without one.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.LongContextCliff));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || context.Price?.Model is not { LongContext.Count: > 0 } model)
        {
            return null;
        }

        // A hole that nothing bounds is no reason: only what is counted or reckoned with.
        var (input, output) = (context.Cost.Input, context.Cost.Output.Expected);
        var tier = model.LongContext.LastOrDefault(tier => input.Low > tier.AboveInputTokens || input.Expected >= Near * tier.AboveInputTokens);
        if (tier is null || input.High <= tier.AboveInputTokens)
        {
            return null;
        }

        var below = model.Price(new Usage(tier.AboveInputTokens, outputTokens: output, batch: call.Sdk.Batch), context.Prices.Date);
        var above = model.Price(new Usage(tier.AboveInputTokens + 1, outputTokens: output, batch: call.Sdk.Batch), context.Prices.Date);
        return below < above
            ? Diagnostic.Create(
                Rule,
                call.Location,
                input.Low > tier.AboveInputTokens ? "at least " : "≈ ",
                Amounts.Tokens(input.Low > tier.AboveInputTokens ? input.Low : input.Expected),
                Amounts.Tokens(tier.AboveInputTokens),
                model.Id,
                Amounts.Usd(below.Value),
                Amounts.Usd(above!.Value))
            : null;
    }
}
