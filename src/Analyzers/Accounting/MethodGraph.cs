using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Which methods reach call sites, in this project and into others.</summary>
internal sealed class MethodGraph(
    IEnumerable<(ISymbol Caller, IInvocationOperation Call)> edges,
    ForeignBodies bodies,
    Func<SyntaxTree, CancellationToken, ReadScope> scopes,
    Func<IInvocationOperation, CancellationToken, IReadOnlyList<CallBinding>> bindings)
{
    /// <summary>The methods that reach a call site or another project's methods, with their calls and callees, ordered by id.</summary>
    public IReadOnlyList<LedgerMethod> Reaching(IReadOnlyList<LedgerCall> calls, CancellationToken cancellationToken)
    {
        var callers = new Dictionary<string, (ISymbol Symbol, List<IInvocationOperation> Calls)>(StringComparer.Ordinal);
        foreach (var (caller, call) in edges)
        {
            var id = SymbolNames.ContainingMemberId(caller);
            if (!callers.TryGetValue(id, out var known))
            {
                callers[id] = known = (caller, []);
            }

            known.Calls.Add(call);
        }

        var reaching = new HashSet<string>(calls.Select(static c => c.Method), StringComparer.Ordinal);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var caller in callers)
            {
                if (!reaching.Contains(caller.Key) && caller.Value.Calls.Exists(c => IsForeign(c) || reaching.Contains(TargetId(c))))
                {
                    grown |= reaching.Add(caller.Key);
                }
            }
        }

        var byMethod = calls.ToLookup(static c => c.Method, StringComparer.Ordinal);
        var methods = new List<LedgerMethod>();
        foreach (var id in reaching.OrderBy(static i => i, StringComparer.Ordinal))
        {
            var own = byMethod[id].Select(static c => c.Id).ToList();
            var edgesOut = callers.TryGetValue(id, out var caller)
                ? caller.Calls.Where(c => IsForeign(c) || reaching.Contains(TargetId(c))).OrderBy(static c => c.Syntax.SpanStart).Select(c => Edge(c, cancellationToken)).ToList()
                : [];
            var place = caller.Symbol?.Locations.FirstOrDefault() is { } location ? SourcePlaces.Of(location) : byMethod[id].First().Place;
            var name = caller.Symbol is { } symbol ? SymbolNames.Short(symbol) : ShortId(id);
            methods.Add(new(id, name, place, own, edgesOut));
        }

        return methods;
    }

    private LedgerEdge Edge(IInvocationOperation call, CancellationToken cancellationToken) =>
        new(TargetId(call), LoopReader.Around(call, scopes(call.Syntax.SyntaxTree, cancellationToken))) { Bindings = bindings(call, cancellationToken) };

    private bool IsForeign(IInvocationOperation call) => !bodies.Declares(call.TargetMethod) && !EntryPointReader.IsEndpoint(call.TargetMethod);

    private static string TargetId(IInvocationOperation call) => SymbolNames.ContainingMemberId(call.TargetMethod.OriginalDefinition);

    // M:App.Desk.Run(System.String) → Desk.Run
    private static string ShortId(string id)
    {
        var name = id.Split('(')[0].Split(':').Last();
        var parts = name.Split('.');
        return parts.Length > 1 ? parts[parts.Length - 2] + "." + parts[parts.Length - 1] : name;
    }
}
