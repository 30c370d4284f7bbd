using Stoker.Core.Costs;

namespace Stoker.Core.Ledger;

/// <summary>What repeats a call.</summary>
public enum LoopKind
{
    /// <summary><c>for</c>.</summary>
    For,

    /// <summary><c>foreach</c> and <c>await foreach</c>.</summary>
    ForEach,

    /// <summary><c>while</c> and <c>do</c>.</summary>
    While,

    /// <summary>A lambda passed to a LINQ operator or a parallel combinator.</summary>
    Linq,

    /// <summary>The method calls itself.</summary>
    Recursion,

    /// <summary>A framework calls the method in each round of a loop of its own (a group chat's manager).</summary>
    Callback,
}

/// <summary>What a loop around a call is for (the loop role).</summary>
public enum LoopRole
{
    /// <summary>None of the others could be shown.</summary>
    Other,

    /// <summary>Reads a person's input on each round: a console conversation. Never warned about as a batch.</summary>
    Interactive,

    /// <summary>Runs over data.</summary>
    Batch,

    /// <summary>Tool rounds until the model is done.</summary>
    Agent,

    /// <summary>Tries again after a failure.</summary>
    Retry,
}

/// <summary>One loop around a call or around a method call.</summary>
/// <param name="Kind">Its form in the source.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Symbol">What it runs over, as a reader would name it (<c>tickets</c>).</param>
/// <param name="Iterations">Iterations to reckon with; <see langword="null"/> when neither code nor options say.</param>
/// <param name="IterationsFrom">Where <paramref name="Iterations"/> comes from; <see cref="Provenance.Unbounded"/> when it is not known.</param>
/// <param name="Place">Where the loop starts.</param>
public sealed record LoopContext(
    LoopKind Kind,
    LoopRole Role,
    string Symbol,
    long? Iterations,
    Provenance IterationsFrom,
    SourcePlace Place)
{
    /// <summary>Most rounds that the code allows (<c>Take(10)</c>, three attempts); <see langword="null"/> where only the data or nothing bounds them.</summary>
    public long? AtMost { get; init; }

    /// <summary>Items of <see cref="Symbol"/> that one round takes (<c>Chunk(20)</c>).</summary>
    public long ItemsPerRound { get; init; } = 1;

    /// <summary>Which parameter of the method it runs over, from 0, so that a caller may say its size; <see langword="null"/> when it is none.</summary>
    public int? Parameter { get; init; }

    /// <summary>Whether a round may leave the loop before its end.</summary>
    public bool EndsEarly { get; init; }
}
