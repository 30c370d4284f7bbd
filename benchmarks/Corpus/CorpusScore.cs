using Stoker.Core.Ledger;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Compares what was found with what was labelled.</summary>
internal sealed class CorpusScore
{
    private static readonly string[] Spending = ["sdk", "raw_http", "hidden"];

    private readonly Dictionary<string, Hit> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unbound = new(StringComparer.Ordinal);

    private CorpusScore(Labels labels) => Labels = labels;

    public Labels Labels { get; }

    public int TruePositives { get; private set; }

    public List<Hit> FalsePositives { get; } = [];

    public int Neutral { get; private set; }

    /// <summary>One line for each thing that is not as labelled: what, where, why.</summary>
    public List<(string What, string Place, string Why)> Misses { get; } = [];

    /// <summary>Scores hits. The same rules as the labels' own script.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="hits">What was found.</param>
    /// <param name="explain">Why a labelled call was not found: whether its symbol binds, and what it is.</param>
    public static async Task<CorpusScore> Of(Labels labels, IReadOnlyList<Hit> hits, Func<LabelledCall, Task<(bool Bound, string Why)?>> explain)
    {
        var score = new CorpusScore(labels);
        var full = labels.Files.Where(static f => f.Full).Select(static f => f.File).ToHashSet(StringComparer.Ordinal);
        var byFile = labels.Calls.ToLookup(static c => c.File, StringComparer.Ordinal);
        foreach (var hit in hits)
        {
            var label = byFile[hit.File].Where(c => c.Covers(hit.File, hit.Line)).OrderBy(c => Math.Abs(c.Line - hit.Line)).ThenBy(static c => c.EndLine - c.StartLine).FirstOrDefault();
            if (label is null)
            {
                if (full.Contains(hit.File))
                {
                    var known = labels.LookAlikes.FirstOrDefault(n => n.File == hit.File && n.Line == hit.Line);
                    score.FalsePositives.Add(hit);
                    score.Misses.Add(("not a call", $"{hit.File}:{hit.Line}", $"{hit.Call.Api}{(known is null ? "" : ", labelled " + known.Category)}"));
                }

                continue;
            }

            // A chain of calls may share a line: the first stands for it unless another is on the very line.
            score._found.TryAdd(label.Id, hit);
            if (label.Tier is "wrapper" or "delegating")
            {
                score.Neutral++;
            }
            else if (full.Contains(hit.File))
            {
                score.TruePositives++;
            }
        }

        foreach (var label in labels.Calls.Where(static c => Spending.Contains(c.Tier)))
        {
            if (score._found.TryGetValue(label.Id, out var hit))
            {
                score.Compare(label, hit);
                continue;
            }

            var (bound, why) = await explain(label) ?? (true, "no such invocation in any compilation");
            if (!bound)
            {
                score._unbound.Add(label.Id);
            }

            score.Misses.Add((bound ? $"{label.Tier} not found" : $"{label.Tier} does not bind", $"{label.File}:{label.Line}", $"{label.Method} ({label.Sdk}): {why}"));
        }

        return score;
    }

    public (int Right, int All) Recall(string tier) => Share(c => c.Tier == tier, c => _found.ContainsKey(c.Id));

    public (int Right, int All) RecallOf(string sdk) => Share(c => c.Tier is "sdk" or "raw_http" && c.Sdk == sdk, c => _found.ContainsKey(c.Id));

    /// <summary>Calls whose model the labeller could read in the repository.</summary>
    public (int Right, int All) Model => Share(c => IsFound(c) && c.Model is not null, c => SameModel(c.Model!, _found[c.Id].Model.Model));

    public (int Right, int All) Cap => Share(c => IsFound(c) && Generates(c), c => HasCap(_found[c.Id]) == c.MaxOutputSet);

    public (int Right, int All) LoopKinds => Share(IsFound, c => SameLoop(c, _found[c.Id]));

