namespace Stoker.Core.Projection;

/// <summary>Patterns that people write: <c>*</c> stands for any text, also none.</summary>
internal static class Wildcard
{
    /// <summary>Whether a name is one that a pattern means; upper and lower case differ.</summary>
    // One pass: after a mismatch the last star takes one character more.
    public static bool Matches(string pattern, string name)
    {
        int at = 0, star = -1, resume = 0;
        for (var i = 0; i < name.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                resume = i;
            }
            else if (at < pattern.Length && pattern[at] == name[i])
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
    }
}
