using Stoker.Core.Costs;

namespace Stoker.Core.Ledger;

/// <summary>How often work is asked for.</summary>
/// <param name="RequestsPerMonth">Requests in a month.</param>
/// <param name="From">Where the number comes from; <see cref="Provenance.Configured"/> for <c>stoker.requests_per_month</c>.</param>
public sealed record Traffic(long RequestsPerMonth, Provenance From);