    public (int Right, int All) LoopRoles => Share(c => IsFound(c) && c.InLoop != "none", c => SameRole(c, _found[c.Id]));

    public (int Right, int All) Unbound => Share(static c => Spending.Contains(c.Tier), c => _unbound.Contains(c.Id));

    private bool IsFound(LabelledCall call) => Spending.Contains(call.Tier) && _found.ContainsKey(call.Id);

    private (int, int) Share(Func<LabelledCall, bool> of, Func<LabelledCall, bool> right)
    {
        var all = Labels.Calls.Where(of).ToList();
        return (all.Count(right), all.Count);
    }

    private void Compare(LabelledCall label, Hit hit)
    {
        var place = $"{label.File}:{label.Line}";
        if (label.Model is { } model && !SameModel(model, hit.Model.Model))
        {
            Misses.Add(("model", place, $"{label.Sdk}, {label.ModelSource}: {model}, found {hit.Model.Model ?? "unknown: " + hit.Model.From}"));
        }

        if (Generates(label) && HasCap(hit) != label.MaxOutputSet)
        {
            Misses.Add(("output limit", place, $"{label.Sdk}, {hit.Call.Api}: {(label.MaxOutputSet ? "set" : "not set")}, found {hit.Call.Output?.High?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"));
        }

        if (!SameLoop(label, hit))
        {
            Misses.Add(("loop", place, $"{label.InLoop} {label.LoopRole}, found {Loops(hit)}"));
        }
        else if (label.InLoop != "none" && !SameRole(label, hit))
        {
            Misses.Add(("loop role", place, $"{label.InLoop} {label.LoopRole}, found {Loops(hit)}"));
        }
    }

    private static string Loops(Hit hit) => hit.Call.Loops.Count == 0 ? "none" : string.Join(" > ", hit.Call.Loops.Select(static l => $"{l.Kind} {l.Role} {l.Symbol}"));

    private static bool Generates(LabelledCall call) => call.Kind is "chat" or "chat-stream" or "agent-run" or "completion";

    private static bool HasCap(Hit hit) => hit.Call.Output is not null || hit.Model.MaxOutputTokens is not null;

    private static bool SameModel(string label, string? found) => string.Equals(label, found, StringComparison.OrdinalIgnoreCase);

    // A loop that stands in a caller is seen when an app is linked. A call in nested loops (attempts within a batch) has the role of each.
    private static IReadOnlyList<LoopContext> LoopsOf(LabelledCall label, Hit hit) => label.InLoop == "indirect" ? [.. hit.Call.Loops, .. hit.CallersLoops] : hit.Call.Loops;

    private static bool SameLoop(LabelledCall label, Hit hit) => label.InLoop switch
    {
        "none" => hit.Call.Loops.Count == 0,
        "foreach" => hit.Call.Loops.Any(static l => l.Kind == LoopKind.ForEach),
        "while" or "do" => hit.Call.Loops.Any(static l => l.Kind == LoopKind.While),
        "for" => hit.Call.Loops.Any(static l => l.Kind == LoopKind.For),
        "linq" => hit.Call.Loops.Any(static l => l.Kind == LoopKind.Linq),
        _ => LoopsOf(label, hit).Count > 0,
    };

    private static bool SameRole(LabelledCall label, Hit hit)
    {
        var roles = LoopsOf(label, hit).Select(static l => l.Role).ToHashSet();
        return label.LoopRole switch
        {
            "interactive-repl" => roles.Contains(LoopRole.Interactive),
            "batch" or "indirect-batch" => roles.Contains(LoopRole.Batch),
            "agent-tool-loop" => roles.Contains(LoopRole.Agent),
            "retry" => roles.Contains(LoopRole.Retry),
            "approval-loop" => roles.Contains(LoopRole.Agent) || roles.Contains(LoopRole.Interactive),
            // "indirect-other" says only that the loop is no plain batch or conversation as far as the labeller saw.
            _ => roles.Count > 0,
        };
    }
}
