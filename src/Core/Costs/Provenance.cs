namespace Stoker.Core.Costs;

/// <summary>Where a number comes from, ordered from a fact to the absence of one: the weakest part decides for a whole.</summary>
public enum Provenance
{
    /// <summary>Counted from the source.</summary>
    Exact,

    /// <summary>The team said so (an option, the traffic file).</summary>
    Configured,

    /// <summary>Taken from telemetry.</summary>
    Measured,

    /// <summary>A default of ours, or a ratio.</summary>
    Assumed,

    /// <summary>No bound exists; the cause is named beside it.</summary>
    Unbounded,
}
