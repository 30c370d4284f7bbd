using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Core.Comparison;

/// <summary>What one run of a call costs as it was, with the new model, and as it is; all with today's prices.</summary>
/// <param name="Before">USD of the old model at the old tokens.</param>
/// <param name="Repriced">USD of the new model at the old tokens.</param>
/// <param name="After">USD of the new model at the new tokens.</param>
internal sealed record PricedCall(decimal Before, decimal Repriced, decimal After)
{
    /// <summary>Over this many, a quadrillion dollars, a cost is a mistake in the traffic, and sums over it would overflow.</summary>
    private const decimal MostUsd = 1_000_000_000_000_000;

    /// <summary>
    /// Prices a call of either or both sides; <see langword="null"/> when no side has a price. A side without a price is reckoned with the other's
    /// model, never as if it were free.
    /// </summary>
    public static PricedCall? Of(BaselineCall? before, BaselineCall? after, RunPrice price, out bool lostPrice)
    {
        var (old, now) = (before ?? after!, after ?? before!);
        var own = Usd(old, old.Usage);
        var current = Usd(now, now.Usage);
        lostPrice = before is not null && after is not null && own is not null && current is null;
        var (from, to) = (own is null ? now : old, current is null ? old : now);
        return (Usd(from, With(old, from)), Usd(to, With(old, to)), Usd(to, With(now, to))) is ({ } was, { } repriced, { } isNow)
            ? new PricedCall(was, repriced, isNow)
            : null;

        decimal? Usd(BaselineCall call, RunUsage usage) => call.Model is { } model ? price.Of(model, call.Provider, call.Hardware, usage) : null;

        // A batch discount is a price.
        static RunUsage With(BaselineCall tokens, BaselineCall model) => tokens.Usage with { BatchShare = model.Usage.BatchShare };
    }

    /// <summary>The change over all its runs, split.</summary>
    /// <param name="callsBefore">Calls per request before; 0 for a new call.</param>
    /// <param name="callsAfter">Calls per request after; 0 for one that is gone.</param>
    /// <param name="requestsBefore">Requests before.</param>
    /// <param name="requestsAfter">Requests after.</param>
    public CostSplit Split(decimal callsBefore, decimal callsAfter, decimal requestsBefore, decimal requestsAfter)
    {
        // Differences of neighbours in one chain of products: whatever the factors are, they add up.
        var start = Product(Before, callsBefore, requestsBefore);
        var price = Product(Repriced, callsBefore, requestsBefore);
        var tokens = Product(After, callsBefore, requestsBefore);
        var calls = Product(After, callsAfter, requestsBefore);
        var requests = Product(After, callsAfter, requestsAfter);
        return new(start, price - start, tokens - price, calls - tokens, requests - calls);
    }

    private static decimal Product(decimal usd, decimal calls, decimal requests) =>
        (double)usd * (double)calls * (double)requests >= (double)MostUsd ? MostUsd : usd * Math.Min(calls, MostUsd) * requests;
}
