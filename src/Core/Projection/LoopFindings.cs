using Stoker.Core.Ledger;
using Stoker.Core.Ledger.Graph;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>
/// STK2008: a loop over data that reaches an LLM call through methods that the analyzer does not see through while it runs: another project's,
/// an implementation's, or several one behind another.
/// </summary>
internal static class LoopFindings
{
    private const string LoopReachesCall = "STK2008";

    /// <summary>Rounds that a loop may have without being worth a word.</summary>
    private const long FewRounds = 3;

    /// <summary>Live rules that speak of a call in a loop; where one did, all is said.</summary>
    private static readonly HashSet<string> Live = new(StringComparer.Ordinal) { "STK2001", "STK2002", "STK2003", "STK2004", "STK2005", "STK2006", "STK2007" };

    private static readonly HashSet<string> Operations = new(StringComparer.Ordinal) { "chat", "embeddings", "invoke_agent", "text_completion" };

    /// <summary>The loops, by place.</summary>
    /// <param name="app">The linked app.</param>
    /// <param name="calls">Its calls as costed.</param>
    public static IEnumerable<Finding> Of(LinkedApp app, IReadOnlyList<CallReport> calls)
    {
        var byId = calls.GroupBy(static call => (call.Assembly, call.Id)).ToDictionary(static same => same.Key, static same => same.First());
        var said = new HashSet<(string, int)>(app.Findings.Where(static finding => Live.Contains(finding.Rule) && finding.Place is not null).Select(static finding => (finding.Place!.File, finding.Place.Line)));
        var nodes = app.EntryPoints
            .Select(static entry => entry.Start)
            .OfType<MethodNode>()
            .SelectMany(static start => Reach.ComponentsFrom(start))
            .Distinct()
            .SelectMany(static component => component.Members)
            .GroupBy(static node => node.Method)
            .Select(static views => views.First())
            .ToList();
        var ways = new WayToCall(nodes, call => byId.TryGetValue(call, out var report) && Operations.Contains(report.Operation) && report.Layers.All(static layer => layer.Kind != ClientLayer.Cache));
        foreach (var node in nodes)
        {
            foreach (var edge in EdgesOf(node))
            {
                if (edge.Loops.LastOrDefault(static loop => loop.Role == LoopRole.Batch && !IsShort(loop)) is { } loop &&
                    !IsSeenLive(node, edge) && edge.Place is { } place && !said.Contains((place.File, place.Line)) && !said.Contains((loop.Place.File, loop.Place.Line)) &&
                    node.TargetsOf(edge).Select(ways.From).FirstOrDefault(static way => way is not null) is { } way &&
                    byId.TryGetValue(way.Call, out var call))
                {
                    yield return new(LoopReachesCall, "warning", Message(loop, way.Methods, call), place);
                }
            }
        }
    }

    // A delegate that is handed on (a handler that is registered, say) does not run there.
    private static IEnumerable<LedgerEdge> EdgesOf(MethodNode node) => node.Edges.Where(static edge => !edge.IsHanded);

    private static bool IsShort(LoopContext loop) => loop is { Iterations: <= FewRounds, IterationsFrom: Costs.Provenance.Exact };

    /// <summary>One method of the same project away the analyzer has looked itself, and said or kept silent with more knowledge.</summary>
    private static bool IsSeenLive(MethodNode node, LedgerEdge edge) =>
        edge is { Assembly: null, IsDispatched: false } && node.TargetsOf(edge).All(static target => target.Method.Calls.Count > 0);

    private static string Message(LoopContext loop, IReadOnlyList<string> methods, CallReport call)
    {
        var cost = call.UsdPerCall is { } usd ? $" ({Amounts.Usd(usd.Expected)} each, {call.Model})" : "";
        return $"the loop over '{loop.Symbol}' reaches {call.Api} at {call.Place.Short} through {string.Join(" › ", methods)}: each round pays for it{cost}";
    }

    /// <summary>The shortest way from a method to a call site, found once for all methods from the calls back.</summary>
    private sealed class WayToCall
    {
        private const int MostShown = 5;

        private readonly Dictionary<LinkedMethod, (MethodNode? Next, (string Assembly, string Id) Call)> _next = [];

        public WayToCall(IReadOnlyList<MethodNode> nodes, Func<(string, string), bool> counts)
        {
            var callers = nodes.SelectMany(static node => EdgesOf(node).SelectMany(node.TargetsOf).Select(target => (target.Method, node))).ToLookup(static pair => pair.Method, static pair => pair.node);
            var open = new Queue<MethodNode>();
            foreach (var node in nodes)
            {
                if (node.Method.Calls.Select(call => (node.Method.Assembly, call.Id)).Where(counts).Select(static call => ((string, string)?)call).FirstOrDefault() is { } call)
                {
                    _next[node.Method] = (null, call);
                    open.Enqueue(node);
                }
            }

            while (open.Count > 0)
            {
                var node = open.Dequeue();
                foreach (var caller in callers[node.Method])
                {
                    if (!_next.ContainsKey(caller.Method))
                    {
                        _next[caller.Method] = (node, _next[node.Method].Call);
                        open.Enqueue(caller);
                    }
                }
            }
        }

        public Way? From(MethodNode start)
        {
            if (!_next.TryGetValue(start.Method, out var first))
            {
                return null;
            }

            var names = new List<string> { start.Method.Method.Name };
            for (var next = first.Next; next is not null && names.Count < MostShown; next = _next[next.Method].Next)
            {
                names.Add(next.Method.Method.Name);
            }

            return new(names, first.Call);
        }
    }

    private sealed record Way(IReadOnlyList<string> Methods, (string Assembly, string Id) Call);
}
