namespace Stoker.Core.Ledger.Graph;

/// <summary>Finds methods that call each other round about (Tarjan's strongly connected components, without recursion: call chains may be long).</summary>
internal static class Components
{
    /// <summary>Gives each node its component. What a component calls gets a lower order.</summary>
    /// <param name="nodes">Nodes without a component.</param>
    /// <param name="count">Components found so far.</param>
    public static void Find(IReadOnlyList<MethodNode> nodes, ref int count)
    {
        var state = new Dictionary<MethodNode, Visit>();
        var path = new Stack<MethodNode>();
        foreach (var root in nodes)
        {
            if (root.Component is not null || state.ContainsKey(root))
            {
                continue;
            }

            var walk = new Stack<MethodNode>();
            Open(root, walk);
            while (walk.Count > 0)
            {
                var node = walk.Peek();
                var visit = state[node];
                if (visit.Targets.MoveNext())
                {
                    var target = visit.Targets.Current;
                    if (target.Component is not null)
                    {
                        continue;
                    }

                    if (!state.TryGetValue(target, out var seen))
                    {
                        Open(target, walk);
                    }
                    else
                    {
                        visit.Low = Math.Min(visit.Low, seen.Index);
                    }

                    continue;
                }

                walk.Pop();
                if (walk.Count > 0)
                {
                    var caller = state[walk.Peek()];
                    caller.Low = Math.Min(caller.Low, visit.Low);
                }

                if (visit.Low == visit.Index)
                {
                    Close(node, count++);
                }
            }
        }

        void Open(MethodNode node, Stack<MethodNode> walk)
        {
            state[node] = new(state.Count, node.Targets.GetEnumerator());
            path.Push(node);
            walk.Push(node);
        }

        void Close(MethodNode first, int order)
        {
            var members = new List<MethodNode>();
            do
            {
                members.Add(path.Pop());
            }
            while (members[members.Count - 1] != first);

            var component = new Component(
                [.. members.OrderBy(static node => node.Method.Assembly, StringComparer.Ordinal).ThenBy(static node => node.Method.Method.Id, StringComparer.Ordinal)],
                order);
            foreach (var member in members)
            {
                member.Component = component;
            }
        }
    }

    private sealed class Visit(int index, IEnumerator<MethodNode> targets)
    {
        public int Index { get; } = index;

        public int Low { get; set; } = index;

        public IEnumerator<MethodNode> Targets => targets;
    }
}
