using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Accounting;

/// <summary>Collects call sites and the method calls that may lead to them, and reports the project's ledger at compilation end.</summary>
internal sealed class LedgerCollector(SdkIndex sdks, ForeignBodies bodies, RegistrationIndex registrations, WrapperIndex wrappers, ImmutableArray<AdditionalText> files, Func<SyntaxTree, CancellationToken, ReadScope> scopes)
{
    private readonly ConcurrentBag<CallSite> _calls = [];
    private readonly ConcurrentBag<(ISymbol Caller, IInvocationOperation Call)> _edges = [];
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, string> _ids = [];
    private int _excluded;

    /// <summary>Takes a call site in.</summary>
    public void Add(CallSite site) => _calls.Add(site);

    /// <summary>Takes in that the options leave a call site out.</summary>
    public void AddExcluded() => Interlocked.Increment(ref _excluded);

    /// <summary>Takes in a method call that may lead to a call site: into this project, or into one that uses an SDK.</summary>
    public void AddEdge(ISymbol caller, IInvocationOperation call)
    {
        var target = call.TargetMethod;
        if (bodies.Declares(target) || (target.ContainingAssembly is { } assembly && _assemblies.GetOrAdd(assembly, sdks.MayHoldCalls)))
        {
            _edges.Add((SymbolNames.OrdinaryMember(caller), call));
        }
        else if (EntryPointReader.IsEndpoint(target))
        {
            _edges.Add((SymbolNames.OrdinaryMember(caller), call));
        }
    }

    /// <summary>Reports STK1000 at the first call site; where there is none, at the first registration or method call that belongs to the ledger.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        var calls = Identify();
        var methods = new MethodGraph(_edges, bodies, scopes, (call, token) => wrappers.BindingsAt(call, IdOf, token)).Reaching(calls, context.CancellationToken);
        var loopedCalls = calls.Select(c => WithCallersLoops(c, methods)).ToList();
        var services = registrations.All(context.CancellationToken);
        if (calls.Count == 0 && services.Count == 0 && methods.Count == 0 && _excluded == 0)
        {
            return;
        }

        var ledger = new ProjectLedger
        {
            Assembly = context.Compilation.AssemblyName ?? "",
            IsApp = context.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication,
            Calls = loopedCalls,
            ExcludedCalls = _excluded,
            Budgets = BudgetReader.Read(_calls, files, context.Compilation.AssemblyName ?? "", context.CancellationToken),
            Methods = methods,
            EntryPoints = EntryPointReader.Read(context.Compilation, _edges, scopes, context.CancellationToken),
            Registrations = services,
        };
        var location = _calls.OrderBy(static c => c.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static c => c.Location.SourceSpan.Start).FirstOrDefault()?.Location
            ?? _edges.OrderBy(static e => e.Call.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static e => e.Call.Syntax.SpanStart).FirstOrDefault().Call?.Syntax.GetLocation()
            ?? context.Compilation.SyntaxTrees.First().GetRoot(context.CancellationToken).GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(
            LedgerDiagnostic.Descriptor,
            location,
            ImmutableDictionary<string, string?>.Empty.Add(LedgerDiagnostic.Property, LedgerJson.Write(ledger)),
            calls.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private string? IdOf(SyntaxNode call) => _ids.TryGetValue(call, out var id) ? id : null;

    /// <summary>Gives each call site its identity: containing symbol, operation, and ordinal among those by source order.</summary>
    private List<LedgerCall> Identify()
    {
        var calls = new List<LedgerCall>();
        foreach (var group in _calls.GroupBy(static c => (Member: SymbolNames.ContainingMemberId(c.Member), c.Sdk.Operation)).OrderBy(static g => g.Key.Member, StringComparer.Ordinal).ThenBy(static g => g.Key.Operation, StringComparer.Ordinal))
        {
            var ordinal = 0;
            foreach (var call in group.OrderBy(static c => c.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static c => c.Location.SourceSpan.Start))
            {
                var id = $"{group.Key.Member}#{call.Sdk.Operation}#{++ordinal}";
                _ids[call.Operation.Syntax] = id;
                calls.Add(call.ToLedger(id));
            }
        }

        return calls;
    }

    /// <summary>One helper hop: a call that stands in no loop itself gets the loops around the one place in this project that calls its method from a loop.</summary>
    private static LedgerCall WithCallersLoops(LedgerCall call, IReadOnlyList<LedgerMethod> methods)
    {
        if (call.Loops.Count > 0)
        {
            return call;
        }

        var looped = methods.Where(m => m.Id != call.Method).SelectMany(static m => m.Callees).Where(e => e.Target == call.Method && e.Loops.Count > 0).ToList();
        return looped.Count > 0 ? call with { Loops = looped[0].Loops } : call;
    }
}
