namespace Stoker.Core.Projection;

/// <summary>Values that people gave to names and patterns. A name as it is goes before a pattern, a longer pattern before a shorter one.</summary>
internal sealed class NameTable<T>
{
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Pattern, T Value)> _patterns;

    public NameTable(IEnumerable<(string Name, T Value)> values)
    {
        var all = values.ToList();
        foreach (var (name, value) in all)
        {
            // Routes that differ only in the names of their parameters are one, so a later spelling of the first changes nothing.
            if (!_exact.ContainsKey(name))
            {
                _exact.Add(name, value);
            }
        }

        _patterns =
        [
            .. all
                .Where(static pair => pair.Name.IndexOf('*') >= 0)
                .OrderByDescending(static pair => pair.Name.Length)
                .ThenBy(static pair => pair.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The value for something that goes by several names, the most telling first; <see langword="false"/> when nobody gave it one.</summary>
    public bool TryFind(IReadOnlyList<string> names, out T value)
    {
        foreach (var name in names)
        {
            if (_exact.TryGetValue(name, out value))
            {
                return true;
            }
        }

        foreach (var (pattern, found) in _patterns)
        {
            if (names.Any(name => Wildcard.Matches(pattern, name)))
            {
                value = found;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Whether a name or pattern means any of the names.</summary>
    public static bool Means(string pattern, HashSet<string> names) =>
        names.Contains(pattern) || (pattern.IndexOf('*') >= 0 && names.Any(name => Wildcard.Matches(pattern, name)));
}
