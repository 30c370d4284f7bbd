using Stoker.Core.Tokens;

namespace Stoker.Core.Prices;

/// <summary>Models and their dated, dimensional prices. Immutable.</summary>
public sealed class PriceBook
{
    /// <summary>Up to this age, in days, a table is fresh: the larger price cuts of 2026 came about two months apart.</summary>
    public const int FreshDays = 60;

    /// <summary>Beyond this age, in days, a table is history: half a year has replaced every provider's line-up at least once.</summary>
    public const int StaleDays = 180;

    private static readonly Lazy<PriceBook> BuiltInBook = new(PriceBookReader.ReadBuiltIn);

    private readonly PriceFinder _finder;
    private readonly IReadOnlyDictionary<string, string>? _deployments;

    internal PriceBook(DateTime date, IReadOnlyList<PriceProvider> providers, IReadOnlyList<ModelPrice> models, PriceIndex index, IReadOnlyDictionary<string, string>? deployments = null, TeamRatios? ratios = null)
    {
        _deployments = deployments;
        Ratios = ratios ?? TeamRatios.None;
        Date = date;
        Providers = providers;
        Models = models;
        _finder = new(providers, models, index);
    }

    /// <summary>The table that ships with Stoker, <c>pricing/models.json</c> compiled at our build. Loaded at first use.</summary>
    public static PriceBook BuiltIn => BuiltInBook.Value;

    /// <summary>The day (UTC) the table's sources were read.</summary>
    public DateTime Date { get; }

    /// <summary>Who bills.</summary>
    public IReadOnlyList<PriceProvider> Providers { get; }

    /// <summary>All rows, by provider and id.</summary>
    public IReadOnlyList<ModelPrice> Models { get; }

    /// <summary>Tokenizer families, with the team's ratios where it has set some.</summary>
    internal TeamRatios Ratios { get; }

    /// <summary>Finds the one row that a spelling names: ids, dated snapshots, <c>models/…</c>, regional Bedrock ids, <c>vendor/id</c>, in any case.</summary>
    /// <param name="spelling">The model as the program names it.</param>
    /// <param name="provider">Who bills, when known; without it a vendor's own row wins over its resellers'.</param>
    /// <remarks>
    /// Over a team's prices a deployment name stands for its model. What the team itself prices is found whatever the provider is thought to
    /// be: an SDK pointed at a gateway names its own provider, and the gateway serves others' models.
    /// </remarks>
    public PriceLookup Find(string spelling, string? provider = null) => _deployments is null ? _finder.Find(spelling, provider) : FindDeployed(_deployments, spelling, provider);

    private PriceLookup FindDeployed(IReadOnlyDictionary<string, string> deployments, string spelling, string? provider)
    {
        var isDeployment = deployments.TryGetValue(spelling.Trim(), out var deployed);
        var model = isDeployment ? deployed! : spelling;
        var found = _finder.Find(model, provider);
        if (found.Model is null && provider is not null && _finder.Find(model, null) is { Model: { } other } elsewhere && (isDeployment || other.IsOfTeam))
        {
            return elsewhere;
        }

        return found.Model is null && isDeployment ? found with { Reason = $"{found.Reason} ('{spelling}' is a deployment in {TeamPrices.FileName})" } : found;
    }

    /// <summary>This book with a team's own prices, discounts, deployment names and tokenizer ratios over it.</summary>
    /// <exception cref="StrictJsonException">The team's file names a model or a provider that neither it nor this book has; says where.</exception>
    public PriceBook With(TeamPrices team) => TeamLayer.Over(this, team);

    /// <summary>
    /// The cheapest model the same provider sells for the same work in the nearest lower tier that has a cheaper one, by
    /// <see cref="RateCard.Blended"/> of the ordinary prices. Only models on sale whose price two sources agree on, no <c>-latest</c> pointers,
    /// and at a reseller only the same line (Claude for Claude), none that is announced to go. <see langword="null"/> when there is none.
    /// </summary>
    public ModelPrice? CheapestBelow(ModelPrice model)
    {
        for (var tier = model.Tier - 1; tier > ModelTier.Unknown; tier--)
        {
            if (Cheapest(model, other => other.Tier == tier && other.Rates.Blended < model.Rates.Blended) is { } cheapest)
            {
                return cheapest;
            }
        }

        return null;
    }

