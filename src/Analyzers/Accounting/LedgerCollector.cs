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

/// <summary>Collects call sites and what may lead to them, and reports the project's ledger at compilation end.</summary>
internal sealed class LedgerCollector(SdkIndex sdks, ForeignBodies bodies, RegistrationIndex registrations, WrapperIndex wrappers, ImmutableArray<AdditionalText> files, Func<SyntaxTree, CancellationToken, ReadScope> scopes)
{
    private readonly ConcurrentBag<CallSite> _calls = [];
    private readonly ConcurrentBag<CodeUse> _uses = [];
    private readonly ConcurrentBag<(ISymbol Containing, IInvocationOperation Call)> _endpoints = [];
    private readonly ConcurrentBag<(INamedTypeSymbol Service, INamedTypeSymbol Implementation)> _services = [];
    private readonly Dictionary<SyntaxNode, string> _ids = [];
    private int _excluded;

    /// <summary>Takes a call site in.</summary>
    public void Add(CallSite site) => _calls.Add(site);

    /// <summary>Takes in that the options leave a call site out.</summary>
    public void AddExcluded() => Interlocked.Increment(ref _excluded);

    /// <summary>Takes in a method call that may lead to a call site.</summary>
    public void AddEdge(ISymbol containing, IInvocationOperation call)
    {
        if (Endpoints.IsMapped(call.TargetMethod))
        {
            _endpoints.Add((containing, call));
        }
        else if (ImplementationReader.IsRegistration(call.TargetMethod))
        {
            if (ImplementationReader.Read(call) is { } registered)
            {
                _services.Add(registered);
            }
        }
        else
        {
            AddUse(containing, call);
        }
    }

    /// <summary>Takes in a place that runs code in another way than by calling a method.</summary>
    public void AddUse(OperationAnalysisContext context) => AddUse(context.ContainingSymbol, context.Operation);

    /// <summary>Reports STK1000 at the first call site; where there is none, at the first method call or tree.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        var token = context.CancellationToken;
        var calls = Identify(token);
        var reach = new ProjectReach(bodies, sdks);
        var graph = new MethodGraph(_uses, calls, reach.Leaves, call => wrappers.BindingsAt(call, IdOf, token), scopes, token);
        var methods = graph.Methods();
        var services = registrations.All(token);
        var implementations = Implementations(graph, context.Compilation.AssemblyName ?? "");
        if (calls.Count == 0 && services.Count == 0 && methods.Count == 0 && _excluded == 0)
        {
            return;
        }

        var ledger = new ProjectLedger
        {
            Assembly = context.Compilation.AssemblyName ?? "",
            IsApp = context.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication,
            Calls = [.. calls.Select(static pair => pair.Call)],
            ExcludedCalls = _excluded,
            Budgets = BudgetReader.Read(_calls, files, context.Compilation.AssemblyName ?? "", token),
            Methods = methods,
            EntryPoints = EntryPointReader.Read(context.Compilation, graph, _endpoints, scopes, token),
            Registrations = services,
            Implementations = implementations,
        };
        var location = _calls.OrderBy(static c => c.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static c => c.Location.SourceSpan.Start).FirstOrDefault()?.Location
            ?? _uses.OrderBy(static e => e.Operation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static e => e.Operation.Syntax.SpanStart).FirstOrDefault()?.Operation.Syntax.GetLocation()
            ?? context.Compilation.SyntaxTrees.First().GetRoot(token).GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(
            LedgerDiagnostic.Descriptor,
            location,
            ImmutableDictionary<string, string?>.Empty.Add(LedgerDiagnostic.Property, LedgerJson.Write(ledger)),
            calls.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private void AddUse(ISymbol containing, IOperation operation)
    {
        // What markup binds to events runs when the event comes, not when the page is drawn.
        if (containing.Name != "BuildRenderTree" && CodeUse.Of(containing, operation) is { IsHandler: false } use && MayMatter(use.Target))
        {
            _uses.Add(use);
        }
    }

    // The rest of the framework's own code reaches no call: not worth keeping until the end.
    private bool MayMatter(ISymbol target) =>
        (target is IMethodSymbol or ILocalSymbol && bodies.Declares(target)) || (target is IMethodSymbol { ContainingAssembly: { } assembly } && (ProjectReach.IsOfTeam(assembly) || sdks.MayHoldCalls(assembly)));

    private string? IdOf(SyntaxNode call) => _ids.TryGetValue(call, out var id) ? id : null;

    /// <summary>Gives each call site its identity: containing symbol, operation, and ordinal among those by source order.</summary>
    private List<(CallSite Site, LedgerCall Call)> Identify(CancellationToken cancellationToken)
    {
        var calls = new List<(CallSite, LedgerCall)>();
        foreach (var group in _calls.GroupBy(static c => (Member: SymbolNames.ContainingMemberId(c.Member), c.Sdk.Operation)).OrderBy(static g => g.Key.Member, StringComparer.Ordinal).ThenBy(static g => g.Key.Operation, StringComparer.Ordinal))
        {
            var ordinal = 0;
            foreach (var call in group.OrderBy(static c => c.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static c => c.Location.SourceSpan.Start))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var scope = scopes(call.Operation.Syntax.SyntaxTree, cancellationToken);
                var path = CodePath.To(call.Operation, call.Member, scope);
                var id = $"{group.Key.Member}#{call.Sdk.Operation}#{++ordinal}";
                _ids[call.Operation.Syntax] = id;
                var layers = CallLayers.Of(call, scope);
                calls.Add((call, call.ToLedger(id) with
                {
                    Layers = layers,
                    ToolResults = CallLayers.ToolResults(call, layers, scope),
                    Loops = path.Loops,
                    Branches = path.Branches,
                    History = HistoryReader.Of(call, path.Loops, scope),
                }));
            }
        }

        return calls;
    }

    /// <summary>Registrations of types that may reach call sites.</summary>
    private IReadOnlyList<ServiceImplementation> Implementations(MethodGraph graph, string project)
    {
        var types = new HashSet<ISymbol>(graph.Reaching.Select(static code => code.Member.ContainingType?.OriginalDefinition).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);
        return
        [
            .. _services
                .Where(service => types.Contains(service.Implementation) || (service.Implementation.DeclaringSyntaxReferences.IsEmpty && sdks.MayHoldCalls(service.Implementation.ContainingAssembly)))
                .Select(service => ImplementationReader.Entry(service, project))
                .Distinct()
                .OrderBy(static entry => entry.Service, StringComparer.Ordinal)
                .ThenBy(static entry => entry.Implementation, StringComparer.Ordinal),
        ];
    }
}
