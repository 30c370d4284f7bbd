namespace Stoker.Core.Prices;

/// <summary>Prices in USD per 1,000,000 tokens. <see langword="null"/> means that no source states one, never zero.</summary>
/// <param name="Input">Input tokens that are neither read from nor written to a cache.</param>
/// <param name="CachedInput">Input tokens read from a cache.</param>
/// <param name="CacheWrite">Input tokens written to a cache with its default life time.</param>
/// <param name="CacheWriteOneHour">Input tokens written to a cache for one hour.</param>
/// <param name="Output">Output tokens, reasoning included; <see langword="null"/> for embeddings, which have none.</param>
/// <param name="BatchInput">Input tokens of a batch request.</param>
/// <param name="BatchOutput">Output tokens of a batch request.</param>
public sealed record RateCard(
    decimal Input,
    decimal? CachedInput = null,
    decimal? CacheWrite = null,
    decimal? CacheWriteOneHour = null,
    decimal? Output = null,
    decimal? BatchInput = null,
    decimal? BatchOutput = null)
{
    /// <summary>Three parts input to one part output, in USD per 1,000,000 tokens: one number to rank models by, never to bill with.</summary>
    public decimal Blended => ((3 * Input) + (Output ?? 0)) / 4;

    /// <summary>Every price multiplied by <paramref name="factor"/>: a regional premium.</summary>
    public RateCard Times(decimal factor) => new(
        Input * factor,
        CachedInput * factor,
        CacheWrite * factor,
        CacheWriteOneHour * factor,
        Output * factor,
        BatchInput * factor,
        BatchOutput * factor);

    /// <summary>
    /// Fills in batch prices that no source states for a tier, a date or a time of day from the discount of the ordinary card,
    /// since providers state the batch discount as a share of the list price.
    /// </summary>
    internal RateCard WithBatchDiscountOf(RateCard ordinary) => this with
    {
        BatchInput = BatchInput ?? (ordinary.BatchInput is { } input && ordinary.Input > 0 ? Input * input / ordinary.Input : null),
        BatchOutput = BatchOutput ?? (ordinary.BatchOutput is { } output && ordinary.Output is > 0 ? Output * output / ordinary.Output : null),
    };
}
