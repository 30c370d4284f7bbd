using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stoker.Core.Prices;

namespace Stoker.PriceBookTool;

/// <summary>Makes <c>pricing/models.json</c> from collected rows: chooses rows, spells them the table's way, gives every alias to one row.</summary>
internal static class TableImport
{
    /// <summary>The table as text.</summary>
    /// <param name="prices">An array of collected rows.</param>
    /// <param name="date">The day the sources were read.</param>
    /// <param name="before">The table that is replaced: retirements and efforts are in no collected row and stay.</param>
    public static string Import(string prices, string date, JObject before)
    {
        using var reader = new JsonTextReader(new StringReader(prices)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var collected = JArray.Load(reader).Cast<JObject>().Where(row => ImportedProviders.All.ContainsKey(row.Text("provider")!)).ToList();
        var rows = collected.Where(ImportChoice.IsCarried).Select(row => new ImportedRow(row)).ToList();
        ImportedAliases.Assign(rows);
        var known = before.Parts("models").Where(row => row["retires_source"] is not null || row["efforts"] is not null).ToDictionary(row => (row.Text("provider"), row.Text("id")));
        var models = rows
            .Where(row => !row.IsMerged)
            .SelectMany(row => row.ToJson())
            .Select(row => WithKept(row, known))
            .OrderBy(row => row.Text("provider"), StringComparer.Ordinal)
            .ThenBy(row => row.Text("id"), StringComparer.Ordinal)
            .ToList();
        var used = models.Select(row => row.Text("source")!).ToHashSet();
        return TableJson.Text(new JObject
        {
            ["schema"] = PriceTable.Schema,
            ["date"] = date,
            ["sources"] = Sources(collected, used, before),
            ["providers"] = new JArray(ImportedProviders.All.Values.OrderBy(provider => provider.Text("id"), StringComparer.Ordinal)),
            ["models"] = new JArray(models),
        });
    }

    private static JObject WithKept(JObject model, IReadOnlyDictionary<(string?, string?), JObject> known)
    {
        if (!known.TryGetValue((model.Text("provider"), model.Text("id")), out var before))
        {
            return model;
        }

        string[] kept = before["retires_source"] is null ? ["efforts"] : ["efforts", "status", "retires", "successor", "retires_source"];
        var row = new JObject();
        foreach (var field in before.Properties().Concat(model.Properties()).Select(property => property.Name).Distinct())
        {
            row.Optional(field, kept.Contains(field) ? before[field] : model[field]);
        }

        return row;
    }

    private static JObject Sources(IEnumerable<JObject> collected, HashSet<string> used, JObject before)
    {
        var sources = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var row in collected)
        {
            foreach (var source in row.Parts("sources").Where(source => source.Text("source") == row.Text("chosen_from") && used.Contains(source.Text("source")!)))
            {
                sources.TryAdd(source.Text("source")!, new(StringComparer.Ordinal));
                sources[source.Text("source")!].Add($"{source.Text("version_or_commit")}, {source.Text("date")}");
            }
        }

        foreach (var name in before.Parts("models").Select(row => row.Text("retires_source")).OfType<string>().Distinct())
        {
            sources[name] = [before.Part("sources")!.Text(name)!];
        }

        return new(sources.Select(source => new JProperty(source.Key, string.Join("; ", source.Value))));
    }
}
