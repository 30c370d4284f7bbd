using Stoker.Core.Ledger;

namespace Stoker.Core.Projection;

/// <summary>How often loops repeat what is in them.</summary>
internal static class Rounds
{
    /// <summary>Over this many, a trillion, a number of rounds is a mistake, and sums of money over it would overflow.</summary>
    public const long Most = 1_000_000_000_000;

    /// <summary>The product of the known iterations; a loop of unknown length counts once.</summary>
    public static long Of(IReadOnlyList<LoopContext> loops)
    {
        var rounds = 1m;
        foreach (var loop in loops)
        {
            rounds = Math.Min(Most, rounds * Math.Min(Most, loop.Iterations ?? 1));
        }

        return (long)rounds;
    }
}
