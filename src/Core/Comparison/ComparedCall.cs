using Stoker.Core.Costs;
using Stoker.Core.Projection;

namespace Stoker.Core.Comparison;

/// <summary>An entry point of either or both sides.</summary>
internal sealed record ComparedEntry(BaselineEntryPoint? Before, BaselineEntryPoint? After);

/// <summary>A call of either or both sides, with its runs.</summary>
internal sealed record ComparedCall(BaselineCall? Before, BaselineCall? After, PricedCall? Price, bool LostPrice, IReadOnlyList<Run> Runs)
{
    /// <summary>The call with the price of each run: a conversation that grows makes the calls of one entry point longer than those of another.</summary>
    public ComparedCall Grown(RunPrice price) => this with
    {
        Runs = [.. Runs.Select(run => run with { Price = run.ResentBefore + run.ResentAfter == 0 ? Price : PricedCall.Of(Grown(Before, run.ResentBefore, run.CallsBefore), Grown(After, run.ResentAfter, run.CallsAfter), price, out _) })],
    };

    private static BaselineCall? Grown(BaselineCall? call, decimal resent, decimal calls)
    {
        const double Most = 1_000_000_000_000;
        return call is null || resent == 0 || calls == 0 ? call
            : call with { Usage = call.Usage with { Input = call.Usage.Input + (long)Math.Min(Most, (double)resent / (double)calls) } };
    }
}

/// <summary>How often one request of an entry point (by its number) makes a call, on both sides.</summary>
internal sealed record Run(int Entry, CostExpression? Before, CostExpression? After, decimal CallsBefore, decimal CallsAfter)
{
    /// <summary>Input tokens that a growing conversation sends again in one request, before.</summary>
    public decimal ResentBefore { get; init; }

    /// <summary>The same, after.</summary>
    public decimal ResentAfter { get; init; }

    /// <summary>What one call of this run costs; <see langword="null"/> when neither side has a price.</summary>
    public PricedCall? Price { get; init; }
}

/// <summary>Numbers of the compared entry points by their names on either side.</summary>
internal sealed class EntryIndex(List<ComparedEntry> entries)
{
    private readonly Dictionary<string, int> _before = entries.Select((entry, i) => (entry.Before, i)).Where(static pair => pair.Before is not null).ToDictionary(static pair => pair.Before!.Name, static pair => pair.i, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _after = entries.Select((entry, i) => (entry.After, i)).Where(static pair => pair.After is not null).ToDictionary(static pair => pair.After!.Name, static pair => pair.i, StringComparer.Ordinal);

    public int Before(string name) => _before[name];

    public int After(string name) => _after[name];
}
