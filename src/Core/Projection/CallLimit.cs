using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Whether one call costs more than the team lets it (STK5004), found live or after linking.</summary>
public static class CallLimit
{
    /// <summary>What is over the limit and why, for people; <see langword="null"/> when the expected cost is within it or not known.</summary>
    /// <param name="usd">Most that one call may cost, USD.</param>
    /// <param name="call">The call.</param>
    /// <param name="cost">What it takes and costs.</param>
    /// <param name="book">The prices it was costed with.</param>
    /// <param name="asOf">The day (UTC) it was costed for.</param>
    public static string? Breach(decimal usd, LedgerCall call, CallCost cost, PriceBook book, DateTime asOf)
    {
        if (cost.UsdPerCall is not { Expected: var expected } || expected <= usd || expected <= 0)
        {
            return null;
        }

        var model = book.Find(cost.Model!, cost.Provider).Model;
        var input = model?.Price(new Usage(cost.Input.Expected, batch: call.Batch), asOf) ?? expected;
        var (part, tokens, share, cause) = input * 2 >= expected
            ? ("input", cost.Input, input, LargestPart(call.Prompt))
            : ("output", cost.Output, expected - input, cost.Output.Cause);
        var percent = Math.Round(share / expected * 100);
        var sign = tokens.Provenance == Provenance.Exact ? "" : "≈ ";
        return $"{call.Api} costs {Amounts.Usd(expected)} per call ({cost.Model}), over the {Amounts.Usd(usd)} of stoker.max_usd_per_call: {percent} % is {part} ({sign}{Amounts.Tokens(tokens.Expected)} tokens{(cause is null ? "" : $", {cause}")})";
    }

    private static string? LargestPart(PromptShape prompt) => prompt.Segments
        .GroupBy(static segment => segment.Kind switch
        {
            SegmentKind.Fixed => "fixed text",
            SegmentKind.Tools => "tool schemas",
            SegmentKind.File => $"the file {segment.Name}",
            _ => $"'{segment.Name}'",
        })
        .OrderByDescending(static part => part.Sum(static segment => segment.Tokens?.Expected ?? segment.Text?.O200k ?? 0))
        .ThenBy(static part => part.Key, StringComparer.Ordinal)
        .FirstOrDefault() is { } largest ? $"the largest part is {largest.Key}" : null;
}
