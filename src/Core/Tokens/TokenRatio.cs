namespace Stoker.Core.Tokens;

/// <summary>Tokens of a family per token of o200k_base.</summary>
/// <param name="Low">Least seen or reckoned with.</param>
/// <param name="Expected">Between <paramref name="Low"/> and <paramref name="High"/>.</param>
/// <param name="High">Most seen or reckoned with.</param>
public readonly record struct TokenRatio(double Low, double Expected, double High);
