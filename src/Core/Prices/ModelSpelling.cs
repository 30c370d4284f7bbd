using System.Text;

namespace Stoker.Core.Prices;

/// <summary>What the many spellings of one model have in common.</summary>
internal static class ModelSpelling
{
    /// <summary>
    /// The form that spellings are compared in: lower case, <c>@</c> as <c>-</c> (Vertex dates), and a dot between digits as <c>-</c>
    /// (OpenRouter writes <c>claude-sonnet-4.5</c> what Anthropic writes <c>claude-sonnet-4-5</c>).
    /// </summary>
    public static string Key(string spelling)
    {
        var key = new StringBuilder(spelling.Trim().ToLowerInvariant());
        for (var i = 0; i < key.Length; i++)
        {
            var versionDot = key[i] == '.' && i > 0 && i + 1 < key.Length && IsDigit(key[i - 1]) && IsDigit(key[i + 1]);
            if (versionDot || key[i] == '@')
            {
                key[i] = '-';
            }
        }

        return key.ToString();
    }

    /// <summary>The part after what cloud consoles put before a model id (<c>models/</c>, <c>publishers/google/models/</c>, ARNs), or <see langword="null"/>.</summary>
    public static string? WithoutPath(string key)
    {
        var last = key.LastIndexOf('/');
        if (last < 0 || last == key.Length - 1)
        {
            return null;
        }

        var path = key.Substring(0, last + 1);
        return path == "models/"
            || path.EndsWith("/models/", StringComparison.Ordinal)
            || path.StartsWith("arn:aws", StringComparison.Ordinal) ? key.Substring(last + 1) : null;
    }

    /// <summary>The id before a date, a revision or <c>-latest</c>; <see langword="null"/> when the spelling ends in none of these.</summary>
    public static string? WithoutSnapshot(string key)
    {
        var parts = key.Split('-');
        var drop = SnapshotParts(parts);
        return drop == 0 || drop >= parts.Length ? null : string.Join("-", parts, 0, parts.Length - drop);
    }

    /// <summary>
    /// What an id has in common with the models before and after it: its words without version numbers (<c>claude-haiku-4-5</c> →
    /// <c>claude-haiku</c>). A number of parameters is no version: <c>llama-3.3-70b</c> → <c>llama-70b</c>.
    /// </summary>
    public static string WithoutVersion(string id)
    {
        var words = new List<string>();
        foreach (var part in Key(id).Split('-'))
        {
            var isSize = part.Length > 1 && part[part.Length - 1] == 'b' && IsDigit(part[part.Length - 2]);
            var word = isSize ? part : WithoutNumbers(part);
            if (word.Length > 0)
            {
                words.Add(word);
            }
        }

        return string.Join("-", words);
    }

    private static string WithoutNumbers(string part)
    {
        var word = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            if (!IsDigit(c) && c != '.')
            {
                word.Append(c);
            }
        }

        return word.ToString();
    }

    private static int SnapshotParts(string[] parts)
    {
        var last = Part(parts, 1);
        if (last is "latest" or "default")
        {
            return 1;
        }

        if (IsNumber(Part(parts, 3), 4) && IsNumber(Part(parts, 2), 2) && IsNumber(last, 2))
        {
            return 3; // 2025-08-07
        }

        var dated = Part(parts, 3) is "preview" or "exp" && IsNumber(Part(parts, 2), 2);
        if (dated && (IsNumber(last, 2) || IsNumber(last, 4)))
        {
            return 2; // preview-05-20, preview-09-2025
        }

        var revision = IsNumber(last, 3) && last[0] == '0';
        return revision || IsNumber(last, 4) || IsNumber(last, 8) ? 1 : 0; // 001, 0613, 20250929
    }

    private static string Part(string[] parts, int fromEnd) => parts.Length >= fromEnd ? parts[parts.Length - fromEnd] : "";

    private static bool IsNumber(string part, int digits)
    {
        foreach (var c in part)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return part.Length == digits;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
