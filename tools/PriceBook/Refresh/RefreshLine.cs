namespace Stoker.PriceBookTool;

/// <summary>What a refresh found of one model.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Provider">Our id of the provider.</param>
/// <param name="Id">The model.</param>
/// <param name="Table">Our price; empty for a new model.</param>
/// <param name="Sources">What the sources say.</param>
/// <param name="Why">Why the table keeps its price, or what was done beside changing it.</param>
internal sealed record RefreshLine(RefreshKind Kind, string Provider, string Id, string Table, string Sources, string Why);
