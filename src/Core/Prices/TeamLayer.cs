namespace Stoker.Core.Prices;

/// <summary>Lays a team's prices over a book: own prices in place of the listed ones, factors on the rest, deployment names in front of all, tokenizer ratios beside them.</summary>
internal sealed class TeamLayer
{
    /// <summary>Names as short as this are near to too much for a misspelling to be told.</summary>
    private const int ShortName = 4;

    private readonly PriceBook _book;
    private readonly List<PriceProvider> _providers;
    private readonly List<ModelPrice> _models;

    private TeamLayer(PriceBook book)
    {
        _book = book;
        _providers = [.. book.Providers];
        _models = [.. book.Models];
    }

    public static PriceBook Over(PriceBook book, TeamPrices team)
    {
        var layer = new TeamLayer(book);

        // A discount for a model is the closer one, so it goes last.
        foreach (var discount in team.Discounts.OrderBy(discount => discount.Model is not null))
        {
            layer.Add(discount);
        }

        foreach (var model in team.Models)
        {
            layer.Add(model);
        }

        var rows = layer._models.OrderBy(model => model.Provider, StringComparer.Ordinal).ThenBy(model => model.Id, StringComparer.Ordinal).ToArray();
        var undeployed = PriceBook.Of(book.Date, layer._providers, rows, new Dictionary<string, string>());
        foreach (var deployment in team.Deployments)
        {
            Check(deployment, undeployed);
        }

        var ratios = team.Tokenizers.Aggregate(book.Ratios, static (known, tokenizer) => known.With(tokenizer.Family, tokenizer.Ratios));
        return PriceBook.Of(book.Date, layer._providers, rows, team.Deployments.ToDictionary(d => d.Name, d => d.Model, StringComparer.OrdinalIgnoreCase), ratios);
    }

    private void Add(TeamModel model)
    {
        var provider = ProviderOf(model);
        var key = ModelSpelling.Key(model.Id);
        var at = _models.FindIndex(row => row.Provider == provider.Id && Names(row).Contains(key));
        var listed = at >= 0 ? _models[at] : _book.Find(model.Id, provider.Id).Model;
        if (model.Tokenizer is { } tokenizer && !_book.Models.Any(row => row.Tokenizer == tokenizer))
        {
            var known = _book.Models.Select(row => row.Tokenizer).OfType<string>().Distinct().OrderBy(name => name, StringComparer.Ordinal);
            throw model.Place.Fault($"the tokenizer '{tokenizer}' of '{model.Id}' is not known: it is one of {string.Join(", ", known)}");
        }

        var row = new ModelPrice
        {
            Provider = provider.Id,
            Id = at >= 0 ? _models[at].Id : model.Id,
            Name = listed?.Name,
            Aliases = at >= 0 ? [.. _models[at].Aliases.Append(model.Id).Concat(model.Aliases).Distinct()] : model.Aliases,
            Kind = model.Kind ?? listed?.Kind ?? "chat",
            Status = listed?.Status ?? ModelStatus.Current,
            HasSnapshots = at >= 0 && _models[at].HasSnapshots,
            Rates = model.Rates,
            LongContext = model.LongContext,
            ContextWindow = model.ContextWindow ?? listed?.ContextWindow,
            MaxOutputTokens = model.MaxOutputTokens ?? listed?.MaxOutputTokens,
            Caching = listed?.Caching,
            Reasoning = listed?.Reasoning,
            OpenWeights = listed?.OpenWeights,
            Tier = model.Tier == ModelTier.Unknown ? listed?.Tier ?? ModelTier.Unknown : model.Tier,
            Tokenizer = model.Tokenizer ?? listed?.Tokenizer,
            Released = listed?.Released,
            Retires = listed?.Retires,
            Successor = listed?.Successor,
            Source = TeamPrices.FileName,
            Checked = _book.Date,
            Agree = true,
        };
        if (at >= 0)
        {
            _models[at] = row;
        }
        else
        {
            _models.Add(row);
        }
    }

    private void Add(TeamDiscount discount)
    {
        var seller = discount.Provider is not { } name ? null
            : Known(name) ?? throw discount.Place.Fault($"the price book has no provider '{name}'{Nearest(name)}");
        if (discount.Model is { } spelling)
        {
            var found = _book.Find(spelling, seller?.Id);
            var listed = found.Model ?? throw discount.Place.Fault(found.Reason!);
            Put(seller?.Id ?? listed.Provider, listed, discount.Factor);
            return;
        }

        var own = new HashSet<string>(_book.Models.Where(row => row.Provider == seller!.Id).SelectMany(Names));
        foreach (var listed in _book.Models)
        {
            if (listed.Provider == seller!.Id || (seller.SellsToo.Contains(listed.Provider) && !own.Contains(ModelSpelling.Key(listed.Id))))
            {
                Put(seller.Id, listed, discount.Factor);
            }
        }
    }

    /// <summary>Puts a listed row at a factor; where the seller only sells what another lists, as a row of its own.</summary>
    private void Put(string seller, ModelPrice listed, decimal factor)
    {
        var at = _models.FindIndex(row => row.Provider == seller && row.Id == listed.Id);
        var row = Unregional(listed).Times(factor) with { Provider = seller };
        if (at >= 0)
        {
            _models[at] = row;
        }
        else
        {
            _models.Add(row);
        }
    }

    // A spelling with a region finds the row at that region's prices; what the table holds is the row itself.
    private ModelPrice Unregional(ModelPrice found) =>
        found.Region is null ? found : _book.Models.First(row => row.Provider == found.Provider && row.Id == found.Id);

    private PriceProvider ProviderOf(TeamModel model)
    {
        if (Known(model.Provider) is { } known)
        {
            return known;
        }

        if (model.Provider.Length > ShortName && Nearest(model.Provider) is { Length: > 0 } nearest)
        {
            throw model.Place.Fault($"the price book has no provider '{model.Provider}'{nearest}; a provider of your own needs a name that is less alike");
        }

        // A vendor, so that its models are found by their names alone.
        var own = new PriceProvider(model.Provider, model.Provider, IsVendor: true, SpellingsNameIt: false, HasSnapshots: false, [], [], [], []);
        _providers.Add(own);
        return own;
    }

    private PriceProvider? Known(string name) => _providers.Find(provider =>
        provider.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || provider.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    private string Nearest(string name) =>
        NearestSpellings.Of(name, _book.Providers.Select(provider => provider.Id)) is [var nearest, ..] ? $": did you mean '{nearest}'" : "";

    private static IEnumerable<string> Names(ModelPrice row) => row.Aliases.Prepend(row.Id).Select(ModelSpelling.Key);

    private static void Check(TeamDeployment deployment, PriceBook book)
    {
        var found = book.Find(deployment.Model);
        if (found.Model is null && !book.Providers.Any(provider => book.Find(deployment.Model, provider.Id).Model is not null))
        {
            throw deployment.Place.Fault($"{found.Reason}; name a listed model, or price it under \"models\"");
        }
    }
}
