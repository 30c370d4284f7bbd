using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;

namespace Stoker.Analyzers.Rules;

/// <summary>What two ways to spend less on a call in a batch loop save, as shares of its cost, so that the greater speaks and names the other.</summary>
internal static class LoopLevers
{
    /// <summary>Rounds reckoned with for a loop of unknown length: the more there are, the nearer a cache comes to saving all. A default of ours.</summary>
    private const long UnknownRounds = 100;

    /// <summary>Share of a loop's cost that keeping answers, or a marked prefix, saves; 0 where nothing repeats.</summary>
    public static decimal Cache(CallSite call, RuleContext context)
    {
        if (call.IsCached || Batch(call) is not { } loop)
        {
            return 0;
        }

        if (!call.VariesInLoop)
        {
            var rounds = Math.Max(1, loop.Iterations ?? UnknownRounds);
            return 1 - (1m / rounds);
        }

        if (SharedPrefix(call, context) is not { } prefix || context.Price?.Model?.RatesAt(context.Prices.Date, 0) is not { Input: { } input, CachedInput: { } read } || context.Cost.UsdPerCall is not { Expected: > 0 } cost)
        {
            return 0;
        }

        return Math.Min(1, prefix * (input - read) / 1_000_000m / cost.Expected);
    }

    /// <summary>What the team's economy model, or the cheapest current one a tier below, would cost; <see langword="null"/> where the call's model is no frontier model or nothing is cheaper.</summary>
    public static RouteOffer? Economy(CallSite call, RuleContext context) =>
        context.Price?.Model is { Tier: ModelTier.Frontier } frontier && RouteOffer.Of(context, context.EconomyModel(frontier)) is { } offer && offer.ThenUsd < offer.NowUsd ? offer : null;

    /// <summary>Tokens at the start of the prompt that the provider caches only when they are marked, and that are not; <see langword="null"/> where there are too few, or the provider caches by itself.</summary>
    public static long? SharedPrefix(CallSite call, RuleContext context)
    {
        long tokens = 0;
        foreach (var segment in call.Prompt.Segments)
        {
            if (segment.Text is not { } text)
            {
                break;
            }

            tokens += text.O200k;
        }

        return !call.HasCacheMarker && context.Price?.Model is { Caching: { Mode: CachingMode.Explicit, MinimumPrefixTokens: { } minimum } } && tokens >= minimum ? tokens : null;
    }

    /// <summary>Whether a cache saves more than the economy model would.</summary>
    public static bool CacheIsGreater(CallSite call, RuleContext context) => Cache(call, context) > (Economy(call, context)?.Share ?? 0);

    private static LoopContext? Batch(CallSite call) => call.Loops.LastOrDefault(static l => l.Role == LoopRole.Batch);
}
