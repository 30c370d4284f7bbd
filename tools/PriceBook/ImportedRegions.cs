using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>What the regional endpoints of one collected row charge, as multiples of its ordinary prices where they are such.</summary>
internal sealed class ImportedRegions
{
    private readonly SortedDictionary<string, decimal> _factors = new(StringComparer.Ordinal);
    private readonly List<(string Region, JObject Prices)> _irregular = [];

    public ImportedRegions(JObject row)
    {
        foreach (var region in row.Part("regional_prices")?.Properties() ?? [])
        {
            var prices = (JObject)region.Value;
            var factor = prices.Usd("input_usd_per_mtok") / row.Usd("input_usd_per_mtok");
            var same = factor == prices.Usd("output_usd_per_mtok") / row.Usd("output_usd_per_mtok");
            if (factor is { } whole && same && decimal.Round(whole, 4) == whole)
            {
                _factors[region.Name == "bare" ? "plain" : region.Name] = whole;
            }
            else
            {
                _irregular.Add((region.Name == "bare" ? "" : region.Name, prices));
            }
        }
    }

    /// <summary>Regions and factors, or nothing where every region charges the ordinary price.</summary>
    public JObject? Factors()
    {
        if (_factors.Values.All(factor => factor == 1) && _irregular.Count == 0)
        {
            return null;
        }

        var json = new JObject();
        foreach (var (region, factor) in _factors)
        {
            json.Price(region, factor);
        }

        return json;
    }

    /// <summary>Regions that need a row of their own.</summary>
    public IReadOnlyList<(string Region, JObject Prices)> Irregular() => _irregular;
}
