using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>How often a loop goes round.</summary>
internal static class LoopRounds
{
    /// <summary>The rounds, over the loop's symbol where the source does not say a number.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="size">Items that it runs over: its symbol, or what a caller passes.</param>
    public static Quantity Of(LoopContext loop, CostExpression size)
    {
        if (loop.Role == LoopRole.Retry)
        {
            // Most attempts succeed; the bound is what may be paid.
            return new(CostExpression.One, CostExpression.One, Bound(loop), Provenance.Assumed, $"attempts of '{loop.Symbol}'");
        }

        if (loop is { Iterations: { } counted, IterationsFrom: Provenance.Exact })
        {
            var exact = Chunks(CostExpression.Constant(counted), loop);
            return new(loop.EndsEarly ? CostExpression.Zero : exact, exact, exact, Provenance.Exact);
        }

        if (loop.AtMost is { } most)
        {
            var bound = CostExpression.Constant(most);
            return new(CostExpression.Zero, bound, bound, Provenance.Assumed, $"at most {most} rounds of '{loop.Symbol}'");
        }

        var rounds = Chunks(size, loop);
        return IsOverData(loop)
            ? new(loop.EndsEarly ? CostExpression.Zero : rounds, rounds, loop.ItemsPerRound > 1 ? rounds.Plus(CostExpression.One) : rounds, Provenance.Exact)
            : new(loop.Role == LoopRole.Agent ? CostExpression.One : CostExpression.Zero, rounds, Bound(loop), Provenance.Exact);
    }

    /// <summary>Half the square of the rounds, n(n−1)/2: how often additions of a round are sent again in later ones.</summary>
    public static Quantity Resends(Quantity rounds)
    {
        return new(CostExpression.Zero, Triangle(rounds.Expected), Triangle(rounds.High), rounds.Provenance, rounds.Cause);

        // Of a symbol n²/2 is taken, so that no coefficient is negative.
        static CostExpression Triangle(CostExpression n) => n.Number is { } number
            ? CostExpression.Constant(Math.Min(number, 1_000_000_000) is var bounded ? Math.Max(0, bounded * (bounded - 1) / 2) : 0)
            : n.Times(n).Times(0.5m);
    }

    /// <summary>Whether what it runs over has an end, known or not: data, or a person's patience.</summary>
    private static bool IsOverData(LoopContext loop) => loop.Role is LoopRole.Batch or LoopRole.Interactive || loop.Kind is LoopKind.ForEach or LoopKind.Linq or LoopKind.For && loop.Role != LoopRole.Agent;

    private static CostExpression Bound(LoopContext loop) => loop.AtMost is { } most
        ? CostExpression.Constant(most)
        : CostExpression.Unbounded(new Blame(loop.Role == LoopRole.Retry ? "a retry loop with no bound" : loop.Role == LoopRole.Agent ? "an agent loop with no bound" : "a loop with no bound", loop.Place));

    private static CostExpression Chunks(CostExpression items, LoopContext loop) => loop.ItemsPerRound <= 1 ? items
        : items.Number is { } number ? CostExpression.Constant(Math.Ceiling(number / loop.ItemsPerRound))
        : items.Times(1m / loop.ItemsPerRound);
}
