using System.Runtime.CompilerServices;

namespace Stoker.Core.Ledger.Graph;

/// <summary>Tells parts of ledgers apart by what they are, not by what they say: cheap, and two that say the same stay two.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
