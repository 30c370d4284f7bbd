namespace Stoker.Core.Prices;

/// <summary>How a model stands with its provider at the table's date.</summary>
public enum ModelStatus
{
    /// <summary>Sold and recommended.</summary>
    Current = 0,

    /// <summary>Sold as a beta or preview.</summary>
    Preview = 1,

    /// <summary>Announced to go, or gone since <see cref="ModelPrice.Retires"/>.</summary>
    Deprecated = 2,

    /// <summary>No longer in the newest catalogues; the price is the last one seen.</summary>
    Legacy = 3,
}
