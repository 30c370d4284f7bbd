namespace Stoker.Core.Prices;

/// <summary>
/// The tokens of one request. As in <c>UsageDetails</c> of Microsoft.Extensions.AI, tokens read from a cache are part of the input;
/// so are tokens written to one.
/// </summary>
public readonly record struct Usage
{
    /// <summary>Describes one request.</summary>
    /// <param name="inputTokens">All input tokens.</param>
    /// <param name="cachedInputTokens">Of these, tokens read from a cache.</param>
    /// <param name="cacheWriteTokens">Of these, tokens written to a cache.</param>
    /// <param name="outputTokens">Output tokens, reasoning included.</param>
    /// <param name="batch">Whether the request goes through the provider's batch API.</param>
    /// <param name="cacheTtl">The life time that <paramref name="cacheWriteTokens"/> are written with.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the parts exceed the input.</exception>
    public Usage(
        long inputTokens,
        long cachedInputTokens = 0,
        long cacheWriteTokens = 0,
        long outputTokens = 0,
        bool batch = false,
        CacheTtl cacheTtl = CacheTtl.Default)
    {
        if (inputTokens < 0 || cachedInputTokens < 0 || cacheWriteTokens < 0 || outputTokens < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(inputTokens), "token counts are never negative");
        }

        if (cachedInputTokens + cacheWriteTokens > inputTokens)
        {
            throw new ArgumentOutOfRangeException(nameof(cachedInputTokens), "cached and written tokens are part of the input tokens");
        }

        InputTokens = inputTokens;
        CachedInputTokens = cachedInputTokens;
        CacheWriteTokens = cacheWriteTokens;
        OutputTokens = outputTokens;
        Batch = batch;
        CacheTtl = cacheTtl;
    }

    /// <summary>All input tokens.</summary>
    public long InputTokens { get; }

    /// <summary>Input tokens read from a cache.</summary>
    public long CachedInputTokens { get; }

    /// <summary>Input tokens written to a cache.</summary>
    public long CacheWriteTokens { get; }

    /// <summary>Output tokens, reasoning included.</summary>
    public long OutputTokens { get; }

    /// <summary>Whether the request goes through the provider's batch API.</summary>
    public bool Batch { get; }

    /// <summary>The life time that <see cref="CacheWriteTokens"/> are written with.</summary>
    public CacheTtl CacheTtl { get; }

    /// <summary>Input tokens that no cache touches.</summary>
    public long PlainInputTokens => InputTokens - CachedInputTokens - CacheWriteTokens;
}
