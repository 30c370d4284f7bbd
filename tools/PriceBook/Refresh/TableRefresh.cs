using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;

namespace Stoker.PriceBookTool;

/// <summary>Compares our table with public ones and changes what newer, agreeing sources change. Fields of ours that no source has are kept.</summary>
internal sealed class TableRefresh
{
    /// <summary>Prices that are multiples of the ordinary ones, each with the price they follow.</summary>
    private static readonly (string Key, string Follows)[] Multiples =
    [
        ("cache_write", "input"), ("cache_write_1h", "input"), ("batch_input", "input"), ("batch_output", "output"),
    ];

    /// <summary>Rows with these have prices no source states the same way: a person changes them.</summary>
    private static readonly string[] ByHand = ["long_context", "dated", "peak", "regions"];

    private readonly JObject _table;
    private readonly IReadOnlyList<SourceReading> _readings;
    private readonly ILookup<(string Provider, string Key), SourcePrice> _prices;
    private readonly PriceBook _book;
    private readonly List<RefreshLine> _lines = [];

    private TableRefresh(JObject table, IReadOnlyList<SourceReading> readings)
    {
        _table = table;
        _readings = [.. readings.OrderBy(reading => reading.Source, StringComparer.Ordinal)];
        _prices = _readings.SelectMany(reading => reading.Prices).ToLookup(price => (price.Provider, ModelSpelling.Key(price.Id)));
        _book = PriceTable.Read(table.ToString());
    }

