using Newtonsoft.Json.Linq;

namespace Stoker.PriceBookTool;

/// <summary>What one public table says of one model today, in USD per 1,000,000 tokens.</summary>
/// <param name="Source">Name of the table.</param>
/// <param name="Date">The day it was downloaded, <c>YYYY-MM-DD</c>.</param>
/// <param name="Provider">Our id of the provider.</param>
/// <param name="Id">The model as the table names it.</param>
/// <param name="Input">Price of input.</param>
/// <param name="CachedInput">Price of cached input, where stated.</param>
/// <param name="Output">Price of output; <see langword="null"/> for embeddings.</param>
/// <param name="Facts">Other fields, spelled as in our table, for a new row.</param>
internal sealed record SourcePrice(string Source, string Date, string Provider, string Id, decimal Input, decimal? CachedInput, decimal? Output, JObject Facts)
{
    // Tables round: below this share two prices are one.
    private const decimal Tolerance = 0.006m;

    /// <summary>Whether two prices are one but for rounding; a price nobody states differs from none.</summary>
    public static bool Same(decimal? one, decimal? other) =>
        one is null || other is null || Math.Abs(one.Value - other.Value) <= Tolerance * Math.Max(one.Value, other.Value);

    /// <summary>Whether both tables charge the same for input and output.</summary>
    public bool AgreesWith(SourcePrice other) => Same(Input, other.Input) && Same(Output, other.Output);

    /// <summary>The price as a report shows it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Input:0.######}/{Output:0.######} ({Source}, {Date})");
}
