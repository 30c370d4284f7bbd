namespace Stoker.Core.Ledger;

/// <summary>A budget as the team declared it: all calls under sections that name it share it.</summary>
/// <param name="Name">Its name, as <c>stoker.budget</c> gives it.</param>
/// <param name="UsdPerMonth">Most it may spend, USD per month (<c>stoker.budget_usd_per_month</c>); <see langword="null"/> when nothing says it.</param>
/// <param name="Place">Where the limit is declared.</param>
public sealed record BudgetScope(string Name, decimal? UsdPerMonth, SourcePlace? Place = null);
