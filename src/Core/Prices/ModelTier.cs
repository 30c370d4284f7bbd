namespace Stoker.Core.Prices;

/// <summary>A model's capability class; the rule that assigns it is in <c>pricing/README.md</c>. Ordered, so that one below is <c>tier - 1</c>.</summary>
public enum ModelTier
{
    /// <summary>No tier could be sourced (embeddings have none).</summary>
    Unknown = 0,

    /// <summary>Economy models, and everything that today's small models have overtaken.</summary>
    Small = 1,

    /// <summary>The working middle.</summary>
    Mid = 2,

    /// <summary>Within reach of the best model known at the table's date.</summary>
    Frontier = 3,
}
