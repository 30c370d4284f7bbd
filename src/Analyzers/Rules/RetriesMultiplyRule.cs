using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2009: a retry loop or policy around a call that other layers try again too: their attempts multiply.</summary>
internal sealed class RetriesMultiplyRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.RetriesMultiply,
        title: "Retries multiply calls",
        messageFormat: "{0} is sent up to {1} times when it fails: {2}{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Attempts that time out, or whose answer cannot be used, are paid for. Let one layer retry: turn the SDK's own retries off, or drop the loop.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.RetriesMultiply));

    public override DiagnosticDescriptor Descriptor => Rule;

    // The product of the attempts says more than that an attempt is paid for again.
    public override bool Supersedes(string id, CallSite call, RuleContext context) => id == RuleIds.UncachedCallInLoop;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsCached || RetryFactors.Of(call, context.Scope) is not { } factors)
        {
            return null;
        }

        var parts = new List<string>();
        long total = 1;
        var isKnown = true;
        foreach (var (attempts, by) in new[] { (factors.Loop, "by the loop"), (factors.Policy, "by the policy"), (factors.Sdk, "by the SDK") })
        {
            if (attempts is not { } times)
            {
                continue;
            }

            isKnown &= times > 0;
            total *= Math.Max(1, times);
            parts.Add(times > 0 ? $"{times.ToString(CultureInfo.InvariantCulture)} {by}" : $"n {by}");
        }

        if (parts.Count < 2)
        {
            return null;
        }

        var sent = (isKnown ? "" : "n × ") + total.ToString(CultureInfo.InvariantCulture);
        var cost = isKnown && context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} each, {Amounts.Usd(usd.Expected * total)} in all at the most, {model})" : "";
        return Diagnostic.Create(Rule, call.Location, call.Api, sent, string.Join(" × ", parts), cost);
    }
}
