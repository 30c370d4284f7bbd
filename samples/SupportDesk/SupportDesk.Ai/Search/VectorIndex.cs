using System.Collections.Concurrent;

namespace SupportDesk.Ai.Search;

/// <summary>Vectors in memory, searched exhaustively; enough for some ten thousand documents.</summary>
public sealed class VectorIndex
{
    private readonly ConcurrentDictionary<string, (string Title, float[] Vector)> _entries = new();

    public int Count => _entries.Count;

    public void Put(string id, string title, ReadOnlyMemory<float> vector) => _entries[id] = (title, vector.ToArray());

    public IReadOnlyList<SearchHit> Nearest(ReadOnlyMemory<float> query, int count)
    {
        var wanted = query.ToArray();
        return
        [
            .. _entries
                .Select(entry => new SearchHit(entry.Key, entry.Value.Title, Dot(wanted, entry.Value.Vector)))
                .OrderByDescending(hit => hit.Similarity)
                .Take(count),
        ];
    }

    // The embedding models return vectors of length 1, so the dot product is the cosine.
    private static float Dot(float[] left, float[] right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
