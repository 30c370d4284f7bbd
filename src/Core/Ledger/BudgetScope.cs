namespace Stoker.Core.Ledger;

/// <summary>A budget that calls of a project share, as the options of one or more sections declare it.</summary>
/// <param name="Name">Its name: <c>stoker.budget</c>, or the assembly's where a section names none.</param>
/// <param name="UsdPerMonth">What may be spent, USD a month (<c>stoker.budget_usd_per_month</c>).</param>
/// <param name="Place">Where the amount is written; <see langword="null"/> when the configuration files were not seen.</param>
public sealed record BudgetScope(string Name, decimal UsdPerMonth, SourcePlace? Place = null);
