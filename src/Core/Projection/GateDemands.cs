namespace Stoker.Core.Projection;

/// <summary>What a build or a check demands of its apps beyond their budgets and policies.</summary>
/// <param name="On">Whether violations are errors; otherwise they are warnings and nothing fails.</param>
/// <param name="MinCoverage">Least share of calls that must be priced, 0 to 1; <see langword="null"/> demands nothing.</param>
public sealed record GateDemands(bool On = false, decimal? MinCoverage = null);
