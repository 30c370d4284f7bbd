namespace Stoker.Core.Prices;

/// <summary>One row of the price book: a model as one provider sells it. Prices are USD per 1,000,000 tokens. What no source states is <see langword="null"/>.</summary>
public sealed record ModelPrice
{
    /// <summary>Who bills: <c>openai</c>, <c>azure.ai.openai</c>, <c>anthropic</c>, <c>gcp.gemini</c>, … (<see cref="PriceProvider.Id"/>).</summary>
    public required string Provider { get; init; }

    /// <summary>The id a request names.</summary>
    public required string Id { get; init; }

    /// <summary>The name people know.</summary>
    public string? Name { get; init; }

    /// <summary>The operation as in the OpenTelemetry GenAI conventions: <c>chat</c>, <c>embeddings</c>, <c>text_completion</c>, ….</summary>
    public required string Kind { get; init; }

    /// <summary>How the model stands with its provider.</summary>
    public ModelStatus Status { get; init; }

    /// <summary>Other ids for the same row; dated snapshots by pattern need none.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether the provider only hosts another vendor's model under its name (Mistral sells GLM).</summary>
    public bool IsResold { get; init; }

    /// <summary>Whether <c>id-date</c> is the same model at the same price.</summary>
    public bool HasSnapshots { get; init; }

    /// <summary>The ordinary prices.</summary>
    public required RateCard Rates { get; init; }

    /// <summary>Prices for long requests, thresholds rising.</summary>
    public IReadOnlyList<LongContextTier> LongContext { get; init; } = [];

    /// <summary>Announced changes, in order of time.</summary>
    public IReadOnlyList<DatedRates> Dated { get; init; } = [];

    /// <summary>Prices for some hours of the day.</summary>
    public PeakRates? Peak { get; init; }

    /// <summary>The regional endpoint these prices are for; <see langword="null"/> for the ordinary one.</summary>
    public string? Region { get; init; }

    /// <summary>What each regional endpoint charges as a multiple of these prices; empty where none differs.</summary>
    public IReadOnlyList<RegionFactor> RegionFactors { get; init; } = [];

    /// <summary>Longest input plus output, in tokens.</summary>
    public long? ContextWindow { get; init; }

    /// <summary>Longest output, in tokens.</summary>
    public long? MaxOutputTokens { get; init; }

    /// <summary>What is known of the prompt cache; <see langword="null"/> when none is known.</summary>
    public CachingFacts? Caching { get; init; }

    /// <summary>Whether the model can bill hidden reasoning tokens as output.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>Reasoning efforts a request may ask for, the least first (<c>none</c>, <c>low</c>, …); empty where no source states them.</summary>
    public IReadOnlyList<string> Efforts { get; init; } = [];

    /// <summary>Whether the model reasons before every answer: it has efforts, and none of them is <c>none</c>.</summary>
    public bool AlwaysReasons => Reasoning == true && Efforts.Count > 0 && !Efforts.Contains("none");

    /// <summary>Whether the weights can be had, so that self-hosting is a choice.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>Capability class.</summary>
    public ModelTier Tier { get; init; }

    /// <summary>Tokenizer family (<c>o200k_base</c>, <c>claude-2026</c>, …); <see langword="null"/> when no source states it.</summary>
    public string? Tokenizer { get; init; }

    /// <summary>First day on sale (UTC); <see langword="null"/> when unknown. A month without a day counts as its first.</summary>
    public DateTime? Released { get; init; }

    /// <summary>Day it is switched off (UTC), announced or past.</summary>
    public DateTime? Retires { get; init; }

    /// <summary>The id that the provider names as replacement.</summary>
    public string? Successor { get; init; }

    /// <summary>Key of the source of the prices in <c>pricing/models.json</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Day (UTC) a source last confirmed the prices.</summary>
    public DateTime Checked { get; init; }

    /// <summary>Whether at least two independent sources agree on input and output.</summary>
    public bool Agree { get; init; }

    /// <summary>Whether the team's own file states the prices.</summary>
    internal bool IsOfTeam => Source == TeamPrices.FileName;

    /// <summary>The prices one request pays: announced changes, the long-context cliff and the time of day applied, in this order.</summary>
    /// <param name="utc">When the request runs.</param>
    /// <param name="inputTokens">All of its input tokens, cached and written ones included.</param>
    public RateCard RatesAt(DateTime utc, long inputTokens)
    {
        if (Dated.FirstOrDefault(dated => dated.IsInForce(utc)) is { } change)
        {
            return change.Rates.WithBatchDiscountOf(Rates);
        }

        if (LongContext.LastOrDefault(tier => inputTokens > tier.AboveInputTokens) is { } cliff)
        {
            return cliff.Rates.WithBatchDiscountOf(Rates);
        }

        return Peak is { } peak && peak.IsInForce(utc) ? peak.Rates.WithBatchDiscountOf(Rates) : Rates;
    }

    /// <summary>
    /// What one request costs in USD; <see langword="null"/> when a price it needs is unknown (a batch request to a model with no known batch price).
    /// Cached tokens of a model with no cached price cost the input price, and so do written ones of a model with no write price.
    /// The batch discount also applies to cache reads and writes (Anthropic pricing page: the multipliers stack).
    /// </summary>
    public decimal? Price(Usage usage, DateTime utc)
    {
        var rates = RatesAt(utc, usage.InputTokens);
        var input = usage.Batch ? rates.BatchInput : rates.Input;
        var output = usage.OutputTokens == 0 ? 0 : usage.Batch ? rates.BatchOutput : rates.Output;
        if (input is null || output is null)
        {
            return null;
        }

        var discount = rates.Input > 0 ? input.Value / rates.Input : 1;
        var read = (rates.CachedInput ?? rates.Input) * discount;
        var written = usage.CacheWriteTokens == 0 ? 0 : WritePrice(rates, usage.CacheTtl) * discount;
        if (written is null)
        {
            return null;
        }

        return ((usage.PlainInputTokens * input.Value)
            + (usage.CachedInputTokens * read)
            + (usage.CacheWriteTokens * written.Value)
            + (usage.OutputTokens * output.Value)) / 1_000_000m;
    }

    /// <summary>This row at a regional endpoint; the row itself where no premium is known.</summary>
    internal ModelPrice In(string region)
    {
        foreach (var known in RegionFactors)
        {
            if (known.Region == region)
            {
                return Times(known.Factor) with { Region = region, RegionFactors = [] };
            }
        }

        return this;
    }

    /// <summary>This row with every price multiplied.</summary>
    internal ModelPrice Times(decimal factor) => this with
    {
        Rates = Rates.Times(factor),
        LongContext = [.. LongContext.Select(tier => tier with { Rates = tier.Rates.Times(factor) })],
        Dated = [.. Dated.Select(dated => dated with { Rates = dated.Rates.Times(factor) })],
        Peak = Peak is { } peak ? peak with { Rates = peak.Rates.Times(factor) } : null,
    };

    private static decimal? WritePrice(RateCard rates, CacheTtl ttl) => ttl switch
    {
        // A model that charges for writes but has no one-hour price has no one-hour cache that we know of.
        CacheTtl.OneHour => rates.CacheWriteOneHour ?? (rates.CacheWrite is null ? rates.Input : null),
        _ => rates.CacheWrite ?? rates.Input,
    };
}
