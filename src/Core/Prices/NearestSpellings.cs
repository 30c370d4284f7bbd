namespace Stoker.Core.Prices;

/// <summary>Ranks known spellings by edit distance to an unknown one.</summary>
internal static class NearestSpellings
{
    private const int Wanted = 3;

    /// <summary>The nearest candidates, at most three, none further than half the length of the spelling.</summary>
    public static IReadOnlyList<string> Of(string spelling, IEnumerable<string> candidates)
    {
        var key = ModelSpelling.Key(spelling);
        if (key.Length > 100)
        {
            return []; // No model is named so; the distance would cost more than it tells.
        }

        var limit = Math.Max(2, key.Length / 2);
        return
        [
            .. candidates
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(candidate => (Text: candidate, Distance: Distance(key, ModelSpelling.Key(candidate))))
                .Where(candidate => candidate.Distance <= limit)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
                .Take(Wanted)
                .Select(candidate => candidate.Text),
        ];
    }

    // Levenshtein distance over two rows.
    private static int Distance(string left, string right)
    {
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
