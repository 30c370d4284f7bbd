using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Accounting;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Options;
using Stoker.Analyzers.Rules;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers;

/// <summary>The analysis of one compilation: what is shared by its call sites, and the way of one invocation through the rules.</summary>
internal sealed class AnalysisSession
{
    private readonly SdkIndex _sdks;
    private readonly Rule[] _rules;
    private readonly AnalyzerOptions _options;
    private readonly ForeignBodies _bodies;
    private readonly PromptFiles _files;
    private readonly RegistrationIndex _registrations;
    private readonly MiddlewareIndex _middleware;
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<CallSite>> _helpers = new(SymbolEqualityComparer.Default);

    public AnalysisSession(Compilation compilation, AnalyzerOptions options, SdkIndex sdks, Rule[] rules)
    {
        _sdks = sdks;
        _rules = rules;
        _options = options;
        _bodies = new ForeignBodies(compilation);
        _files = new PromptFiles(options.AdditionalFiles);
        Prices = new PriceSource(options.AdditionalFiles);
        _registrations = new RegistrationIndex(sdks, Scope, _bodies);
        _middleware = new MiddlewareIndex(sdks, _bodies);
        Ledger = options.AdditionalFiles.Any(static f => Path.GetFileName(f.Path) == LedgerDiagnostic.Marker) ? new LedgerCollector(sdks, _bodies, _registrations, options.AdditionalFiles, Scope) : null;
    }

    /// <summary>Collects the ledger; <see langword="null"/> outside report builds.</summary>
    public LedgerCollector? Ledger { get; }

    /// <summary>The prices in force.</summary>
    public PriceSource Prices { get; }

    /// <summary>Judges one invocation: a catalogued call, or a helper in a loop that reaches one.</summary>
    public void AnalyzeInvocation(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;

        // Generated code counts only where it maps to what a person wrote (a component's .razor line).
        if (context.IsGeneratedCode && !invocation.Syntax.GetLocation().GetMappedLineSpan().HasMappedPath)
        {
            return;
        }

        if (_sdks.TryFindCall(invocation.TargetMethod, out var sdk, out var call))
        {
            if (CallArguments.LacksClient(invocation, call) || IsForwarding(context.ContainingSymbol, invocation, context.CancellationToken))
            {
                return;
            }

            var scope = Scope(invocation.Syntax.SyntaxTree, context.CancellationToken);
            if (scope.Options.Exclude)
            {
                Ledger?.AddExcluded();
                return;
            }

            var site = CallReader.Read(invocation, sdk, call, context.ContainingSymbol, _registrations, scope);
            Ledger?.Add(site);
            Judge(site, throughHelper: false, context);
            return;
        }

        Ledger?.AddEdge(context.ContainingSymbol, invocation);
        JudgeHelper(invocation, context);
    }

    /// <summary>A loop that reaches a call through one helper of this compilation: judged here, at the helper's name, whichever file is open.</summary>
    private void JudgeHelper(IInvocationOperation invocation, OperationAnalysisContext context)
    {
        var helper = invocation.TargetMethod.OriginalDefinition;
        if (!_bodies.Declares(helper) || helper.IsVirtual || helper.IsAbstract || SymbolEqualityComparer.Default.Equals(helper, context.ContainingSymbol) || !MayStandInLoop(invocation))
        {
            return;
        }

        var reached = _helpers.GetOrAdd(helper, h => CallsIn(h, context.CancellationToken));
        if (reached.Count == 0)
        {
            return;
        }

        var scope = Scope(invocation.Syntax.SyntaxTree, context.CancellationToken);
        var loops = scope.Options.Exclude ? [] : LoopReader.Around(invocation, scope);
        if (loops.Count == 0)
        {
            return;
        }

        foreach (var site in reached.Take(1))
        {
            // What varies from round to round comes in by the helper's arguments.
            Judge(
                site with
                {
                    Location = CallReader.NameLocation(invocation),
                    Loops = [.. loops, .. site.Loops],
                    Via = SymbolNames.Short(helper),
                    VariesInLoop = LoopInputs.Vary(invocation, Scope(invocation.Syntax.SyntaxTree, context.CancellationToken)),
                },
                throughHelper: true,
                context);
        }
    }

    private void Judge(CallSite site, bool throughHelper, OperationAnalysisContext context)
    {
        var rules = new RuleContext(site, Prices.Book, Ledger is not null);
        foreach (var rule in _rules)
        {
            if ((!throughHelper || rule.ThroughHelpers) && rule.Check(site, rules) is { } finding)
            {
                context.ReportDiagnostic(finding);
            }
        }
    }

    /// <summary>Catalogued calls that stand in a method itself and not in a loop of its own: those are judged where they stand.</summary>
    private IReadOnlyList<CallSite> CallsIn(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_bodies.BodyOf(method, cancellationToken) is not { } body)
        {
            return [];
        }

        var calls = new List<CallSite>();
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation invocation && _sdks.TryFindCall(invocation.TargetMethod, out var sdk, out var call) &&
                !CallArguments.LacksClient(invocation, call) && !IsForwarding(method, invocation, cancellationToken))
            {
                var site = CallReader.Read(invocation, sdk, call, method, _registrations, Scope(invocation.Syntax.SyntaxTree, cancellationToken));
                if (site.Loops.Count == 0 && !site.Options.Exclude)
                {
                    calls.Add(site);
                }
            }
        }

        return calls;
    }

    private ReadScope Scope(SyntaxTree tree, CancellationToken cancellationToken) => new(_sdks, _bodies, _files, StokerOptions.For(_options, tree), cancellationToken);

    /// <summary>
    /// Middleware that passes a call on spends nothing of its own: an override or implementation of the very method it calls, of the member
    /// that stands in for it, or a function a pipeline is built with.
    /// </summary>
    private bool IsForwarding(ISymbol containing, IInvocationOperation call, CancellationToken cancellationToken) =>
        (SymbolNames.OrdinaryMember(containing) is IMethodSymbol method &&
            ((method.Name == call.TargetMethod.Name && _sdks.TryFindCall(method, out _, out _)) || _sdks.IsCore(method))) ||
        _middleware.PassesOn(call, cancellationToken);

    private static bool MayStandInLoop(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation or IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
