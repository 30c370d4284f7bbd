using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK4004: a model reasons at length before a small answer. Hidden reasoning is billed as output.</summary>
internal sealed class ReasoningOnSmallTaskRule : Rule
{
    private const string Low = "low";

    /// <summary>A budget of thinking from which on it counts as a high effort, in tokens: 64 times the small answer. A figure of ours.</summary>
    private const long HighBudget = 4_096;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ReasoningOnSmallTask,
        title: "Reasoning effort unset or high on a small task",
        messageFormat: "{0} reasons before it answers, and the answer is {1}: reasoning effort is {2}; 1,000 tokens of reasoning cost {3}{4}",
        RuleCategories.Models,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Reasoning tokens are billed as output and are seldom shown. A label, a yes or no, a number seldom needs many: set a low effort.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ReasoningOnSmallTask));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || call.Sdk.Effort.Count == 0 || context.Price?.Model is not { Reasoning: true } model || SmallAnswer.Of(call, context.Scope) is not { } answer)
        {
            return null;
        }

        var (effort, isSeen) = Effort(call, context.Scope);
        var least = model.Efforts.Contains(Low) ? Low : model.Efforts.FirstOrDefault();
        var isUnset = effort is null && isSeen && model.AlwaysReasons && model.Efforts.Count > 1 && !IsHigh(least) && !call.Layers.Any(static layer => layer.Kind is ClientLayer.Options or ClientLayer.Custom);
        if ((!isUnset && !IsHigh(effort)) || model.RatesAt(context.Prices.Date, 0).Output is not { } rate)
        {
            return null;
        }

        var facts = isUnset ? FixFacts.At(call).Add(FixProperties.Effort, least).Add(FixProperties.EffortOptions, string.Join(" ", call.Sdk.Effort)) : ImmutableDictionary<string, string?>.Empty;
        var now = context.Cost.UsdPerCall is { } cost ? $", the call as reckoned {Amounts.Usd(cost.Expected)}" : "";
        return Diagnostic.Create(Rule, call.Location, facts, model.Id, answer, isUnset ? "not set" : $"'{effort}'", Amounts.Usd(rate / 1_000m), now);
    }

    private static bool IsHigh(string? effort) =>
        effort?.ToUpperInvariant() is "HIGH" or "EXTRAHIGH" or "XHIGH" or "MAX" || (long.TryParse(effort, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) && tokens >= HighBudget);

    /// <summary>The effort that the call names, and whether all that may name one is seen.</summary>
    private static (string? Effort, bool IsSeen) Effort(CallSite call, ReadScope scope)
    {
        foreach (var path in call.Sdk.Effort)
        {
            var state = CallArguments.At(call.Operation, path, scope);
            if (state.IsSet != false)
            {
                return (state.Value is { } value ? NameOf(Origin.Of(value, scope).Value ?? value) : null, false);
            }
        }

        return (null, true);
    }

    private static string? NameOf(IOperation value) => Origin.Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        { ConstantValue: { HasValue: true, Value: { } budget }, Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => Convert.ToString(budget, CultureInfo.InvariantCulture),
        IMemberReferenceOperation { Member.Name: var name } => name,
        _ => null,
    };
}
