namespace Stoker.Core.Prices;

/// <summary>Every spelling the table lists, sorted, with the row it names. Several providers may share a spelling.</summary>
internal sealed class PriceIndex
{
    private readonly IReadOnlyList<string> _keys;
    private readonly int[] _rows;

    /// <summary>Takes parallel lists, sorted by key (ordinal).</summary>
    public PriceIndex(IReadOnlyList<string> keys, int[] rows)
    {
        _keys = keys;
        _rows = rows;
    }

    /// <summary>Collects ids and aliases. An id wins over an equal alias of the same provider.</summary>
    public static PriceIndex Of(IReadOnlyList<ModelPrice> models)
    {
        var taken = new Dictionary<(string Provider, string Key), int>();
        foreach (var ids in new[] { true, false })
        {
            for (var row = 0; row < models.Count; row++)
            {
                foreach (var spelling in ids ? [models[row].Id] : models[row].Aliases)
                {
                    var entry = (models[row].Provider, ModelSpelling.Key(spelling));
                    if (!taken.ContainsKey(entry))
                    {
                        taken.Add(entry, row);
                    }
                }
            }
        }

        var sorted = taken.OrderBy(entry => entry.Key.Key, StringComparer.Ordinal).ThenBy(entry => entry.Value).ToArray();
        return new(sorted.Select(entry => entry.Key.Key).ToArray(), [.. sorted.Select(entry => entry.Value)]);
    }

    /// <summary>Rows that a key names; <paramref name="key"/> as made by <see cref="ModelSpelling.Key"/>.</summary>
    public ReadOnlySpan<int> Find(string key)
    {
        var from = FirstNotBefore(key);
        var to = from;
        while (to < _keys.Count && _keys[to] == key)
        {
            to++;
        }

        return _rows.AsSpan(from, to - from);
    }

    /// <summary>All entries in order, for the writer.</summary>
    public IReadOnlyList<(string Key, int Row)> Entries() => [.. _keys.Zip(_rows, (key, row) => (key, row))];

    private int FirstNotBefore(string key)
    {
        var from = 0;
        for (var to = _keys.Count; from < to;)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(_keys[middle], key) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
