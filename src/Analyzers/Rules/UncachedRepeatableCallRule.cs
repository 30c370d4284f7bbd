using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK3003: a call asks the same each time it runs and wants the same answer (temperature 0, a seed), and nothing keeps it.</summary>
internal sealed class UncachedRepeatableCallRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UncachedRepeatableCall,
        title: "Repeatable call with no response cache",
        messageFormat: "{0} asks the same each time it runs, {1}, and keeps no answer{2}",
        RuleCategories.Caching,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A fixed prompt at temperature 0 asks for one answer. Keep it instead of paying for it again.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UncachedRepeatableCall));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        // What a program asks once at its start is not asked again.
        if (call.IsCached || call.Sdk.Batch || call.Sdk.Operation is not ("chat" or "text_completion") || call.Source.Texts.Count == 0 || call.Member.Name is "Main" or "<Main>$" ||
            !call.Prompt.Segments.All(static s => s.Kind is SegmentKind.Fixed or SegmentKind.File or SegmentKind.Format) || Repeatable(call, context.Scope) is not { } why)
        {
            return null;
        }

        var facts = FixFacts.Repeats(call, FixProperties.SameInput);
        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} each, {model})" : "";
        return Diagnostic.Create(Rule, call.Location, facts, call.Api, why, cost);
    }

    /// <summary>What says that one answer is wanted: the options that hold the output limit hold these too.</summary>
    private static string? Repeatable(CallSite call, ReadScope scope)
    {
        foreach (var options in call.Sdk.Cap.Where(static path => path.Contains('.')).Select(static path => path.Substring(0, path.LastIndexOf('.'))).Distinct())
        {
            if (Number(call.Operation, options + ".Temperature", scope) == 0)
            {
                return "at temperature 0";
            }

            if (Number(call.Operation, options + ".Seed", scope) is not null)
            {
                return "with a seed";
            }
        }

        return null;
    }

    private static double? Number(IOperation call, string path, ReadScope scope)
    {
        var state = CallArguments.At(call, path, scope);
        using var frame = scope.In(state.Frame);
        return state.Value is { } value && Origin.Of(value, scope).Value is { ConstantValue: { HasValue: true, Value: (int or long or float or double) and var number } }
            ? Convert.ToDouble(number, CultureInfo.InvariantCulture)
            : null;
    }
}
