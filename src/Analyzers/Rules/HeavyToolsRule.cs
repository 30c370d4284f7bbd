using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK6003: the schemas of the tools that a call sends are heavier than all else it sends.</summary>
internal sealed class HeavyToolsRule : Rule
{
    /// <summary>Fewest tokens of schemas worth a finding: below it a request pays little whatever the share. Our choice.</summary>
    private const long LeastTokens = 500;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.HeavyTools,
        title: "Tool schemas are heavier than the prompt",
        messageFormat: "{0} sends {1} with at least {2} tokens beside ≈ {3} tokens of prompt{4}: send only those that the task needs, or shorten their descriptions",
        RuleCategories.Text,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Every tool's name, description and parameters are input tokens of each request, and of each tool round.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.HeavyTools));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        long schemas = 0;
        long others = 0;
        var tools = 0;
        foreach (var part in context.Parts)
        {
            if (part.Kind == SegmentKind.Tools)
            {
                // A tool that cannot be seen counts with its least.
                tools++;
                schemas += part.Tokens.Low;
            }
            else
            {
                others += part.Tokens.Expected;
            }
        }

        if (schemas < LeastTokens || schemas <= others)
        {
            return null;
        }

        var cost = context.Price?.Model is { } model ? $" ({Amounts.Usd(schemas * model.RatesAt(context.Prices.Date, context.Cost.Input.Expected).Input / 1_000_000m)} a request, {model.Id})" : "";
        return Diagnostic.Create(Rule, call.Location, call.Api, Amounts.Count(tools, "tool"), Amounts.Tokens(schemas), Amounts.Tokens(others), cost);
    }
}
