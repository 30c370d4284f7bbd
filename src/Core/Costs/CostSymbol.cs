using Stoker.Core.Ledger;

namespace Stoker.Core.Costs;

/// <summary>What a cost grows with: the size of a collection, the rounds of a loop, the depth of a recursion.</summary>
/// <param name="Id">
/// Identity: the method's documentation id and the ordinal of the loop in it. Survives moved lines and renamed locals; loops of one method over the
/// same thing share it.
/// </param>
/// <param name="Name">What a reader would call it (<c>documents</c>); for display only.</param>
/// <param name="Place">The first loop that runs over it.</param>
/// <param name="Value">How large it is reckoned to be; <see langword="null"/> when nothing says.</param>
/// <param name="From">Where <paramref name="Value"/> comes from; <see cref="Provenance.Unbounded"/> when there is none.</param>
public sealed record CostSymbol(string Id, string Name, SourcePlace Place, decimal? Value = null, Provenance From = Provenance.Unbounded);
