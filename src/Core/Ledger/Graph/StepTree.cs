namespace Stoker.Core.Ledger.Graph;

/// <summary>Puts the calls and method calls of one method, each with the loops and choices around it, together to steps.</summary>
internal static class StepTree
{
    /// <summary>Loops and choices around one call that are looked at: no person nests deeper, and a broken ledger must not exhaust the stack.</summary>
    private const int MaxDepth = 48;

    /// <summary>The steps, in the order of the source.</summary>
    /// <param name="calls">Call sites of the method.</param>
    /// <param name="edges">Its method calls that lead to call sites.</param>
    /// <param name="symbolOf">Id of a loop's symbol.</param>
    public static IReadOnlyList<Step> Build(IEnumerable<LedgerCall> calls, IEnumerable<LedgerEdge> edges, Func<LoopContext, string> symbolOf)
    {
        var leaves = calls.Select(static call => new Leaf(new Step.Spend(call), Path(call.Loops, call.Branches)))
            .Concat(edges.Select(static edge => new Leaf(new Step.Enter(edge), Path(edge.Loops, edge.Branches))))
            .ToList();
        return Build(leaves, 0, 0, symbolOf);
    }

    private static IReadOnlyList<Step> Build(List<Leaf> leaves, int depth, int loops, Func<LoopContext, string> symbolOf)
    {
        var steps = new List<Step>();
        foreach (var same in leaves.GroupBy(leaf => leaf.KeyAt(depth)))
        {
            var members = same.ToList();
            switch (members[0].At(depth))
            {
                case null:
                    steps.AddRange(members.Select(static leaf => leaf.Step));
                    break;
                case LoopContext loop:
                    steps.Add(new Step.Repeat(loop, symbolOf(loop), loops, Build(members, depth + 1, loops + 1, symbolOf)));
                    break;
                case BranchContext:
                    var arms = members.GroupBy(leaf => ((BranchContext)leaf.At(depth)!).Arm).OrderBy(static arm => arm.Key).ToList();
                    var first = (BranchContext)members[0].At(depth)!;
                    steps.Add(new Step.Choose(
                        [.. arms.Select(arm => Build([.. arm], depth + 1, loops, symbolOf))],
                        arms.Count >= first.Arms && !first.OnFailure,
                        first.OnFailure));
                    break;
            }
        }

        return steps;
    }

    /// <summary>Loops and choices in one line, outermost first.</summary>
    private static List<object> Path(IReadOnlyList<LoopContext> loops, IReadOnlyList<BranchContext> branches)
    {
        var path = new List<object>();
        for (var i = 0; i <= loops.Count; i++)
        {
            path.AddRange(branches.Where(branch => branch.Loops == i || (i == loops.Count && branch.Loops > i)));
            if (i < loops.Count)
            {
                path.Add(loops[i]);
            }
        }

        return path.Count > MaxDepth ? path.GetRange(0, MaxDepth) : path;
    }

    private sealed record Leaf(Step Step, List<object> Path)
    {
        public object? At(int depth) => depth < Path.Count ? Path[depth] : null;

        /// <summary>What tells one loop or choice from another; a call in none has a key of its own.</summary>
        public object KeyAt(int depth) => At(depth) switch
        {
            null => this,
            LoopContext loop => (loop.Kind, loop.Place),
            BranchContext branch => branch.Id,
            var other => other,
        };
    }
}
