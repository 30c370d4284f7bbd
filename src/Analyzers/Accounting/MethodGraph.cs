using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Accounting;

/// <summary>Which methods reach call sites, in this project and into others.</summary>
internal sealed class MethodGraph
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _implemented = new(StringComparer.Ordinal);
    private readonly Func<SyntaxTree, CancellationToken, ReadScope> _scopes;
    private readonly Func<CodeUse, bool> _leavesProject;
    private readonly Func<IInvocationOperation, IReadOnlyList<CallBinding>> _bindings;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Puts the uses and calls together by what they are counted to.</summary>
    /// <param name="uses">Places that run methods.</param>
    /// <param name="calls">Call sites with their operations.</param>
    /// <param name="leavesProject">Whether a use may reach call sites in another project.</param>
    /// <param name="bindings">What a call of a wrapper says of the calls behind it.</param>
    /// <param name="scopes">Gives what may be read in a tree.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public MethodGraph(
        IEnumerable<CodeUse> uses,
        IEnumerable<(CallSite Site, LedgerCall Call)> calls,
        Func<CodeUse, bool> leavesProject,
        Func<IInvocationOperation, IReadOnlyList<CallBinding>> bindings,
        Func<SyntaxTree, CancellationToken, ReadScope> scopes,
        CancellationToken cancellationToken)
    {
        _leavesProject = leavesProject;
        _bindings = bindings;
        _scopes = scopes;
        _cancellationToken = cancellationToken;
        foreach (var use in uses)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NodeOf(use.Operation, use.Containing).Uses.Add(use);
            _used.Add(use.TargetId);
        }

        foreach (var (site, call) in calls)
        {
            NodeOf(site.Operation, site.Member).Calls.Add(call.Id);
        }

        Reach();
    }

    /// <summary>What reaches a call site or another project's methods: id, symbol and kind of each.</summary>
    public IEnumerable<CodeNode> Reaching => _nodes.Values.Where(static node => node.Reaches).Select(static node => node.Code);

    /// <summary>Whether a method or function reaches a call site or another project's methods.</summary>
    public bool IsReaching(string id) => _nodes.TryGetValue(id, out var node) && node.Reaches;

    /// <summary>Whether something of this project runs a method or function.</summary>
    public bool IsUsed(string id) => _used.Contains(id);

    /// <summary>The methods that reach a call site or another project's methods, with their calls and callees, ordered by id.</summary>
    public IReadOnlyList<LedgerMethod> Methods() =>
        [.. _nodes.Values.Where(static node => node.Reaches).OrderBy(static node => node.Code.Id, StringComparer.Ordinal).Select(Read)];

    private LedgerMethod Read(Node node) => new(
        node.Code.Id,
        node.Code.Name,
        SourcePlaces.Of(node.Code.Location),
        [.. node.Calls.OrderBy(static id => id, StringComparer.Ordinal)],
        [
            .. node.Uses
                .Where(Leads)
                .OrderBy(static use => use.Operation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static use => use.Operation.Syntax.SpanStart)
                .ThenBy(static use => use.TargetId, StringComparer.Ordinal)
                .Select(use => Edge(node, use)),
        ])
    {
        Implements = [.. node.Implements.OrderBy(static id => id, StringComparer.Ordinal)],
        IsPublic = node.Code.Id == CodeNode.IdOf(node.Code.Member) && node.Code.Member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal,
    };

    private LedgerEdge Edge(Node node, CodeUse use)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var scope = _scopes(use.Operation.Syntax.SyntaxTree, _cancellationToken);
        var path = CodePath.To(use.Operation, use.Containing, scope);
        var recursion = use.TargetId == node.Code.Id ? RecursionReader.Of(use.Operation, scope) : null;
        return new(use.TargetId, recursion is null ? path.Loops : [.. path.Loops, recursion])
        {
            Assembly = SymbolEqualityComparer.Default.Equals(use.Target.ContainingAssembly, use.Containing.ContainingAssembly) ? null : use.Target.ContainingAssembly?.Name,
            Place = SourcePlaces.Of(use.Operation is IInvocationOperation call ? CallReader.NameLocation(call) : use.Operation.Syntax.GetLocation()),
            Branches = path.Branches,
            IsDispatched = use.IsDispatched,
            IsHanded = KeptFunction.Holds(use.Operation) || (use.Operation is IMethodReferenceOperation && !path.Loops.Any(static loop => loop.Kind == LoopKind.Linq)),
            Sizes = ArgumentSizes.Of(use.Operation, scope),
            Bindings = use.Operation is IInvocationOperation wrapper ? _bindings(wrapper) : [],
        };
    }

    private bool Leads(CodeUse use) => IsReaching(use.TargetId) || _leavesProject(use) || (use.IsDispatched && _implemented.Contains(use.TargetId));

    private void Reach()
    {
        var users = _nodes.Values.SelectMany(static node => node.Uses.Select(use => (use.TargetId, Node: node, use.IsDispatched))).ToLookup(static use => use.TargetId, StringComparer.Ordinal);
        var open = new Stack<Node>(_nodes.Values.Where(node => node.Calls.Count > 0 || node.Uses.Exists(use => _leavesProject(use))));
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var node = open.Pop();
            if (node.Reaches)
            {
                continue;
            }

            node.Reaches = true;
            node.Implements.UnionWith(ImplementedBy(node.Code));
            _implemented.UnionWith(node.Implements);
            foreach (var user in users[node.Code.Id].Concat(node.Implements.SelectMany(id => users[id].Where(static use => use.IsDispatched))))
            {
                open.Push(user.Node);
            }
        }
    }

    /// <summary>Interface and base members that a method may run for.</summary>
    private static IEnumerable<string> ImplementedBy(CodeNode code)
    {
        if (code.Member is not IMethodSymbol method || code.Id != CodeNode.IdOf(method))
        {
            yield break;
        }

        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            yield return CodeNode.IdOf(overridden);
        }

        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(static type => type.GetMembers()))
        {
            if (member is IMethodSymbol && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                yield return CodeNode.IdOf(member);
            }
        }
    }

    private Node NodeOf(IOperation operation, ISymbol containing)
    {
        var code = CodeNode.Around(operation, containing, () => _scopes(operation.Syntax.SyntaxTree, _cancellationToken));
        if (!_nodes.TryGetValue(code.Id, out var node))
        {
            _nodes[code.Id] = node = new(code);
        }

        return node;
    }

    private sealed class Node(CodeNode code)
    {
        public CodeNode Code => code;

        public List<CodeUse> Uses { get; } = [];

        public List<string> Calls { get; } = [];

        public HashSet<string> Implements { get; } = new(StringComparer.Ordinal);

        public bool Reaches { get; set; }
    }
}
