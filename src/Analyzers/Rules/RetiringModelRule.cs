using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>
/// STK1004: the model is switched off, or will be soon, or will cost more soon. Days are counted from the price table's date, so that the
/// same source gives the same findings every day.
/// </summary>
internal sealed class RetiringModelRule : Rule
{
    /// <summary>How near a day must be to be told of, in days after the table's date: as long as a table counts as fresh.</summary>
    private const int NearDays = PriceBook.FreshDays;

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
        if (call.IsModelStandIn || context.Price?.Model is not { } model)
        {
            return null;
        }

        var today = context.Prices.Date;
        return model.Retires is { } day && day <= today.AddDays(NearDays) ? Retired(call, model, day, context)
            : Dearer(context, model, today) is { } message ? Diagnostic.Create(Rule, call.Location, message)
            : null;
    }

    private static Diagnostic Retired(CallSite call, ModelPrice model, DateTime day, RuleContext context)
    {
        var message = day <= context.Prices.Date
            ? $"{call.LiveModel.Model} was switched off on {Day(day)}: requests fail"
            : $"{call.LiveModel.Model} is switched off on {Day(day)}";
        var facts = ImmutableDictionary<string, string?>.Empty;
        if (model.Successor is { } id && context.Prices.Find(id, model.Provider).Model is { } successor)
        {
            message += $"; {model.Provider} names {successor.Id} as its successor";
            if (RouteOffer.Of(context, successor) is { } offer)
            {
                message += $": {Amounts.Usd(offer.ThenUsd)} per call instead of {Amounts.Usd(offer.NowUsd)}";
                facts = offer.Facts(call, model, null, context);
            }
        }

        return Diagnostic.Create(Rule, call.Location, facts, message);
    }

    private static string? Dearer(RuleContext context, ModelPrice model, DateTime today)
    {
        foreach (var change in model.Dated)
        {
            if (change.From is { } day && day > today && day <= today.AddDays(NearDays)
                && context.Cost.UsdPerCall is { Expected: var now } && context.CostAt(day).UsdPerCall is { Expected: var then } && then > now)
            {
                return $"{model.Id} costs more from {Day(day)}: {Amounts.Usd(then)} per call instead of {Amounts.Usd(now)}";
            }
        }

        return null;
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
