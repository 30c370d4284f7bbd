namespace Stoker.Core.Prices;

/// <summary>The answer to "what does this model cost": one row, or why there is none.</summary>
/// <param name="Model">The row; <see langword="null"/> when there is none or more than one.</param>
/// <param name="Reason">Why there is no row, for people; <see langword="null"/> when there is one.</param>
/// <param name="Nearest">Spellings near to the one asked for, the nearest first; another provider's are written <c>provider: id</c>.</param>
public sealed record PriceLookup(ModelPrice? Model, string? Reason, IReadOnlyList<string> Nearest)
{
    internal static PriceLookup Found(ModelPrice model) => new(model, null, []);
}
