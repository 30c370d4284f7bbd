namespace Stoker.Core.Ledger;

/// <summary>What the callers of wrappers make of the call sites behind them: one view per caller that says something of its own.</summary>
internal sealed class CallerViews
{
    /// <summary>Callers followed outward from a call site: no binding reaches further.</summary>
    private const int MaxHops = 4;

    private readonly ILookup<string, (LedgerMethod Caller, LedgerEdge Edge)> _callers;
    private readonly Dictionary<string, IReadOnlyList<string>> _implements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound;

    public CallerViews(IEnumerable<ProjectLedger> ledgers)
    {
        var methods = ledgers.SelectMany(ledger => ledger.Methods).ToList();
        foreach (var method in methods)
        {
            _implements[method.Id] = method.Implements;
        }

        var edges = methods.SelectMany(static method => method.Callees, static (method, edge) => (Caller: method, Edge: edge)).ToList();
        _callers = edges.ToLookup(static e => e.Edge.Target, StringComparer.Ordinal);
        _bound = new(edges.SelectMany(static e => e.Edge.Bindings).Select(static b => b.Call), StringComparer.Ordinal);
    }

    /// <summary>The views of a call site, ordered by caller; empty where no caller binds anything. The call as it stands is among them where some caller adds nothing.</summary>
    public IReadOnlyList<(LedgerCall Call, string? By)> Of(LedgerCall call)
    {
        if (!_bound.Contains(call.Id))
        {
            return [];
        }

        var views = new List<(LedgerCall Call, string? By)>();
        Collect(call, (call, null), call.Method, views, [], MaxHops);
        return
        [
            .. views.Distinct()
                .OrderBy(static view => view.By, StringComparer.Ordinal)
                .ThenBy(static view => view.Call.Model.ToString(), StringComparer.Ordinal)
                .ThenBy(static view => view.Call.Prompt.Segments.Count),
        ];
    }

    private void Collect(LedgerCall call, (LedgerCall Call, string? By) view, string method, List<(LedgerCall Call, string? By)> views, HashSet<string> onTheWay, int left)
    {
        // Calls of itself bring nothing new in.
        var callers = onTheWay.Add(method) ? CallersOf(method).Where(c => !onTheWay.Contains(c.Caller.Id)).ToList() : [];
        if (callers.Count == 0 || left == 0 || !callers.Exists(c => Says(c.Edge, call) || CallersOf(c.Caller.Id).Any(outer => Says(outer.Edge, call))))
        {
            views.Add(view);
        }
        else
        {
            foreach (var (caller, edge) in callers)
            {
                var bound = edge.Bindings.FirstOrDefault(b => b.Call == call.Id);
                Collect(call, bound is null ? view : (bound.Bind(call), caller.Name), caller.Id, views, onTheWay, left - 1);
            }
        }

        onTheWay.Remove(method);
    }

    /// <summary>Calls of a method, also through the interface and base members that it runs for.</summary>
    private IEnumerable<(LedgerMethod Caller, LedgerEdge Edge)> CallersOf(string method) =>
        _implements.TryGetValue(method, out var members) && members.Count > 0 ? _callers[method].Concat(members.SelectMany(member => _callers[member])) : _callers[method];

    private static bool Says(LedgerEdge edge, LedgerCall call) => edge.Bindings.Any(b => b.Call == call.Id);
}
