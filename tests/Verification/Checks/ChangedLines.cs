using System.Globalization;

namespace Stoker.Verification;

/// <summary>What a change looks like in a review: the changed lines with a few around them.</summary>
internal static class ChangedLines
{
    private const int Around = 3;

    /// <summary>The lines between the first and the last that differ; those before start with <c>-</c>, those after with <c>+</c>.</summary>
    public static string Between(string before, string after)
    {
        var (left, right) = (before.Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        var (leftEnd, rightEnd) = (left.Length, right.Length);
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1])
            (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1);

        var from = Math.Max(0, start - Around);
        var diff = LineDiff.Between(
            string.Join('\n', left[from..Math.Min(left.Length, leftEnd + Around)]),
            string.Join('\n', right[from..Math.Min(right.Length, rightEnd + Around)]));
        var lines = diff.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[1..];
        var near = lines.Select((_, i) => Enumerable.Range(Math.Max(0, i - Around), Math.Min(lines.Length, i + Around + 1) - Math.Max(0, i - Around)).Any(j => lines[j][0] != ' ')).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"@@ {from + 1} @@\n") + string.Join('\n', lines.Where((_, i) => near[i]));
    }
}
