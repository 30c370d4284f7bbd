using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>Every name that a pattern of a policy may mean one model by: its spelling, its id, either behind its provider.</summary>
internal sealed class ModelNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public ModelNames(string model, string? provider, ModelPrice? row, PriceBook prices)
    {
        string[] providers = [.. new[] { provider, row?.Provider }.OfType<string>().Distinct()];
        string[] sellers = [.. providers.Concat(prices.Providers.Where(known => providers.Contains(known.Id)).SelectMany(known => known.Aliases))];
        Add(_names, model);
        if (row is not null)
        {
            Add(_names, row.Id);
            foreach (var alias in row.Aliases)
            {
                Add(_aliases, alias);
            }
        }

        void Add(HashSet<string> set, string name)
        {
            set.Add(ModelSpelling.Key(name));
            set.UnionWith(sellers.Select(seller => ModelSpelling.Key($"{seller}/{name}")));
        }
    }

    /// <summary>Whether a pattern means this model. Other spellings count only for a pattern that spells one out: <c>*-preview</c> is not about an old alias.</summary>
    public bool Match(string pattern)
    {
        var key = ModelSpelling.Key(pattern);
        return key.IndexOf('*') >= 0 ? _names.Any(name => Wildcard.Matches(key, name)) : _names.Contains(key) || _aliases.Contains(key);
    }
}
