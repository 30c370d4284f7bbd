namespace Stoker.Core.Prices;

/// <summary>What is known of a model's prompt cache.</summary>
/// <param name="Mode">How it is switched on.</param>
/// <param name="MinimumPrefixTokens">Shortest prefix that is cached, in tokens; <see langword="null"/> when no source states it.</param>
/// <param name="TtlSeconds">Life times on offer, in seconds, the default first; empty when no source states one.</param>
public sealed record CachingFacts(CachingMode Mode, int? MinimumPrefixTokens, IReadOnlyList<int> TtlSeconds);
