using System.Globalization;
using Newtonsoft.Json;
using Stoker.Core.Ledger;
using Stoker.Verification;

namespace Stoker.Benchmarks.Corpus;

/// <summary>
/// <c>corpus DIRECTORY LABELS</c>: how right reading real code is. <c>corpus DIRECTORY LABELS --smells</c>: which labelled smells the rules find.
/// <c>corpus DIRECTORY --rules</c>: every finding of every rule, tab-separated.
/// <c>corpus DIRECTORY --fixes</c>: every fix that is offered, applied alone; with <c>--diffs FILE</c> what each would change.
/// <c>--repo NAME</c> (repeatable) leaves the others out, <c>--hits FILE</c> writes what was found as JSON, <c>--errors</c> says instead
/// what does not compile in labelled files.
/// </summary>
internal static class CorpusCommand
{
    public static async Task<int> Run(IReadOnlyList<string> arguments)
    {
        var plain = new List<string>();
        var repositories = new List<string>();
        string? hitsFile = null;
        string? diffsFile = null;
        var rules = false;
        var fixes = false;
        var errors = false;
        var smells = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--repo" when i + 1 < arguments.Count:
                    repositories.Add(arguments[++i]);
                    break;
                case "--hits" when i + 1 < arguments.Count:
                    hitsFile = arguments[++i];
                    break;
                case "--diffs" when i + 1 < arguments.Count:
                    diffsFile = arguments[++i];
                    break;
                case "--fixes":
                    fixes = true;
                    break;
                case "--errors":
                    errors = true;
                    break;
                case "--rules":
                    rules = true;
                    break;
                case "--smells":
                    smells = true;
                    break;
                default:
                    plain.Add(arguments[i]);
                    break;
            }
        }

        if (plain.Count == 0 || (plain.Count == 1 && !rules && !fixes))
        {
            await Console.Error.WriteLineAsync("corpus DIRECTORY LABELS [--smells] [--repo NAME] [--hits FILE] | corpus DIRECTORY --rules [--repo NAME] | corpus DIRECTORY --fixes [--repo NAME] [--diffs FILE]");
            return 1;
        }

        var corpus = Path.GetFullPath(plain[0]).TrimEnd('/');
        if (fixes)
        {
            return await Fixes(corpus, repositories, diffsFile);
        }

        var labels = plain.Count > 1 ? Labels.Read(plain[1]) : new Labels();
        var hits = new List<Hit>();
        var findings = new List<RuleFinding>();
        var testProjects = 0;
        var runs = new Dictionary<string, CorpusRun>(StringComparer.Ordinal);
        var explanations = new Dictionary<string, (bool, string)?>(StringComparer.Ordinal);
        foreach (var root in Roots(corpus, repositories))
        {
            var name = Path.GetFileName(root);
            var run = new CorpusRun(corpus, CorpusTree.Read(root));
            if (errors)
            {
                foreach (var error in await run.Errors(labels.Files.Select(static f => f.File).ToHashSet(StringComparer.Ordinal)))
                {
                    Console.WriteLine(error);
                }

                continue;
            }

            await run.Analyze();
            var own = run.Hits();
            hits.AddRange(own);
            findings.AddRange(run.Findings);
            testProjects += run.TestProjects;
            if (rules)
            {
                foreach (var finding in run.Findings)
                {
                    Console.WriteLine($"{finding.Id}\t{finding.Severity}\t{finding.File}:{finding.Line}\t{finding.Message.ReplaceLineEndings(" ")}");
                }
            }

            await Console.Error.WriteLineAsync($"{name}: {own.Count} calls");

            // Explained while the compilations are at hand; they are let go of with the run.
            foreach (var label in labels.Calls.Where(c => c.Repo == name && !own.Any(h => c.Covers(h.File, h.Line))))
            {
                explanations[label.Id] = await run.Explain(label);
            }

            foreach (var failure in run.Findings.Where(static f => f.Id == "AD0001"))
            {
                await Console.Error.WriteLineAsync($"{name}: {failure.File}:{failure.Line} {failure.Message}");
            }
        }

        if (hitsFile is not null)
        {
            await File.WriteAllTextAsync(hitsFile, JsonConvert.SerializeObject(hits.Select(static h => new { file = h.File, line = h.Line, api = h.Call.Api, operation = h.Call.Operation, model = h.Model.Model, from = h.Model.From, output = h.Call.Output?.High, loops = h.Call.Loops.Select(Name), callers = h.CallersLoops.Select(Name) }), Formatting.Indented));
        }

        if (smells)
        {
            var labelled = Smells.Read(plain[1]);
            new SmellScore(repositories.Count == 0 ? labelled : new() { All = [.. labelled.All.Where(s => repositories.Contains(s.Repo))] }, findings).Print(Console.Out);
            await Console.Error.WriteLineAsync($"{findings.Count} findings; {testProjects} test projects left out");
        }
        else if (plain.Count > 1 && !errors)
        {
            var chosen = repositories.Count == 0 ? labels : labels with { Calls = [.. labels.Calls.Where(c => repositories.Contains(c.Repo))] };
            Print(await CorpusScore.Of(chosen, hits, label => Task.FromResult(explanations.GetValueOrDefault(label.Id))));
        }

        return 0;
    }

    private static IEnumerable<string> Roots(string corpus, List<string> repositories) => Directory.GetDirectories(corpus)
        .Where(root => repositories.Count == 0 || repositories.Contains(Path.GetFileName(root)))
        .Order(StringComparer.Ordinal);

    private static async Task<int> Fixes(string corpus, List<string> repositories, string? diffsFile)
    {
        var trials = new List<FixTrial>();
        foreach (var root in Roots(corpus, repositories))
        {
            var own = await CorpusFixes.TryAsync(CorpusTree.Read(root), CancellationToken.None);
            trials.AddRange(own);
            await Console.Error.WriteLineAsync($"{Path.GetFileName(root)}: {own.Count} fixes");
        }

        foreach (var line in FixReport.Markdown(trials, corpus))
        {
            Console.WriteLine(line);
        }

        if (diffsFile is not null)
        {
            await File.WriteAllTextAsync(diffsFile, FixReport.Diffs(trials, corpus));
        }

        return trials.Exists(static t => t.Failures.Count > 0) ? 1 : 0;
    }

    private static string Name(LoopContext loop) => $"{loop.Kind} {loop.Role} {loop.Symbol} {Path.GetFileName(loop.Place.File)}:{loop.Place.Line}";

    private static void Print(CorpusScore score)
    {
        Console.WriteLine("| what | right | share |");
        Console.WriteLine("|---|---|---|");
        foreach (var tier in new[] { "sdk", "raw_http", "hidden" })
        {
            Row($"calls found, `{tier}`", score.Recall(tier));
        }

        Row("found calls that are calls", (score.TruePositives, score.TruePositives + score.FalsePositives.Count));
        Row("model, where the repository tells it", score.Model);
        Row("output limit set or not", score.Cap);
        Row("loop or none, and its kind", score.LoopKinds);
        Row("role of the loop", score.LoopRoles);
        Row("calls that do not bind", score.Unbound);
        Console.WriteLine();
        Console.WriteLine("| SDK | found |");
        Console.WriteLine("|---|---|");
        foreach (var sdk in score.Labels.Calls.Where(static c => c.Tier is "sdk" or "raw_http").GroupBy(static c => c.Sdk).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal))
        {
            var (right, all) = score.RecallOf(sdk.Key);
            Console.WriteLine($"| {sdk.Key} | {right} of {all} |");
        }

        Console.WriteLine();
        Console.WriteLine("| miss | where | why |");
        Console.WriteLine("|---|---|---|");
        foreach (var (what, place, why) in score.Misses.OrderBy(static m => m.What, StringComparer.Ordinal).ThenBy(static m => m.Place, StringComparer.Ordinal))
        {
            Console.WriteLine($"| {what} | `{place}` | {why.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)} |");
        }
    }

    private static void Row(string what, (int Right, int All) share) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {share.Right} of {share.All} | {(share.All == 0 ? 1 : (double)share.Right / share.All):0.000} |"));
}
