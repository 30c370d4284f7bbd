using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>One downloaded table.</summary>
/// <param name="Source">Name of the table, as in <c>sources</c> of ours.</param>
/// <param name="Date">The day it was read, <c>YYYY-MM-DD</c>.</param>
/// <param name="Prices">What it says; empty where it says nothing of a provider we carry, and then it counts as not read.</param>
internal sealed record SourceReading(string Source, string Date, IReadOnlyList<SourcePrice> Prices)
{
    /// <summary>Reads a table whose format its own shape tells: genai-prices is a list of providers, models.dev an object of them.</summary>
    public static SourceReading Of(JToken data, string date) => data is JArray
        ? new(GenaiPrices.Source, date, [.. GenaiPrices.Read(data, date)])
        : new(ModelsDev.Source, date, [.. ModelsDev.Read(data, date)]);
}
