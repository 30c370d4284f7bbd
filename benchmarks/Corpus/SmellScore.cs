namespace Stoker.Benchmarks.Corpus;

/// <summary>Which labelled smells the rules find.</summary>
internal sealed class SmellScore
{
    /// <summary>The rules that stand for a pattern, and why. What has no rule is a matter of the report (calls per request) or of nothing.</summary>
    private static readonly Dictionary<string, (string[] Rules, string Why)> Patterns = new(StringComparer.Ordinal)
    {
        ["agent-loop-high-cap"] = (["STK2004", "STK2007"], "a capped loop is no STK2007; what its rounds cost is the history they send again"),
        ["duplicate-embedding"] = ([], "no rule"),
        ["embedding-per-item"] = (["STK2003", "STK2005", "STK2008"], "the rule itself; the same item each time; a loop that only linking sees"),
        ["expensive-or-retired-model"] = (["STK1004", "STK4003"], "retired; a cheaper successor"),
        ["frontier-model-for-trivial-task"] = (["STK4001"], "the rule itself"),
        ["frontier-model-in-loop"] = (["STK2002"], "the rule itself, which is silent where a person is waited for"),
        ["hidden-llm-call-in-middleware"] = ([], "the report shows the call"),
        ["hidden-llm-call-in-tool"] = ([], "the report shows the call"),
        ["history-growth"] = (["STK2004"], "the rule itself"),
        ["indented-json-in-prompt"] = (["STK6001"], "the rule itself"),
        ["llm-call-in-loop"] = (["STK2001", "STK2002", "STK2003", "STK2004", "STK2005", "STK2006", "STK2007", "STK2008"], "one diagnostic per cause: of the rules on loops the one with the greatest lever speaks"),
        ["multi-call-per-turn"] = ([], "the report shows calls per request"),
        ["no-output-cap"] = (["STK5001"], "the rule itself"),
        ["oversized-output-cap"] = ([], "no rule"),
        ["retry-resends-full-prompt"] = (["STK2001", "STK2004", "STK2009"], "a retry loop; its history; retries upon retries"),
        ["unbounded-agent-loop"] = (["STK2007"], "the rule itself"),
        ["uncached-static-prompt"] = (["STK3001", "STK3003"], "provider cache; response cache"),
        ["verbose-json-in-prompt"] = (["STK6001"], "the rule itself"),
        ["volatile-prefix-before-static-prompt"] = (["STK3002"], "the rule itself"),
    };

    private readonly IReadOnlyList<(Smell Smell, RuleFinding? By)> _judged;

    /// <summary>Scores findings, Info ones as well.</summary>
    public SmellScore(Smells smells, IReadOnlyList<RuleFinding> findings)
    {
        var byRule = findings.ToLookup(static f => f.Id, StringComparer.Ordinal);
        _judged = [.. smells.All.Select(smell => (smell, Patterns[smell.Pattern].Rules.SelectMany(rule => byRule[rule]).FirstOrDefault(finding => finding.IsAbout(smell.File, smell.Line))))];
    }

    /// <summary>Writes the table of patterns and that of misses, as Markdown.</summary>
    public void Print(TextWriter writer)
    {
        writer.WriteLine("| pattern | rules | found | share |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var pattern in _judged.GroupBy(static j => j.Smell.Pattern).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal))
        {
            var (rules, why) = Patterns[pattern.Key];
            var found = pattern.Count(static j => j.By is not null);
            writer.WriteLine(rules.Length == 0
                ? $"| {pattern.Key} | {why} | of {pattern.Count()} | |"
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| {pattern.Key} | {string.Join(", ", rules)}: {why} | {found} of {pattern.Count()} | {(double)found / pattern.Count():0.00} |"));
        }

        writer.WriteLine();
        writer.WriteLine("| missed | where | why it costs |");
        writer.WriteLine("|---|---|---|");
        foreach (var (smell, _) in _judged.Where(static j => j.By is null && Patterns[j.Smell.Pattern].Rules.Length > 0).OrderBy(static j => j.Smell.Pattern, StringComparer.Ordinal).ThenBy(static j => j.Smell.File, StringComparer.Ordinal))
        {
            writer.WriteLine($"| {smell.Pattern} | `{smell.File}:{smell.Line}` | {smell.Why} |");
        }
    }
}
