using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Which call sites the methods of this compilation reach. Most applications wrap the SDK: each wrapper is summed up once, and a caller reads
/// the calls behind it with its own arguments in place of the parameters.
/// </summary>
internal sealed class WrapperIndex(CallFinder calls, ForeignBodies bodies, Func<SyntaxTree, CancellationToken, ReadScope> scopes)
{
    /// <summary>Methods between a caller and the call, the wrapper included.</summary>
    private const int MaxMethods = 3;

    /// <summary>Call sites kept of one method. Real wrappers reach one or two.</summary>
    private const int MaxCalls = 12;

    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Left), IReadOnlyList<WrappedCall>> _reached = new(new MethodComparer());
    private readonly Implementations _implementations = new(bodies.Compilation);
    private readonly object _gate = new();
    private HashSet<string>? _names;

    /// <summary>The method whose body an invocation runs and the call sites that one reaches, in source order; none for what is no wrapper.</summary>
    public (IMethodSymbol? Target, IReadOnlyList<WrappedCall> Calls) Reached(IInvocationOperation invocation, CancellationToken cancellationToken) =>
        Names(cancellationToken).Contains(invocation.TargetMethod.Name) && _implementations.Of(invocation.TargetMethod) is { } target
            ? (target, ReachedBy(target, MaxMethods, cancellationToken))
            : (null, []);

    /// <summary>A call site as the caller of a wrapper sees it.</summary>
    /// <param name="reached">The call behind the wrapper.</param>
    /// <param name="invocation">The wrapper's invocation.</param>
    /// <param name="target">The method whose body it runs.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public CallSite SeenFrom(WrappedCall reached, IInvocationOperation invocation, IMethodSymbol target, CancellationToken cancellationToken) => reached.IsOpen
        ? Read(reached.Call, reached.Member, [(invocation, target), .. reached.Way], scopes(invocation.Syntax.SyntaxTree, cancellationToken)) ?? reached.Site
        : reached.Site with { Loops = [.. LoopReader.Around(invocation, scopes(invocation.Syntax.SyntaxTree, cancellationToken)), .. reached.Site.Loops] };

    /// <summary>What an invocation binds of the calls behind it, for the ledger. A call that is reached in several ways is left: each way says for itself.</summary>
    /// <param name="invocation">An invocation that may be of a wrapper.</param>
    /// <param name="idOf">Ledger id of the call site at a syntax node; <see langword="null"/> for one that is left out.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public IReadOnlyList<CallBinding> BindingsAt(IInvocationOperation invocation, Func<SyntaxNode, string?> idOf, CancellationToken cancellationToken)
    {
        var (target, reached) = Reached(invocation, cancellationToken);
        if (target is null || !reached.Any(static r => r.IsOpen))
        {
            return [];
        }

        var bindings = new List<CallBinding>();
        foreach (var ways in reached.GroupBy(static r => r.Call.Syntax))
        {
            if (ways.Take(2).ToList() is [{ IsOpen: true } only] && idOf(ways.Key) is { } id && SeenFrom(only, invocation, target, cancellationToken) is var seen && only.IsBoundBy(seen))
            {
                bindings.Add(new(id, seen.Model, seen.Prompt, seen.Output));
            }
        }

        return [.. bindings.OrderBy(static b => b.Call, StringComparer.Ordinal)];
    }

    private IReadOnlyList<WrappedCall> ReachedBy(IMethodSymbol method, int left, CancellationToken cancellationToken) =>
        _reached.GetOrAdd((method, left), key => Find(key.Method, key.Left, cancellationToken));

    private IReadOnlyList<WrappedCall> Find(IMethodSymbol method, int left, CancellationToken cancellationToken)
    {
        if (!MayReach(method, cancellationToken) || bodies.BodyOf(method, cancellationToken) is not { } body)
        {
            return [];
        }

        var found = new List<WrappedCall>();
        foreach (var invocation in Invocations(body))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (calls.MaySpend(invocation))
            {
                if (SumUp(invocation, method, [], method, cancellationToken) is { } call)
                {
                    found.Add(call);
                }
            }
            else if (left > 1 && Names(cancellationToken).Contains(invocation.TargetMethod.Name) && _implementations.Of(invocation.TargetMethod) is { } target && !SymbolEqualityComparer.Default.Equals(target, method))
            {
                found.AddRange(ReachedBy(target, left - 1, cancellationToken)
                    .Where(r => !r.Way.Any(w => SymbolEqualityComparer.Default.Equals(w.Target, method)) && !SymbolEqualityComparer.Default.Equals(r.Member, method))
                    .Select(r => SumUp(r.Call, r.Member, [(invocation, target), .. r.Way], method, cancellationToken))
                    .OfType<WrappedCall>());
            }

            if (found.Count >= MaxCalls)
            {
                break;
            }
        }

        return [.. found.Where(static r => !r.Site.Options.Exclude)];
    }

    /// <summary>The call as the method itself knows it.</summary>
    private WrappedCall? SumUp(IInvocationOperation call, IMethodSymbol member, IReadOnlyList<(IInvocationOperation Link, IMethodSymbol Target)> way, IMethodSymbol method, CancellationToken cancellationToken)
    {
        var scope = scopes((way.Count > 0 ? way[0].Link : call).Syntax.SyntaxTree, cancellationToken);
        return Read(call, member, way, scope) is { } site ? new(call, member, way, site, scope.Asked.Any(asked => MaySay(asked, method))) : null;
    }

    /// <summary>Whether callers of a method may say what a parameter or property is: its own, or one that its object is made with.</summary>
    private static bool MaySay(ISymbol asked, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(asked.ContainingSymbol, method) ||
        (!method.IsStatic && SymbolEqualityComparer.Default.Equals(asked.ContainingType, method.ContainingType) && asked is IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } });

    private CallSite? Read(IInvocationOperation call, IMethodSymbol member, IReadOnlyList<(IInvocationOperation Link, IMethodSymbol Target)> way, ReadScope scope)
    {
        Frame? frame = null;
        var loops = new List<LoopContext>();
        foreach (var (link, target) in way)
        {
            using (scope.In(frame))
            {
                loops.AddRange(LoopReader.Around(link, scope));
                frame = Frame.Of(link, target, scope);
            }
        }

        using (scope.In(frame))
        {
            return calls.Read(call, member, scope) is { } site ? site with { Loops = [.. loops, .. site.Loops], VariesInLoop = site.VariesInLoop } : null;
        }
    }

    /// <summary>Invocations in a body, its lambdas included; local functions count where they are called.</summary>
    private static IEnumerable<IInvocationOperation> Invocations(IOperation body)
    {
        var waiting = new Stack<IOperation>();
        waiting.Push(body);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (operation is IInvocationOperation invocation)
            {
                yield return invocation;
            }

            foreach (var child in operation.ChildOperations.Reverse())
            {
                if (child is not ILocalFunctionOperation)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    /// <summary>Whether a method's text names what may lead to a call. Cheaper than binding its body, and almost always no.</summary>
    private bool MayReach(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is { } declaration &&
            declaration.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(i => TreeNames.NameOf(i.Expression) is { } name && (calls.Names(cancellationToken).Contains(name) || Names(cancellationToken).Contains(name))));

    /// <summary>Names of methods that may reach a call, by text alone: those around an invocation of a catalogued name, and of these.</summary>
    private HashSet<string> Names(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_names is not null)
            {
                return _names;
            }

            var all = new HashSet<string>(StringComparer.Ordinal);
            var inner = calls.Names(cancellationToken);
            for (var hops = 0; hops < MaxMethods; hops++)
            {
                var outer = new HashSet<string>(StringComparer.Ordinal);
                foreach (var tree in bodies.Compilation.SyntaxTrees)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (var declaration in TreeNames.Uses(tree, inner, cancellationToken).SelectMany(static use => use.Ancestors()))
                    {
                        if ((declaration as MethodDeclarationSyntax)?.Identifier.ValueText is { } method)
                        {
                            outer.Add(method);
                        }
                        else if ((declaration as LocalFunctionStatementSyntax)?.Identifier.ValueText is { } local)
                        {
                            outer.Add(local);
                        }
                    }
                }

                outer.ExceptWith(all);
                all.UnionWith(outer);
                inner = outer;
            }

            return _names = all;
        }
    }

    private sealed class MethodComparer : IEqualityComparer<(IMethodSymbol Method, int Left)>
    {
        public bool Equals((IMethodSymbol Method, int Left) x, (IMethodSymbol Method, int Left) y) => x.Left == y.Left && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Left) key) => (SymbolEqualityComparer.Default.GetHashCode(key.Method) * 31) + key.Left;
    }
}