    /// <summary>
    /// The cheapest model that may stand in for one that may not be used: of the same provider, for the same work, in the same tier or else in
    /// the nearest lower one. <see langword="null"/> when there is none.
    /// </summary>
    /// <param name="model">The model to replace.</param>
    /// <param name="isAllowed">Whether a model may be used.</param>
    public ModelPrice? CheapestInsteadOf(ModelPrice model, Func<ModelPrice, bool> isAllowed)
    {
        for (var tier = model.Tier; tier > ModelTier.Unknown || tier == model.Tier; tier--)
        {
            if (Cheapest(model, other => other.Tier == tier && other.Id != model.Id && isAllowed(other)) is { } cheapest)
            {
                return cheapest;
            }
        }

        return null;
    }

    /// <summary>
    /// A newer chat model of the same provider and line (its id without version numbers, or the successor the provider names) and of no lower
    /// tier whose input and output both cost less, now and after every change that is announced. <see langword="null"/> when there is none.
    /// </summary>
    public ModelPrice? CheaperSuccessor(ModelPrice model)
    {
        var line = ModelSpelling.WithoutVersion(model.Id);
        return model.Kind != "chat" ? null : Cheapest(model, other =>
            other.Tier >= model.Tier
            && other.Retires is null
            && other.Released > model.Released
            && (other.Id == model.Successor || (line.Length > 0 && ModelSpelling.WithoutVersion(other.Id) == line))
            && IsCheaperAlways(other, model));
    }

    /// <summary>How far the table may be trusted at a moment.</summary>
    public PriceAge AgeAt(DateTime utc) => (utc.Date - Date).TotalDays switch
    {
        <= FreshDays => PriceAge.Fresh,
        <= StaleDays => PriceAge.Stale,
        _ => PriceAge.VeryStale,
    };

    /// <summary>A book of the given rows, indexed.</summary>
    internal static PriceBook Of(
        DateTime date,
        IReadOnlyList<PriceProvider> providers,
        IReadOnlyList<ModelPrice> models,
        IReadOnlyDictionary<string, string>? deployments = null,
        TeamRatios? ratios = null)
    {
        ModelPrice[] rows = [.. models.OrderBy(static row => row.Provider, StringComparer.Ordinal)];
        return new(date, providers, rows, PriceIndex.Of(rows), deployments, ratios);
    }

    /// <summary>
    /// The rows of one provider, which stand together: only these are read from the compiled table, not all of it. Here and below plain loops,
    /// since rules ask for cheaper models before a compiler process shows its first finding, and queries over values would have to be compiled for that.
    /// </summary>
    private IEnumerable<ModelPrice> RowsOf(string provider)
    {
        var from = 0;
        for (var to = Models.Count; from < to;)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(Models[middle].Provider, provider) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        for (; from < Models.Count && Models[from].Provider == provider; from++)
        {
            yield return Models[from];
        }
    }

    private ModelPrice? Cheapest(ModelPrice from, Func<ModelPrice, bool> isWanted)
    {
        ModelPrice? cheapest = null;
        foreach (var row in RowsOf(from.Provider))
        {
            if (IsRoutable(row, from) && isWanted(row) && (cheapest is null || IsBetter(row, cheapest)))
            {
                cheapest = row;
            }
        }

        return cheapest;
    }

    // Cheaper; at the same price newer, and last by id, so that the answer is always the same.
    private static bool IsBetter(ModelPrice row, ModelPrice than) =>
        row.Rates.Blended != than.Rates.Blended ? row.Rates.Blended < than.Rates.Blended
        : row.Released != than.Released ? than.Released is null || row.Released > than.Released
        : string.CompareOrdinal(row.Id, than.Id) < 0;

    private bool IsCheaperAlways(ModelPrice one, ModelPrice other) =>
        IsCheaperAt(Date, one, other) && IsCheaperAtChanges(one.Dated, one, other) && IsCheaperAtChanges(other.Dated, one, other);

    private bool IsCheaperAtChanges(IReadOnlyList<DatedRates> changes, ModelPrice one, ModelPrice other)
    {
        foreach (var change in changes)
        {
            if ((change.From is { } from && from > Date && !IsCheaperAt(from, one, other)) || (change.To is { } to && to > Date && !IsCheaperAt(to, one, other)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCheaperAt(DateTime day, ModelPrice one, ModelPrice other) =>
        one.RatesAt(day, 0) is { Output: { } output } rates && rates.Input < other.RatesAt(day, 0).Input && output < other.RatesAt(day, 0).Output;

    private bool IsRoutable(ModelPrice candidate, ModelPrice from) =>
        candidate.Provider == from.Provider
        && candidate.Kind == from.Kind
        && candidate.Status == ModelStatus.Current
        && candidate.Agree
        && !candidate.IsResold
        && (Providers.Any(provider => provider.Id == from.Provider && provider.IsVendor) || Line(candidate.Id) == Line(from.Id))
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
