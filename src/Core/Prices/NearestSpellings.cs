namespace Stoker.Core.Prices;

/// <summary>Ranks known spellings by edit distance to an unknown one.</summary>
public static class NearestSpellings
{
    private const int Wanted = 3;

    /// <summary>The nearest candidates, at most three, none further than a third of the length of the spelling.</summary>
    public static IReadOnlyList<string> Of(string spelling, IEnumerable<string> candidates)
    {
        var key = ModelSpelling.Key(spelling);
        if (key.Length > 100)
        {
            return []; // No model is named so; the distance would cost more than it tells.
        }

        var limit = Math.Max(2, key.Length / 3);
        var near = new SortedSet<string>(StringComparer.Ordinal); // Sorted by distance, written in front as one character.
        foreach (var candidate in candidates)
        {
            if (Distance(key, ModelSpelling.Key(candidate), limit) is var distance && distance <= limit)
            {
                near.Add((char)distance + candidate);
            }
        }

        var nearest = new List<string>(Wanted);
        foreach (var candidate in near)
        {
            if (nearest.Count < Wanted)
            {
                nearest.Add(candidate.Substring(1));
            }
        }

        return nearest;
    }

    // Levenshtein distance over two rows; anything beyond the limit is given as one more than it.
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
