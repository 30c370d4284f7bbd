using System.Collections.Immutable;
using System.Globalization;
using Stoker.Analyzers.Calls;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>What a call would cost on another model, beside what it costs now.</summary>
/// <param name="Model">The other model.</param>
/// <param name="NowUsd">Expected cost of one call now, USD.</param>
/// <param name="ThenUsd">Expected cost of one call on the other model, USD.</param>
internal sealed record RouteOffer(ModelPrice Model, decimal NowUsd, decimal ThenUsd)
{
    /// <summary>The offer; <see langword="null"/> where one of the costs is not known.</summary>
    public static RouteOffer? Of(RuleContext context, ModelPrice? model) =>
        model is not null && context.Cost.UsdPerCall is { Expected: > 0 and var now } && context.CostOn(model).UsdPerCall is { Expected: var then }
            ? new(model, now, then)
            : null;

    /// <summary>Share of the cost that the other model saves; not above 0 where it saves nothing.</summary>
    public decimal Share => 1 - (ThenUsd / NowUsd);

    /// <summary><see cref="Share"/> in whole percent.</summary>
    public int SavingPercent => (int)Math.Round(Share * 100);

    /// <summary>The saving as messages carry it: <c>gpt-6-luna would cost $0.0002 (−95 %)</c>.</summary>
    public override string ToString() => $"{Model.Id} would cost {Amounts.Usd(ThenUsd)} (−{SavingPercent.ToString(CultureInfo.InvariantCulture)} %)";

    /// <summary>What a fix needs to route the call; empty where the model cannot be written there.</summary>
    /// <param name="call">The call.</param>
    /// <param name="current">The model it uses now.</param>
    /// <param name="named">What the team calls the other model; <see langword="null"/> where it names none.</param>
    /// <param name="context">The price book.</param>
    public ImmutableDictionary<string, string?> Facts(CallSite call, ModelPrice current, string? named, RuleContext context)
    {
        if (Model.Provider != current.Provider || FixFacts.Spelling(Model, named, context.Prices) is not { } spelling)
        {
            return FixFacts.None;
        }

        var facts = FixFacts.Route(call, spelling);
        return SavingPercent > 0 && !facts.IsEmpty ? facts.SetItem(FixProperties.SavingPercent, SavingPercent.ToString(CultureInfo.InvariantCulture)) : facts;
    }
}
