using Stoker.Core.Ledger.Graph;

namespace Stoker.Core.Ledger;

/// <summary>
/// The loops that repeat a call from outside its own method: those around the methods that lead to it, through the ledgers of an app and its
/// libraries, through interfaces too. Methods that come back to themselves are a loop as well.
/// </summary>
public sealed class CallerLoops
{
    /// <summary>Callers followed one behind another. Farther out stand loops of the whole program, which say little of one call.</summary>
    private const int MaxHops = 6;

    private readonly Dictionary<(string Assembly, string Call), LinkedMethod> _methods = [];
    private readonly ILookup<LinkedMethod, (LinkedMethod Caller, LedgerEdge Edge)> _callers;

    /// <summary>Joins the ledgers.</summary>
    /// <param name="ledgers">The app's ledger and those of its libraries, each assembly once.</param>
    public CallerLoops(IReadOnlyList<ProjectLedger> ledgers)
    {
        var graph = new CallGraph(ledgers);
        foreach (var method in graph.Methods)
        {
            foreach (var call in method.Calls)
            {
                _methods[(method.Assembly, call.Id)] = method;
            }
        }

        _callers = graph.Edges().ToLookup(static edge => edge.Target, static edge => (edge.Caller, edge.Edge));
    }

    /// <summary>The loops, those of the nearest callers first, each place once.</summary>
    /// <param name="assembly">Assembly that the call stands in.</param>
    /// <param name="call">The call.</param>
    public IReadOnlyList<LoopContext> Of(string assembly, LedgerCall call)
    {
        if (!_methods.TryGetValue((assembly, call.Id), out var start))
        {
            return [];
        }

        var loops = new List<LoopContext>();
        var seen = new HashSet<LinkedMethod> { start };
        var known = new HashSet<(LoopKind, SourcePlace)>();
        List<LinkedMethod> level = [start];
        for (var hops = 0; hops < MaxHops && level.Count > 0; hops++)
        {
            var outer = new List<LinkedMethod>();
            foreach (var (caller, edge) in level.SelectMany(method => _callers[method]))
            {
                loops.AddRange(edge.Loops.Where(loop => known.Add((loop.Kind, loop.Place))));
                if (seen.Add(caller))
                {
                    outer.Add(caller);
                }
                else if (caller == start && hops > 0 && known.Add((LoopKind.Recursion, start.Method.Place)))
                {
                    loops.Add(new(LoopKind.Recursion, LoopRole.Other, start.Method.Name, null, Costs.Provenance.Unbounded, edge.Place ?? start.Method.Place));
                }
            }

            level = outer;
        }

        return loops;
    }
}
