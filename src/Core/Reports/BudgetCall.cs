using Stoker.Core.Costs;
using Stoker.Core.Ledger;

namespace Stoker.Core.Reports;

/// <summary>One call site's part of a budget.</summary>
/// <param name="App">App that makes the call.</param>
/// <param name="Place">Where the call stands.</param>
/// <param name="Model">Its model.</param>
/// <param name="UsdPerMonth">What it spends, USD per month.</param>
public sealed record BudgetCall(string App, SourcePlace Place, string? Model, UsdRange UsdPerMonth);
