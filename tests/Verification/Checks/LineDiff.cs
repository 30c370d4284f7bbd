using System.Text;

namespace Stoker.Verification;

/// <summary>The difference between two texts, line by line.</summary>
internal static class LineDiff
{
    /// <summary>All lines; those only expected start with <c>-</c>, those only actual with <c>+</c>. Line ends that differ are made visible.</summary>
    public static string Between(string expected, string actual)
    {
        var endsDiffer = expected.Contains('\r') != actual.Contains('\r');
        var left = Lines(expected, endsDiffer);
        var right = Lines(actual, endsDiffer);
        var common = CommonLengths(left, right);
        var diff = new StringBuilder("  (- expected, + actual)").AppendLine();
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                diff.Append("  ").AppendLine(left[i]);
                i++;
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("- ").AppendLine(left[i++]);
            }
            else
            {
                diff.Append("+ ").AppendLine(right[j++]);
            }
        }

        return diff.ToString();
    }

    private static string[] Lines(string text, bool showEnds) =>
        (showEnds ? text.Replace("\r", "<CR>", StringComparison.Ordinal) : text.Replace("\r", "", StringComparison.Ordinal)).Split('\n');

    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
