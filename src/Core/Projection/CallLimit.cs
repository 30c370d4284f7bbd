using Stoker.Core.Costs;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Whether one call costs more than the team lets it (STK5004), found live or after linking.</summary>
public static class CallLimit
{
    /// <summary>What is over the limit and why, for people; <see langword="null"/> when the expected cost is within it or not known.</summary>
    /// <param name="usd">Most that one call may cost, USD.</param>
    /// <param name="cost">The call as costed.</param>
    /// <param name="book">The prices it was costed with.</param>
    /// <param name="asOf">The day (UTC) it was costed for.</param>
    public static string? Breach(decimal usd, CallReport cost, PriceBook book, DateTime asOf)
    {
        if (cost.UsdPerCall is not { Expected: var expected } || expected <= usd || expected <= 0)
        {
            return null;
        }

        var model = book.Find(cost.Model!, cost.Provider).Model;
        var input = model?.Price(new Usage(cost.Input.Expected, batch: cost.Batch), asOf) ?? expected;
        var (part, tokens, share) = input * 2 >= expected ? ("input", cost.Input, input) : ("output", cost.Output, expected - input);
        var percent = Math.Round(share / expected * 100);
        var sign = tokens.Provenance == Provenance.Exact ? "" : "≈ ";
        var cause = tokens.Cause is null ? "" : $", {tokens.Cause}";
        return $"{cost.Api} costs {Amounts.Usd(expected)} per call ({cost.Model}), over the {Amounts.Usd(usd)} of stoker.max_usd_per_call: {percent} % is {part} ({sign}{Amounts.Tokens(tokens.Expected)} tokens{cause})";
    }
}
