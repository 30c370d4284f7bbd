namespace Stoker.Core.Prices;

/// <summary>
/// Goes from a spelling to one row: the spelling as it is first, then what it says without path, vendor prefix, region and snapshot date.
/// Plain loops, since the first look-up of a compiler process should not wait for queries to be compiled.
/// </summary>
internal sealed class PriceFinder(IReadOnlyList<PriceProvider> providers, IReadOnlyList<ModelPrice> models, PriceIndex index)
{
    /// <summary>See <see cref="PriceBook.Find"/>.</summary>
    public PriceLookup Find(string spelling, string? provider)
    {
        if (string.IsNullOrWhiteSpace(spelling))
        {
            return new(null, "no price: the model's name is empty", []);
        }

        var seller = provider is null ? null : Named(provider);
        if (provider is not null && seller is null)
        {
            return new(null, $"no price for '{spelling}': the price book has no provider '{provider}'", []);
        }

        if (spelling.Trim().StartsWith("ft:", StringComparison.OrdinalIgnoreCase))
        {
            return new(null, $"no price for '{spelling}': a fine-tuned model has its own price", []);
        }

        // Most programs write a model as its seller lists it; other readings are put together only for the rest.
        var key = ModelSpelling.Key(spelling);
        return seller is not null && Choose(spelling, new(key, seller, "")) is { Model: not null } listed ? listed : Understand(spelling, key, seller);
    }

    private PriceLookup Understand(string spelling, string key, PriceProvider? seller)
    {
        PriceLookup? doubt = null;
        foreach (var reading in Readings(key, seller))
        {
            var answer = Choose(spelling, reading);
            if (answer?.Model is not null)
            {
                return answer;
            }

            doubt ??= answer;
        }

        return doubt ?? NotFound(spelling, seller);
    }

    private List<Reading> Readings(string key, PriceProvider? seller)
    {
        var readings = new List<Reading>();
        if (seller is null)
        {
            // "openai/gpt-oss-120b" asks for OpenAI's, even where a reseller's id happens to be spelled so.
            AddWithoutPrefix(readings, key, within: null);
        }

        readings.Add(new(key, seller, ""));
        if (ModelSpelling.WithoutPath(key) is { } bare)
        {
            readings.Add(new(bare, seller, ""));
        }

        if (seller is not null)
        {
            AddWithoutPrefix(readings, key, within: seller);
        }

        for (var i = readings.Count - 1; i >= 0; i--)
        {
            AddWithoutRegion(readings, readings[i].Key, seller);
        }

        return readings;
    }

