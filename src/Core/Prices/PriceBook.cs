namespace Stoker.Core.Prices;

/// <summary>Models and their dated, dimensional prices. Immutable.</summary>
public sealed class PriceBook
{
    /// <summary>Up to this age, in days, a table is fresh: the larger price cuts of 2026 came about two months apart.</summary>
    public const int FreshDays = 60;

    /// <summary>Beyond this age, in days, a table is history: half a year has replaced every provider's line-up at least once.</summary>
    public const int StaleDays = 180;

    private static readonly Lazy<PriceBook> BuiltInBook = new(PriceBookReader.ReadBuiltIn);

    private readonly PriceFinder finder;

    internal PriceBook(DateTime date, IReadOnlyList<PriceProvider> providers, IReadOnlyList<ModelPrice> models, PriceIndex index)
    {
        Date = date;
        Providers = providers;
        Models = models;
        finder = new(providers, models, index);
    }

    /// <summary>The table that ships with Stoker, <c>pricing/models.json</c> compiled at our build. Loaded at first use.</summary>
    public static PriceBook BuiltIn => BuiltInBook.Value;

    /// <summary>The day (UTC) the table's sources were read.</summary>
    public DateTime Date { get; }

    /// <summary>Who bills.</summary>
    public IReadOnlyList<PriceProvider> Providers { get; }

    /// <summary>All rows, by provider and id.</summary>
    public IReadOnlyList<ModelPrice> Models { get; }

    /// <summary>Finds the one row that a spelling names: ids, dated snapshots, <c>models/…</c>, regional Bedrock ids, <c>vendor/id</c>, in any case.</summary>
    /// <param name="spelling">The model as the program names it.</param>
    /// <param name="provider">Who bills, when known; without it a vendor's own row wins over its resellers'.</param>
    public PriceLookup Find(string spelling, string? provider = null) => finder.Find(spelling, provider);

    /// <summary>
    /// The cheapest model the same provider sells for the same work in the nearest lower tier that has a cheaper one, by
    /// <see cref="RateCard.Blended"/> of the ordinary prices. Only models on sale whose price two sources agree on, no <c>-latest</c> pointers,
    /// and at a reseller only the same line (Claude for Claude). <see langword="null"/> when there is none.
    /// </summary>
    public ModelPrice? CheapestBelow(ModelPrice model)
    {
        for (var tier = model.Tier - 1; tier > ModelTier.Unknown; tier--)
        {
            var cheapest = Models
                .Where(other => other.Tier == tier && IsRoutable(other, model) && other.Rates.Blended < model.Rates.Blended)
                .OrderBy(other => other.Rates.Blended)
                .ThenByDescending(other => other.Released)
                .ThenBy(other => other.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (cheapest is not null)
            {
                return cheapest;
            }
        }

        return null;
    }

    /// <summary>How far the table may be trusted at a moment.</summary>
    public PriceAge AgeAt(DateTime utc) => (utc.Date - Date).TotalDays switch
    {
        <= FreshDays => PriceAge.Fresh,
        <= StaleDays => PriceAge.Stale,
        _ => PriceAge.VeryStale,
    };

    /// <summary>A book of the given rows, indexed.</summary>
    internal static PriceBook Of(DateTime date, IReadOnlyList<PriceProvider> providers, IReadOnlyList<ModelPrice> models) =>
        new(date, providers, models, PriceIndex.Of(models));

    private bool IsRoutable(ModelPrice candidate, ModelPrice from) =>
        candidate.Provider == from.Provider
        && candidate.Kind == from.Kind
        && candidate.Status == ModelStatus.Current
        && candidate.Agree
        && !candidate.IsResold
        && (Line(candidate.Id) == Line(from.Id) || Providers.Any(provider => provider.Id == from.Provider && provider.IsVendor))
        && !candidate.Id.EndsWith("-latest", StringComparison.Ordinal);

    // "claude" of "anthropic.claude-opus-4-8" and of "claude-opus-4-8": the first letters after the maker.
    private static string Line(string id)
    {
        var from = id.LastIndexOf('/') + 1;
        var dot = id.IndexOf('.', from);
        from = dot > 0 && id.Substring(from, dot - from).All(char.IsLetter) ? dot + 1 : from;
        return new string([.. id.Skip(from).TakeWhile(char.IsLetter)]).ToLowerInvariant();
    }
}
