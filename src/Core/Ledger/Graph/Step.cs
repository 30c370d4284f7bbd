namespace Stoker.Core.Ledger.Graph;

/// <summary>What a method does as far as it costs: calls, method calls, and the loops and choices around them.</summary>
internal abstract record Step
{
    /// <summary>A call site.</summary>
    public sealed record Spend(LedgerCall Call) : Step;

    /// <summary>A call of another method.</summary>
    public sealed record Enter(LedgerEdge Edge) : Step;

    /// <summary>Steps that a loop repeats.</summary>
    /// <param name="Loop">The loop.</param>
    /// <param name="Symbol">Id of its symbol.</param>
    /// <param name="Depth">How many loops of the method are around it.</param>
    /// <param name="Body">What one round does.</param>
    public sealed record Repeat(LoopContext Loop, string Symbol, int Depth, IReadOnlyList<Step> Body) : Step;

    /// <summary>Alternatives, one of which runs.</summary>
    /// <param name="Arms">Those that cost something.</param>
    /// <param name="IsExhaustive">Whether one of <paramref name="Arms"/> runs in any case.</param>
    /// <param name="OnFailure">Whether they run only after a failure.</param>
    public sealed record Choose(IReadOnlyList<IReadOnlyList<Step>> Arms, bool IsExhaustive, bool OnFailure) : Step
    {
        /// <summary>Share that each arm is reckoned with: all alike; nothing after a failure.</summary>
        public decimal Weight => OnFailure ? 0 : 1m / Arms.Count;
    }
}
