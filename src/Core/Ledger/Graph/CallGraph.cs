using Stoker.Core.Costs;

namespace Stoker.Core.Ledger.Graph;

/// <summary>The methods of an app and its libraries and how they reach call sites. The same for every order of the ledgers.</summary>
internal sealed class CallGraph
{
    /// <summary>Sizes that one method is looked at with; from there on its own symbols stand for what callers pass.</summary>
    private const int MaxViews = 16;

    private static readonly Dictionary<int, CostExpression> NoSizes = [];

    private readonly Dictionary<(string Assembly, string Id), LinkedMethod> _methods = [];
    private readonly ILookup<string, LinkedMethod> _byId;
    private readonly ILookup<string, LinkedMethod> _implementers;
    private readonly ILookup<string, string> _registered;
    private readonly HashSet<string> _implementations;
    private readonly HashSet<string> _calledUnseen;
    private readonly HashSet<LinkedMethod> _reaching;
    private readonly Dictionary<(LinkedMethod Method, string Seen), MethodNode> _nodes = [];
    private readonly Dictionary<LinkedMethod, int> _views = [];
    private readonly CallerBindings _bindings;

    public CallGraph(IReadOnlyList<ProjectLedger> ledgers)
    {
        foreach (var ledger in ledgers)
        {
            var calls = ledger.Calls.GroupBy(static call => call.Id, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
            foreach (var method in ledger.Methods)
            {
                _methods[(ledger.Assembly, method.Id)] = new(ledger.Assembly, method, [.. method.Calls.Select(id => calls.TryGetValue(id, out var call) ? call : null).OfType<LedgerCall>()]);
            }
        }

        var ordered = _methods.Values.OrderBy(static method => method.Assembly, StringComparer.Ordinal).ThenBy(static method => method.Method.Id, StringComparer.Ordinal).ToList();
        _byId = ordered.ToLookup(static method => method.Method.Id, StringComparer.Ordinal);
        _implementers = ordered
            .SelectMany(static method => method.Method.Implements.Select(id => (id, method)))
            .ToLookup(static pair => pair.id, static pair => pair.method, StringComparer.Ordinal);
        _registered = ledgers.SelectMany(static ledger => ledger.Implementations).Distinct().ToLookup(static pair => pair.Service, static pair => pair.Implementation, StringComparer.Ordinal);
        var assemblies = new HashSet<string>(ledgers.Select(static ledger => ledger.Assembly), StringComparer.Ordinal);
        _implementations = new(ledgers.SelectMany(static ledger => ledger.Implementations).Select(static pair => pair.Implementation), StringComparer.Ordinal);
        _calledUnseen = new(ledgers.SelectMany(static ledger => ledger.Implementations).Where(pair => pair.ServiceAssembly is { } assembly && !assemblies.Contains(assembly)).Select(static pair => pair.Implementation), StringComparer.Ordinal);
        var callers = ordered
            .SelectMany(method => method.Method.Callees.SelectMany(edge => Candidates(method, edge)).Distinct().Select(target => (target, method)))
            .ToLookup(static pair => pair.target, static pair => pair.method);
        _reaching = Reaching(ordered, callers);
        _bindings = new(ordered, callers);
        foreach (var method in _reaching)
        {
            method.Build(edge => Candidates(method, edge).Any(_reaching.Contains));
        }
    }

    /// <summary>Methods that reach a call site.</summary>
    public IEnumerable<LinkedMethod> Methods => _reaching;

    /// <summary>The method as an entry point runs it; <see langword="null"/> when it reaches nothing.</summary>
    public MethodNode? Enter(string assembly, string id) =>
        _methods.TryGetValue((assembly, id), out var method) && _reaching.Contains(method) ? Explore(method) : null;

    /// <summary>Method calls that lead to a call site, with each method that one may run, in an order that does not depend on that of the ledgers.</summary>
    public IEnumerable<(LinkedMethod Caller, LedgerEdge Edge, LinkedMethod Target)> Edges() =>
        _reaching
            .OrderBy(static method => method.Assembly, StringComparer.Ordinal)
            .ThenBy(static method => method.Method.Id, StringComparer.Ordinal)
            .SelectMany(method => method.Method.Callees.SelectMany(edge => Candidates(method, edge).Where(_reaching.Contains).Select(target => (method, edge, target))));

    /// <summary>Whether some method calls another one.</summary>
    public HashSet<LinkedMethod> Called() => [.. _reaching.SelectMany(method => method.Method.Callees.SelectMany(edge => Candidates(method, edge)).Where(target => target != method))];

    /// <summary>Whether the app or a library registers a type for a service.</summary>
    public bool IsRegistered(string type) => _implementations.Contains(type);

    /// <summary>Whether a type is registered for a service of an assembly without ledger: whoever calls it there is not seen.</summary>
    public bool IsCalledUnseen(string type) => _calledUnseen.Contains(type);

    private MethodNode Explore(LinkedMethod start)
    {
        var open = new Stack<MethodNode>();
        var first = Node(start, NoSizes, MethodNode.NoViews, open);
        var fresh = new List<MethodNode>();
        while (open.Count > 0)
        {
            var node = open.Pop();
            fresh.Add(node);
            foreach (var edge in node.Method.Method.Callees)
            {
                var targets = Candidates(node.Method, edge).Where(_reaching.Contains).Select(target => Node(target, SizesFor(target, edge, node), _bindings.For(target, edge, node), open)).ToList();
                if (targets.Count > 0)
                {
                    node.Add(edge, targets);
                }
            }
        }

        Components.Find(fresh, ref _components);
        return first;
    }

    private int _components;

    private MethodNode Node(LinkedMethod method, IReadOnlyDictionary<int, CostExpression> sizes, IReadOnlyDictionary<string, BoundView> bound, Stack<MethodNode> open)
    {
        var key = sizes.Count + bound.Count == 0 ? "" : string.Join(
            ";",
            sizes.OrderBy(static size => size.Key).Select(static size => $"{size.Key}={size.Value}").Concat(bound.Values.Select(static view => view.Number).OrderBy(static number => number).Select(static number => $"#{number}")));
        if (_nodes.TryGetValue((method, key), out var known))
        {
            return known;
        }

        var views = _views.TryGetValue(method, out var seen) ? seen : 0;
        if (sizes.Count > 0 && views >= MaxViews)
        {
            return Node(method, NoSizes, bound, open);
        }

        _views[method] = views + 1;
        var node = new MethodNode(method, sizes, bound);
        _nodes[(method, key)] = node;
        open.Push(node);
        return node;
    }

    private static Dictionary<int, CostExpression> SizesFor(LinkedMethod target, LedgerEdge edge, MethodNode caller)
    {
        var sizes = new Dictionary<int, CostExpression>();
        foreach (var argument in edge.Sizes)
        {
            if (target.Parameters.Contains(argument.Parameter))
            {
                sizes[argument.Parameter] = caller.SizeOf(argument);
            }
        }

        return sizes;
    }

    /// <summary>Methods that a method call may run, whether they reach anything or not.</summary>
    private IEnumerable<LinkedMethod> Candidates(LinkedMethod caller, LedgerEdge edge)
    {
        var own = _methods.TryGetValue((edge.Assembly ?? caller.Assembly, edge.Target), out var exact) ? exact
            : edge.Assembly is null ? null : _byId[edge.Target].FirstOrDefault();
        if (!edge.IsDispatched)
        {
            return own is null ? [] : [own];
        }

        var implementers = _implementers[edge.Target].ToList();
        var registered = _registered[TypeOf(edge.Target)].ToList();
        if (registered.Count > 0 && implementers.Where(method => registered.Contains(TypeOf(method.Method.Id))).ToList() is { Count: > 0 } said)
        {
            implementers = said;
            own = null;
        }

        return own is null ? implementers : [own, .. implementers.Where(method => method != own)];
    }

    /// <summary>Documentation id of the type that declares a member.</summary>
    internal static string TypeOf(string member)
    {
        var end = member.IndexOfAny(['(', '+', '~']);
        var name = end < 0 ? member : member.Substring(0, end);
        var dot = name.LastIndexOf('.');
        return dot < 2 ? "T:" : "T:" + name.Substring(2, dot - 2);
    }

    private static HashSet<LinkedMethod> Reaching(List<LinkedMethod> methods, ILookup<LinkedMethod, LinkedMethod> callers)
    {
        var reaching = new HashSet<LinkedMethod>();
        var open = new Stack<LinkedMethod>(methods.Where(static method => method.Calls.Count > 0));
        while (open.Count > 0)
        {
            var method = open.Pop();
            if (reaching.Add(method))
            {
                foreach (var caller in callers[method])
                {
                    open.Push(caller);
                }
            }
        }

        return reaching;
    }
}
