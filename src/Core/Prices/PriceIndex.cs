namespace Stoker.Core.Prices;

/// <summary>Every spelling the table lists, sorted, with the row it names. Several providers may share a spelling.</summary>
internal sealed class PriceIndex
{
    private readonly string[] keys;
    private readonly int[] rows;

    /// <summary>Takes parallel arrays, sorted by key (ordinal).</summary>
    public PriceIndex(string[] keys, int[] rows)
    {
        this.keys = keys;
        this.rows = rows;
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
        return new([.. sorted.Select(entry => entry.Key.Key)], [.. sorted.Select(entry => entry.Value)]);
    }

    /// <summary>Rows that a key names; <paramref name="key"/> as made by <see cref="ModelSpelling.Key"/>.</summary>
    public ReadOnlySpan<int> Find(string key)
    {
        var from = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        if (from < 0)
        {
            return [];
        }

        while (from > 0 && keys[from - 1] == key)
        {
            from--;
        }

        var to = from;
        while (to < keys.Length && keys[to] == key)
        {
            to++;
        }

        return rows.AsSpan(from, to - from);
    }

    /// <summary>All entries in order, for the writer.</summary>
    public IReadOnlyList<(string Key, int Row)> Entries() => [.. keys.Zip(rows, (key, row) => (key, row))];
}