    /// <summary>Compares and changes.</summary>
    /// <param name="table">Our table; not changed.</param>
    /// <param name="readings">What the sources say, one reading per source. One source alone is compared with the rows it covers.</param>
    public static RefreshOutcome Run(JObject table, IReadOnlyList<SourceReading> readings)
    {
        var refresh = new TableRefresh((JObject)table.DeepClone(), readings);
        var rows = refresh._table.Parts("models").Where(IsOnSale).Select(row => (Row: row, Found: refresh.Of(row))).ToList();
        var sources = refresh._readings.Select(reading => Coverage(reading, rows)).ToList();
        var uncovered = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, found) in rows)
        {
            if (found.Count > 0)
            {
                refresh.Compare(row, found);
            }
            else if (refresh._readings.FirstOrDefault(reading => reading.Prices.Count > 0 && reading.Source == row.Text("source")) is { } origin)
            {
                var isOlder = string.CompareOrdinal(row.Text("checked"), origin.Date) > 0;
                refresh.Note(RefreshKind.WouldDrop, row, found, isOlder ? $"{origin.Source} is older than the row" : $"{origin.Source} lists no text price any more");
            }
            else
            {
                uncovered[row.Text("source")!] = uncovered.GetValueOrDefault(row.Text("source")!) + 1;
            }
        }

        refresh.AddNew();
        var lines = refresh._lines.OrderBy(line => line.Kind).ThenBy(line => line.Provider, StringComparer.Ordinal).ThenBy(line => line.Id, StringComparer.Ordinal);
        return new(refresh._table, [.. lines], sources, uncovered);
    }

    private static SourceCoverage Coverage(SourceReading reading, IReadOnlyList<(JObject Row, IReadOnlyList<SourcePrice> Found)> rows)
    {
        var isListed = rows.ToLookup(entry => entry.Found.Any(price => price.Source == reading.Source), entry => entry.Row);
        var gone = isListed[false].Where(row => row.Text("source") == reading.Source).Select(row => $"{row.Text("provider")} {row.Text("id")}").ToList();
        return new(reading, isListed[true].Count() + gone.Count, gone);
    }

    // Sources drop what is off sale, and so may they.
    private static bool IsOnSale(JObject row) => row.Text("status") is not ("legacy" or "deprecated");

    private void Compare(JObject row, IReadOnlyList<SourcePrice> found)
    {
        var newest = found.MaxBy(price => price.Date, StringComparer.Ordinal)!;
        var agree = found.All(newest.AgreesWith);
        var independent = agree && found.Select(price => price.Source).Distinct().Count() > 1;

        // An id without a region may be charged as a region is; sources list that price.
        var plain = row.Part("regions")?.Text("plain") is { } factor ? StrictJsonObject.Money(factor) : 1;
        var isNewer = string.CompareOrdinal(newest.Date, row.Text("checked")) > 0;
        if (!agree)
        {
            Note(RefreshKind.Conflicting, row, found, "the sources differ");
        }
        else if (SourcePrice.Same(newest.Input, Price(row, "input") * plain) && SourcePrice.Same(newest.Output, Price(row, "output") * plain))
        {
            if (isNewer)
            {
                row["checked"] = newest.Date;
                row["agree"] = independent || row.Is("agree") == true;
            }
        }
        else if (!isNewer)
        {
            Note(RefreshKind.Conflicting, row, found, $"not newer than {row.Text("checked")}");
        }
        else if (ByHand.Any(key => row[key] is not null))
        {
            Note(RefreshKind.Conflicting, row, found, "the row has prices that depend on length, day, hour or region: change them together, by hand");
        }
        else if (!independent && row.Is("agree") == true)
        {
            Note(RefreshKind.Conflicting, row, found, "one source against two that agreed");
        }
        else
        {
            Change(row, found, newest, independent);
        }
    }

    private void Change(JObject row, IReadOnlyList<SourcePrice> found, SourcePrice newest, bool independent)
    {
        var before = new Dictionary<string, decimal?> { ["input"] = Price(row, "input"), ["output"] = Price(row, "output") };
        var scaled = new List<string>();
        Note(RefreshKind.Changed, row, found, "");
        row.Price("input", newest.Input);
        row.Price("output", newest.Output ?? before["output"]);
        row.Price("cached_input", newest.CachedInput ?? Price(row, "cached_input") * newest.Input / before["input"]);
        foreach (var (key, follows) in Multiples)
        {
            if (Price(row, key) is { } multiple && before[follows] is > 0 and var old)
            {
                row.Price(key, multiple * Price(row, follows)!.Value / old);
                scaled.Add(key);
            }
        }

        row["source"] = newest.Source;
        row["checked"] = newest.Date;
        row["agree"] = independent;
        Cite(newest);
        _lines[^1] = _lines[^1] with { Why = scaled.Count == 0 ? "" : $"in proportion: {string.Join(", ", scaled)}" };
    }

    private void AddNew()
    {
        var rows = (JArray)_table["models"]!;
        foreach (var found in _prices.OrderBy(group => group.Key.Provider, StringComparer.Ordinal).ThenBy(group => group.Key.Key, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var newest = found.MaxBy(price => price.Date, StringComparer.Ordinal)!;
            if (newest.Output is null || _book.Find(newest.Id, newest.Provider).Model is not null)
            {
                continue;
            }

            var independent = found.All(newest.AgreesWith) && found.Select(price => price.Source).Distinct().Count() > 1;
            _lines.Add(new(independent ? RefreshKind.New : RefreshKind.Unconfirmed, newest.Provider, newest.Id, "", Say(found), ""));
            if (independent)
            {
                rows.Add(Row(newest, found));
                Cite(newest);
            }
        }

        _table["models"] = new JArray(rows.OrderBy(row => (string?)row["provider"], StringComparer.Ordinal).ThenBy(row => (string?)row["id"], StringComparer.Ordinal));
    }

    private static JObject Row(SourcePrice price, IReadOnlyList<SourcePrice> found)
    {
        var row = new JObject { ["provider"] = price.Provider, ["id"] = price.Id };
        var facts = new JObject();
        foreach (var fact in found.OrderByDescending(source => source.Date, StringComparer.Ordinal).SelectMany(source => source.Facts.Properties()))
        {
            facts[fact.Name] ??= fact.Value;
        }

        row.Optional("name", facts["name"]);
        row["kind"] = "chat";
        row.Price("input", price.Input);
        row.Price("cached_input", price.CachedInput ?? found.FirstOrDefault(source => source.CachedInput is not null)?.CachedInput);
        row.Price("output", price.Output);
        foreach (var fact in new[] { "context", "max_output", "reasoning", "open_weights", "released" })
        {
            row.Optional(fact, facts[fact]);
        }

        row["source"] = price.Source;
        row["checked"] = price.Date;
        row["agree"] = true;
        return row;
    }

    // Where one provider sells what another bills (Foundry and Azure OpenAI), sources list both under one name.
    private IReadOnlyList<SourcePrice> Of(JObject row)
    {
        var sellers = _book.Providers.Single(provider => provider.Id == row.Text("provider"));
        return (from seller in sellers.SellsToo.Prepend(sellers.Id)
                from spelling in row.Texts("aliases").Prepend(row.Text("id")!)
                let found = _prices[(seller, ModelSpelling.Key(spelling))]
                where found.Any()
                select found.ToList()).FirstOrDefault() ?? [];
    }

    private void Note(RefreshKind kind, JObject row, IReadOnlyList<SourcePrice> found, string why) => _lines.Add(new(
        kind, row.Text("provider")!, row.Text("id")!, $"{row.Text("input")}/{row.Text("output")} ({row.Text("source")}, {row.Text("checked")})", Say(found), why));

    // A row never cites a source the table does not name, and the table is as old as its newest reading.
    private void Cite(SourcePrice price)
    {
        var sources = (JObject)_table["sources"]!;
        sources[price.Source] ??= price.Date;
        if (string.CompareOrdinal(price.Date, _table.Text("date")) > 0)
        {
            _table["date"] = price.Date;
        }
    }

    private static string Say(IEnumerable<SourcePrice> found) => string.Join("; ", found.OrderBy(price => price.Source, StringComparer.Ordinal));

    private static decimal? Price(JObject row, string key) => row.Text(key) is { } text ? StrictJsonObject.Money(text) : null;
}
