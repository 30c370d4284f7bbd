using Stoker.Core.Costs;

namespace Stoker.Core.Comparison;

/// <summary>Sizes of symbols, the head's for both sides: a team that learns how long a loop is has not changed its code. One that nobody knows counts once.</summary>
internal sealed class Sizes
{
    private readonly Dictionary<string, decimal> _before;
    private readonly Dictionary<string, decimal> _after;

    public Sizes(IReadOnlyList<BaselineSize> before, IReadOnlyList<BaselineSize> after)
    {
        _before = before.ToDictionary(static size => size.Name, static size => size.Size, StringComparer.Ordinal);
        _after = after.ToDictionary(static size => size.Name, static size => size.Size, StringComparer.Ordinal);
    }

    /// <summary>Size of a symbol of the head.</summary>
    public decimal After(string name) => _after.TryGetValue(name, out var size) ? size : 1;

    /// <summary>Sizes for an expression of the base: those of the same loops in the head, whatever their locals are called now.</summary>
    public Func<string, decimal> Before(CostExpression? expression, CostExpression? head)
    {
        var renamed = Renamed(expression, head);
        return name => renamed.TryGetValue(name, out var now) ? After(now)
            : _after.TryGetValue(name, out var size) || _before.TryGetValue(name, out size) ? size
            : 1;
    }

    /// <summary>Symbols of the base with their names in the head.</summary>
    public static IReadOnlyDictionary<string, string> Renamed(CostExpression? before, CostExpression? after)
    {
        var (old, now) = (before?.Symbols ?? [], after?.Symbols ?? []);
        var same = old.Intersect(now).ToList();
        var (gone, come) = (old.Except(same).ToList(), now.Except(same).ToList());
        var renamed = same.ToDictionary(static name => name, static name => name, StringComparer.Ordinal);

        // As many locals as before: they were renamed.
        if (gone.Count == come.Count)
        {
            foreach (var (was, isNow) in gone.Zip(come, static (was, isNow) => (was, isNow)))
            {
                renamed.Add(was, isNow);
            }
        }

        return renamed;
    }
}
