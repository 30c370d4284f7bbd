using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>Where an app's work starts, across its projects.</summary>
internal static class EntryPoints
{
    /// <summary>Kind of a method that nothing in the app is seen to call.</summary>
    private const string Public = "public";

    /// <summary>The entry points that reach a call site, by name, assembly and method.</summary>
    public static IReadOnlyList<LinkedEntryPoint> Of(ProjectLedger app, IReadOnlyList<ProjectLedger> libraries)
    {
        ProjectLedger[] ledgers = [Whole(app), .. libraries.Select(Whole)];
        var graph = new CallGraph(ledgers);
        var declared = ledgers
            .SelectMany(ledger => ledger.EntryPoints.Where(entry => ledger == ledgers[0] || Runs(entry, graph)).Select(entry => (Entry: entry, ledger.Assembly)))
            .Select(pair => Link(pair.Entry, pair.Assembly, graph))
            .OfType<LinkedEntryPoint>()
            .ToList();

        return
        [
            .. declared.Concat(Uncalled(ledgers, graph, declared))
                .OrderBy(static entry => entry.Entry.Name, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Assembly, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Entry.Method, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Entry.Place, SourcePlace.Order),
        ];
    }

    /// <summary>Whether an entry point of a library runs in the app: a hosted service only where it is registered, another program's start never.</summary>
    private static bool Runs(EntryPoint entry, CallGraph graph) => entry.Kind switch
    {
        "main" => false,
        "hosted" => graph.IsRegistered(CallGraph.TypeOf(entry.Method)),
        _ => true,
    };

    /// <summary>
    /// Public methods that nothing is seen to call: of the app itself, or of a service whose callers may be in a project without ledger. Where the app says nothing of its entry points, all methods that nothing calls.
    /// </summary>
    private static IEnumerable<LinkedEntryPoint> Uncalled(ProjectLedger[] ledgers, CallGraph graph, List<LinkedEntryPoint> declared)
    {
        var saysNothing = ledgers[0].EntryPoints.Count == 0;
        var called = graph.Called();
        var started = new HashSet<(string, string)>(declared.Select(static entry => (entry.Assembly, entry.Entry.Method)));
        return graph.Methods
            .Where(method => !called.Contains(method) && !started.Contains((method.Assembly, method.Method.Id)))
            .Where(method => saysNothing || (method.Method.IsPublic && (method.Assembly == ledgers[0].Assembly || graph.IsCalledUnseen(CallGraph.TypeOf(method.Method.Id)))))
            .Select(method => Link(new EntryPoint(Public, method.Method.Name, method.Method.Id, method.Method.Place, TrafficOf(method), LimitOf(method)), method.Assembly, graph))
            .OfType<LinkedEntryPoint>();
    }

    // The options of the file that the calls stand in are those of the method.
    private static Traffic? TrafficOf(LinkedMethod method) => method.Calls.Select(static call => call.Traffic).FirstOrDefault(static traffic => traffic is not null);

    private static decimal? LimitOf(LinkedMethod method) => method.Calls.Select(static call => call.MaxUsdPerRequest).FirstOrDefault(static limit => limit is not null);

    private static LinkedEntryPoint? Link(EntryPoint entry, string assembly, CallGraph graph)
    {
        if (graph.Enter(assembly, entry.Method) is not { } start)
        {
            return null;
        }

        var calls = Reach.From(start);
        return calls.Count == 0 ? null : new(entry, assembly, SymbolsOf(calls, start), calls) { Start = start };
    }

    private static IReadOnlyList<CostSymbol> SymbolsOf(IReadOnlyList<ReachedCall> calls, MethodNode start)
    {
        var used = new HashSet<string>(
            calls.SelectMany(static call => new[] { call.PerRequest, call.Resends }).OfType<Quantity>().SelectMany(static quantity => quantity.Symbols),
            StringComparer.Ordinal);
        if (used.Count == 0)
        {
            return [];
        }

        var symbols = new Dictionary<string, (CostSymbol Symbol, string Method)>(StringComparer.Ordinal);
        foreach (var component in Reach.ComponentsFrom(start))
        {
            foreach (var member in component.Members)
            {
                foreach (var symbol in member.Method.Symbols)
                {
                    symbols[symbol.Id] = (symbol, member.Method.Method.Name);
                }
            }

            if (component.IsRecursive)
            {
                var head = component.Members[0].Method.Method;
                symbols[component.Symbol] = (new(component.Symbol, $"depth of {head.Name}", head.Place), head.Name);
            }
        }

        // Two things that their methods call alike are told apart by the method.
        return
        [
            .. symbols.Values
                .Where(pair => used.Contains(pair.Symbol.Id))
                .GroupBy(static pair => pair.Symbol.Name, StringComparer.Ordinal)
                .SelectMany(static same => same.Count() == 1 ? same.Select(static pair => pair.Symbol) : same.Select(static pair => pair.Symbol with { Name = $"{pair.Symbol.Name} in {pair.Method}" }))
                .OrderBy(static symbol => symbol.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The ledger with a method for every call: one that an earlier version wrote may lack them.</summary>
    private static ProjectLedger Whole(ProjectLedger ledger)
    {
        var known = new HashSet<string>(ledger.Methods.SelectMany(static method => method.Calls), StringComparer.Ordinal);
        var lone = ledger.Calls
            .Where(call => !known.Contains(call.Id))
            .GroupBy(static call => call.Method, StringComparer.Ordinal)
            .Select(static calls => new LedgerMethod(calls.Key, calls.Key, calls.First().Place, [.. calls.Select(static call => call.Id).Distinct()], []) { IsPublic = true })
            .ToList();
        if (lone.Count == 0)
        {
            return ledger;
        }

        var ids = new HashSet<string>(lone.Select(static method => method.Id), StringComparer.Ordinal);
        return ledger with
        {
            Methods =
            [
                .. ledger.Methods.Where(method => !ids.Contains(method.Id)),
                .. lone.Select(method => ledger.Methods.FirstOrDefault(other => other.Id == method.Id) is { } listed ? listed with { Calls = [.. listed.Calls, .. method.Calls] } : method),
            ],
        };
    }
}
