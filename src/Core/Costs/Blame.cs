using Stoker.Core.Ledger;

namespace Stoker.Core.Costs;

/// <summary>What makes a cost unbounded.</summary>
/// <param name="Cause">What, for people (<c>the while loop has no bound</c>).</param>
/// <param name="Place">Where it stands; <see langword="null"/> when it is no place in the source.</param>
public sealed record Blame(string Cause, SourcePlace? Place = null)
{
    /// <summary>By place, then cause: of two blames the first one is kept, so that no order of adding shows.</summary>
    internal static IComparer<Blame> Order { get; } = Comparer<Blame>.Create(static (a, b) =>
        a.Place is null || b.Place is null
            ? (a.Place is null ? 1 : 0) - (b.Place is null ? 1 : 0) is var byPlace and not 0 ? byPlace : string.CompareOrdinal(a.Cause, b.Cause)
            : SourcePlace.Order.Compare(a.Place, b.Place) is var order and not 0 ? order : string.CompareOrdinal(a.Cause, b.Cause));

    /// <summary><c>the while loop has no bound (Agent.cs:12)</c>.</summary>
    public override string ToString() => Place is null ? Cause : $"{Cause} ({Place.Short})";
}
