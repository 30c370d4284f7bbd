using System.Globalization;
using Stoker.Verification;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Trials of fixes as Markdown: how many held, and each that did not.</summary>
internal static class FixReport
{
    /// <summary>The report.</summary>
    /// <param name="trials">The trials.</param>
    /// <param name="corpus">Directory that paths are shown from.</param>
    public static IEnumerable<string> Markdown(IReadOnlyList<FixTrial> trials, string corpus)
    {
        yield return "| fix | rule | offered | held |";
        yield return "|---|---|---|---|";
        foreach (var fix in trials.GroupBy(static t => (t.Fix, t.Rule)).OrderBy(static g => g.Key.Rule, StringComparer.Ordinal).ThenBy(static g => g.Key.Fix, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"| {fix.Key.Fix} | {fix.Key.Rule} | {fix.Count()} | {fix.Count(static t => t.Failures.Count == 0)} |");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"| all | | {trials.Count} | {trials.Count(static t => t.Failures.Count == 0)} |");
        foreach (var trial in trials.Where(static t => t.Failures.Count > 0))
        {
            yield return "";
            yield return $"- {Heading(trial, corpus)}";
            foreach (var failure in trial.Failures)
            {
                yield return $"  - {failure}";
            }
        }
    }

    /// <summary>Every trial with its diff, to be read.</summary>
    public static string Diffs(IEnumerable<FixTrial> trials, string corpus) => string.Concat(trials.Select(t => $"### {Heading(t, corpus)}\n{t.Diff}\n\n"));

    private static string Heading(FixTrial trial, string corpus) =>
        string.Create(CultureInfo.InvariantCulture, $"{trial.Rule} {trial.Fix} `{Path.GetRelativePath(corpus, trial.File)}:{trial.Line}` {trial.Title}");
}
