namespace Stoker.Core.Prices;

/// <summary>Goes from a spelling to one row: the spelling as it is first, then what it says without path, vendor prefix and snapshot date.</summary>
internal sealed class PriceFinder(IReadOnlyList<PriceProvider> providers, IReadOnlyList<ModelPrice> models, PriceIndex index)
{
    /// <summary>See <see cref="PriceBook.Find"/>.</summary>
    public PriceLookup Find(string spelling, string? provider)
    {
        if (string.IsNullOrWhiteSpace(spelling))
        {
            return new(null, "no price: the model's name is empty", []);
        }

        if (provider is not null && Named(provider) is null)
        {
            return new(null, $"no price for '{spelling}': the price book has no provider '{provider}'", []);
        }

        if (spelling.Trim().StartsWith("ft:", StringComparison.OrdinalIgnoreCase))
        {
            return new(null, $"no price for '{spelling}': a fine-tuned model has its own price", []);
        }

        var scope = Scope(provider);
        PriceLookup? doubt = null;
        foreach (var reading in Readings(ModelSpelling.Key(spelling), provider))
        {
            var sellers = reading.Owner is null ? scope : Scope(reading.Owner);
            var answer = Choose(spelling, reading.Key, reading.Region, sellers, snapshot: false)
                ?? (ModelSpelling.WithoutSnapshot(reading.Key) is { } undated
                    ? Choose(spelling, undated, reading.Region, sellers, snapshot: true)
                    : null);
            if (answer?.Model is not null)
            {
                return answer;
            }

            doubt ??= answer;
        }

        return doubt ?? NotFound(spelling, provider, scope);
    }

    private IEnumerable<Reading> Readings(string key, string? provider)
    {
        if (provider is null)
        {
            // "openai/gpt-oss-120b" asks for OpenAI's, even where a reseller's id happens to be spelled so.
            foreach (var reading in WithoutPrefix(key))
            {
                yield return reading;
            }
        }

        yield return new(key);
        if (ModelSpelling.WithoutPath(key) is { } bare)
        {
            yield return new(bare);
            key = bare;
        }

        if (provider is not null)
        {
            foreach (var reading in WithoutPrefix(key).Where(reading => Scope(provider)!.Contains(reading.Owner!)))
            {
                yield return reading;
                key = reading.Key;
            }
        }

        foreach (var reading in WithoutRegion(key))
        {
            yield return reading;
        }
    }

    private IEnumerable<Reading> WithoutPrefix(string key) =>
        from owner in providers
        from prefix in owner.Prefixes
        where key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal)
        select new Reading(key.Substring(prefix.Length), owner.Id);

    private IEnumerable<Reading> WithoutRegion(string key) =>
        from owner in providers
        from region in owner.Regions
        where key.Length > region.Length && key[region.Length] == '.' && key.StartsWith(region, StringComparison.Ordinal)
        select new Reading(key.Substring(region.Length + 1), owner.Id, region);

    private PriceLookup? Choose(string spelling, string key, string region, IReadOnlyList<string>? sellers, bool snapshot)
    {
        var rows = index.Find(key).Select(row => models[row]).Where(row => !snapshot || row.HasSnapshots).ToList();
        if (sellers is not null)
        {
            return sellers.Select(id => rows.FirstOrDefault(row => row.Provider == id)).FirstOrDefault(row => row is not null) is { } sold
                ? At(spelling, sold, region)
                : null;
        }

        var own = rows.Where(row => Provider(row.Provider).IsVendor && !row.IsResold).ToList();
        if (own.Count == 1)
        {
            return At(spelling, own[0], region);
        }

        // A closed model that only one reseller lists is that reseller's; open weights are sold by many more than the table knows.
        var isOnly = rows.Count == 1 && (Provider(rows[0].Provider).SpellingsNameIt || rows[0].OpenWeights != true);
        return rows.Count == 0 ? null
            : isOnly ? At(spelling, rows[0], region)
            : new(
                null,
                $"no price for '{spelling}' without its provider: the price book has it from {string.Join(", ", rows.Select(row => row.Provider).Distinct())}",
                [.. rows.Select(Foreign)]);
    }

    // Where one region is known to cost more, a region that is not listed has an unknown price.
    private static PriceLookup At(string spelling, ModelPrice model, string region) =>
        region.Length == 0 || model.RegionFactors.Count == 0 || model.RegionFactors.Any(known => known.Key == region)
            ? PriceLookup.Found(model.In(region))
            : new(null, $"no price for '{spelling}': regions of {model.Id} differ in price, and '{region}' is not known", [model.Id]);

    private PriceLookup NotFound(string spelling, string? provider, IReadOnlyList<string>? scope)
    {
        var elsewhere = provider is null ? null : Find(spelling, provider: null).Model;
        var near = NearestSpellings.Of(
            spelling,
            models.Where(row => scope?.Contains(row.Provider) ?? Provider(row.Provider).IsVendor).Select(row => row.Id));
        IReadOnlyList<string> nearest = elsewhere is null ? near : [Foreign(elsewhere), .. near];
        var where = provider is null ? "" : $" at {provider}";
        var list = nearest.Count == 0 ? "" : $": nearest are {string.Join(", ", nearest)}";
        return new(null, $"no price for '{spelling}'{where}{list}", nearest);
    }

    private static string Foreign(ModelPrice model) => model.Provider + ": " + model.Id;

    private IReadOnlyList<string>? Scope(string? provider) =>
        provider is not null && Named(provider) is { } named ? [named.Id, .. named.SellsToo] : null;

    private PriceProvider? Named(string provider) => providers.FirstOrDefault(known =>
        known.Id.Equals(provider, StringComparison.OrdinalIgnoreCase)
        || known.Aliases.Contains(provider, StringComparer.OrdinalIgnoreCase));

    private PriceProvider Provider(string id) => providers.First(known => known.Id == id);

    /// <summary>One way to understand a spelling: the key to look up, whose spelling it is, and the regional endpoint it names.</summary>
    private readonly record struct Reading(string Key, string? Owner = null, string Region = "");
}
