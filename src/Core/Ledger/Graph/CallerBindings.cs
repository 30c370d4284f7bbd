namespace Stoker.Core.Ledger.Graph;

/// <summary>What the callers of wrappers say of the call sites behind them, and how far each caller's word goes.</summary>
internal sealed class CallerBindings
{
    /// <summary>Methods from a call site outward that a binding may reach: no analyzer reads further.</summary>
    private const int MaxHops = 4;

    private readonly Dictionary<LedgerEdge, IReadOnlyList<(string Call, BoundView View)>> _views = new(ReferenceComparer<LedgerEdge>.Instance);
    private readonly Dictionary<LinkedMethod, HashSet<(string Assembly, string Call)>> _leadsTo = [];

    /// <summary>Reads the bindings.</summary>
    /// <param name="methods">The methods, by assembly and id.</param>
    /// <param name="callersOf">Methods that may run a method.</param>
    public CallerBindings(IReadOnlyList<LinkedMethod> methods, ILookup<LinkedMethod, LinkedMethod> callersOf)
    {
        var bound = methods
            .SelectMany(static method => method.Method.Callees.SelectMany(edge => edge.Bindings.Select(binding => (method, edge, binding))))
            .GroupBy(static bound => (bound.method.Assembly, bound.binding.Call));
        var views = new Dictionary<LedgerEdge, List<(string, BoundView)>>(ReferenceComparer<LedgerEdge>.Instance);
        var holders = methods.SelectMany(static method => method.Calls.Select(call => (Key: (method.Assembly, call.Id), method))).ToLookup(static pair => pair.Key, static pair => pair.method);
        var number = 0;
        foreach (var ofCall in bound)
        {
            foreach (var sameCaller in ofCall.GroupBy(static bound => bound.method.Method.Name, StringComparer.Ordinal))
            {
                var ordinal = 0;
                foreach (var (_, edge, binding) in sameCaller.OrderBy(static bound => bound.edge.Place, Linker.PlaceOrNoneFirst))
                {
                    var by = ++ordinal == 1 ? sameCaller.Key : $"{sameCaller.Key} ({ordinal})";
                    if (!views.TryGetValue(edge, out var ofEdge))
                    {
                        views[edge] = ofEdge = [];
                    }

                    ofEdge.Add((ofCall.Key.Call, new(++number, binding, by)));
                }
            }

            Spread(ofCall.Key, holders[ofCall.Key], callersOf);
        }

        foreach (var pair in views)
        {
            _views[pair.Key] = pair.Value;
        }
    }

    /// <summary>The views that hold in a method which is called from another one: what came in from further out goes before what the call itself binds.</summary>
    public IReadOnlyDictionary<string, BoundView> For(LinkedMethod target, LedgerEdge edge, MethodNode caller)
    {
        if (!_leadsTo.TryGetValue(target, out var behind))
        {
            return MethodNode.NoViews;
        }

        var inForce = new Dictionary<string, BoundView>(StringComparer.Ordinal);
        if (caller.Method.Assembly == target.Assembly)
        {
            foreach (var view in caller.Views.Where(view => behind.Contains((target.Assembly, view.Key))))
            {
                inForce[view.Key] = view.Value;
            }

            foreach (var (call, view) in _views.TryGetValue(edge, out var own) ? own : [])
            {
                if (!inForce.ContainsKey(call) && behind.Contains((target.Assembly, call)))
                {
                    inForce[call] = view;
                }
            }
        }

        return inForce;
    }

    private void Spread((string Assembly, string Call) call, IEnumerable<LinkedMethod> holders, ILookup<LinkedMethod, LinkedMethod> callersOf)
    {
        var reached = holders.ToList();
        for (var hop = 0; hop <= MaxHops && reached.Count > 0; hop++)
        {
            var fresh = reached.Where(method => Behind(method).Add(call)).ToList();
            reached = [.. fresh.SelectMany(method => callersOf[method]).Distinct()];
        }
    }

    private HashSet<(string Assembly, string Call)> Behind(LinkedMethod method)
    {
        if (!_leadsTo.TryGetValue(method, out var behind))
        {
            _leadsTo[method] = behind = [];
        }

        return behind;
    }
}