    private void AddWithoutPrefix(List<Reading> readings, string key, PriceProvider? within)
    {
        foreach (var owner in providers)
        {
            foreach (var prefix in owner.Prefixes)
            {
                var isOwners = key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal);
                if (isOwners && (within is null || within.Id == owner.Id || within.SellsToo.Contains(owner.Id)))
                {
                    readings.Add(new(key.Substring(prefix.Length), owner, ""));
                }
            }
        }
    }

    private void AddWithoutRegion(List<Reading> readings, string key, PriceProvider? seller)
    {
        foreach (var owner in providers)
        {
            foreach (var region in owner.Regions)
            {
                var isRegional = key.Length > region.Length && key[region.Length] == '.' && key.StartsWith(region, StringComparison.Ordinal);
                if (isRegional && (seller is null || seller.Id == owner.Id))
                {
                    readings.Add(new(key.Substring(region.Length + 1), owner, region));
                }
            }
        }
    }

    private PriceLookup? Choose(string spelling, Reading reading)
    {
        var rows = Rows(reading.Key, snapshot: false);
        return reading.Seller is { } seller
            ? (SoldBy(seller, rows) ?? SoldBy(seller, Undated(reading.Key))) is { } sold ? At(spelling, sold, reading.Region) : null
            : ChooseSeller(spelling, rows, Undated(reading.Key), reading.Region);
    }

    /// <summary>The rows that a spelling with a date names without it.</summary>
    private List<ModelPrice> Undated(string key) => ModelSpelling.WithoutSnapshot(key) is { } undated ? Rows(undated, snapshot: true) : [];

    private PriceLookup? ChooseSeller(string spelling, List<ModelPrice> rows, List<ModelPrice> undated, string region)
    {
        // The vendor's undated row before a reseller's dated one: resellers list dates that vendors leave to the pattern.
        if ((VendorsOwn(rows) ?? VendorsOwn(undated)) is { } own)
        {
            return At(spelling, own, region);
        }

        rows = rows.Count > 0 ? rows : undated;
        return rows.Count == 0 ? null : Resold(rows) is { } only ? At(spelling, only, region) : Ambiguous(spelling, rows);
    }

    private List<ModelPrice> Rows(string key, bool snapshot)
    {
        var rows = new List<ModelPrice>();
        foreach (var row in index.Find(key))
        {
            if (!snapshot || models[row].HasSnapshots)
            {
                rows.Add(models[row]);
            }
        }

        return rows;
    }

    private static ModelPrice? SoldBy(PriceProvider seller, List<ModelPrice> rows) =>
        rows.Find(row => row.Provider == seller.Id)
        ?? rows.Find(row => seller.SellsToo.Contains(row.Provider));

    private ModelPrice? VendorsOwn(List<ModelPrice> rows)
    {
        var own = rows.FindAll(row => Provider(row.Provider).IsVendor && !row.IsResold);
        return own.Count == 1 ? own[0] : null;
    }

    // A closed model that only one reseller lists is that reseller's; open weights are sold by many more than the table knows.
    private ModelPrice? Resold(List<ModelPrice> rows) =>
        rows.Count == 1 && (Provider(rows[0].Provider).SpellingsNameIt || rows[0].OpenWeights != true) ? rows[0] : null;

    private static PriceLookup Ambiguous(string spelling, List<ModelPrice> rows)
    {
        var sellers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            sellers.Add(row.Provider);
        }

        return new(
            null,
            $"no price for '{spelling}' without its provider: the price book has it from {string.Join(", ", sellers)}",
            rows.ConvertAll(Foreign));
    }

    // Where one region is known to cost more, a region that is not listed has an unknown price.
    private static PriceLookup At(string spelling, ModelPrice model, string region) =>
        model.RegionFactors.Count == 0 ? PriceLookup.Found(region.Length == 0 ? model : model.In(region)) : InRegion(spelling, model, region);

    private static PriceLookup InRegion(string spelling, ModelPrice model, string region) =>
        region.Length == 0 || model.RegionFactors.Any(known => known.Region == region)
            ? PriceLookup.Found(model.In(region))
            : new(null, $"no price for '{spelling}': regions of {model.Id} differ in price, and '{region}' is not known", [model.Id]);

    private PriceLookup NotFound(string spelling, PriceProvider? seller)
    {
        var candidates = new List<string>();
        foreach (var model in models)
        {
            if (seller is null ? Provider(model.Provider).IsVendor : model.Provider == seller.Id || seller.SellsToo.Contains(model.Provider))
            {
                candidates.Add(model.Id);
            }
        }

        var near = NearestSpellings.Of(spelling, candidates);
        var elsewhere = seller is null ? null : Find(spelling, provider: null).Model;
        IReadOnlyList<string> nearest = elsewhere is null ? near : [Foreign(elsewhere), .. near];
        var where = seller is null ? "" : $" at {seller.Id}";
        var list = nearest.Count == 0 ? "" : $": nearest are {string.Join(", ", nearest)}";
        return new(null, $"no price for '{spelling}'{where}{list}", nearest);
    }

    private static string Foreign(ModelPrice model) => model.Provider + ": " + model.Id;

    private PriceProvider? Named(string provider)
    {
        foreach (var known in providers)
        {
            if (known.Id.Equals(provider, StringComparison.OrdinalIgnoreCase) || known.Aliases.Contains(provider, StringComparer.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return null;
    }

    private PriceProvider Provider(string id)
    {
        foreach (var known in providers)
        {
            if (known.Id == id)
            {
                return known;
            }
        }

        throw new InvalidOperationException($"the price book has rows of '{id}' and no such provider");
    }

    /// <summary>One way to understand a spelling: the key to look up, who sells it when that is known, and the regional endpoint it names.</summary>
    private sealed record Reading(string Key, PriceProvider? Seller, string Region);
}
