using System.Globalization;
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
    private readonly CallFinder _calls;
    private readonly WrapperIndex _wrappers;

    public AnalysisSession(Compilation compilation, AnalyzerOptions options, SdkIndex sdks, Rule[] rules)
    {
        _sdks = sdks;
        _rules = rules;
        _options = options;
        _bodies = new ForeignBodies(compilation);
        _files = new PromptFiles(options.AdditionalFiles);
        Prices = new PriceSource(options.AdditionalFiles);
        _registrations = new RegistrationIndex(sdks, Scope, _bodies);
        _calls = new CallFinder(sdks, _registrations, new MiddlewareIndex(sdks, _bodies), _bodies.Compilation);
        _wrappers = new WrapperIndex(_calls, _bodies, Scope);
        Ledger = LedgerDiagnostic.IsAsked(options) ? new LedgerCollector(sdks, _bodies, _registrations, _wrappers, options.AdditionalFiles, Scope) : null;
    }

    /// <summary>Collects the ledger; <see langword="null"/> outside report builds.</summary>
    public LedgerCollector? Ledger { get; }

    /// <summary>The prices in force.</summary>
    public PriceSource Prices { get; }

    /// <summary>Judges one invocation: a catalogued call, or a wrapper that reaches one.</summary>
    public void AnalyzeInvocation(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (!IsWritten(context))
        {
            return;
        }

        if (!_calls.MaySpend(invocation))
        {
            Ledger?.AddEdge(context.ContainingSymbol, invocation);
            JudgeWrapper(invocation, context);
            return;
        }

        if (_calls.Read(invocation, context.ContainingSymbol, Scope(invocation.Syntax.SyntaxTree, context.CancellationToken)) is not { } site)
        {
            return;
        }

        if (site.Options.Exclude)
        {
            Ledger?.AddExcluded();
            return;
        }

        Ledger?.Add(site);
        Judge(site, static _ => true, context);
    }

    /// <summary>
    /// Judges the calls in one loop for what is shown at the loop itself. What is shown outside the operation at hand would be a finding of
    /// another place to the compiler, which no IDE asks for; so a loop has its own turn.
    /// </summary>
    public void AnalyzeLoop(OperationAnalysisContext context)
    {
        if (context.Operation is not IForEachLoopOperation && IsWritten(context))
        {
            JudgeCallsIn(context);
        }
    }

    private void JudgeCallsIn(OperationAnalysisContext context)
    {
        // The first call that a rule objects to speaks for the loop.
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var invocation in context.Operation.Descendants().OfType<IInvocationOperation>())
        {
            if (!_calls.MaySpend(invocation))
            {
                JudgeWrapper(invocation, context, said);
            }
            else if (_calls.Read(invocation, context.ContainingSymbol, Scope(invocation.Syntax.SyntaxTree, context.CancellationToken)) is { Options.Exclude: false } site)
            {
                Judge(site, static rule => rule.AtLoop, context, said);
            }
        }
    }

    /// <summary>Generated code counts only where it maps to what a person wrote (a component's .razor line).</summary>
    private static bool IsWritten(OperationAnalysisContext context) => !context.IsGeneratedCode || context.Operation.Syntax.GetLocation().GetMappedLineSpan().HasMappedPath;

    /// <summary>
    /// A call of a wrapper of this compilation: judged here, at the wrapper's name, where a loop around it reaches the call behind it, or where
    /// its arguments decide what that call uses. Whichever file is open.
    /// </summary>
    private void JudgeWrapper(IInvocationOperation invocation, OperationAnalysisContext context, HashSet<string>? said = null)
    {
        var (wrapper, reached) = _wrappers.Reached(invocation, context.CancellationToken);
        if (reached.Count == 0 || SymbolEqualityComparer.Default.Equals(wrapper, context.ContainingSymbol))
        {
            return;
        }

        var scope = Scope(invocation.Syntax.SyntaxTree, context.CancellationToken);
        if (scope.Options.Exclude)
        {
            return;
        }

        // A call in a loop of its own, or of a method on the way, is judged there.
        var loops = MayStandInLoop(invocation) ? LoopReader.Around(invocation, scope) : [];
        var looped = loops.Count > 0 ? reached.FirstOrDefault(static r => r.Site.Loops.Count == 0) : null;
        foreach (var call in reached.Where(r => r.IsOpen || r == looped))
        {
            var seen = _wrappers.SeenFrom(call, invocation, wrapper!, context.CancellationToken);
            var isBound = call.IsOpen && call.IsBoundBy(seen);
            if (!isBound && call != looped)
            {
                continue;
            }

            // What varies from round to round comes in by the arguments.
            var site = seen with
            {
                Shown = invocation,
                Location = CallReader.NameLocation(invocation),
                Via = SymbolNames.Short(wrapper!),
                VariesInLoop = LoopInputs.Vary(invocation, scope),
            };
            Judge(site, rule => (call == looped && rule.ThroughHelpers) || (isBound && rule.ThroughArguments && !SaysTheSame(rule, site, call.Site, context.CancellationToken)), context, said);
        }
    }

    /// <summary>Whether a rule already says of the call itself what it would say of a caller.</summary>
    private bool SaysTheSame(Rule rule, CallSite seen, CallSite itself, CancellationToken cancellationToken) =>
        rule.Check(itself, FactsOf(itself, cancellationToken)) is { } told && rule.Check(seen, FactsOf(seen, cancellationToken)) is { } finding &&
        told.GetMessage(CultureInfo.InvariantCulture) == finding.GetMessage(CultureInfo.InvariantCulture);

    private RuleContext FactsOf(CallSite site, CancellationToken cancellationToken) => new(site, Prices.Book, Scope(site.Shown.Syntax.SyntaxTree, cancellationToken), Ledger is not null);

    private void Judge(CallSite site, Func<Rule, bool> isAsked, OperationAnalysisContext context, HashSet<string>? said = null)
    {
        var facts = FactsOf(site, context.CancellationToken);
        var answers = new Dictionary<Rule, Diagnostic?>(_rules.Length);
        foreach (var rule in _rules)
        {
            if (Ask(rule) is { } finding && IsShownAt(finding, context.Operation) && !IsSpokenFor(rule) && said?.Add(rule.Descriptor.Id) != false)
            {
                context.ReportDiagnostic(finding);
            }
        }

        // Each rule once and when its answer is needed: what no other rule may speak for is reported before the next is asked.
        Diagnostic? Ask(Rule rule)
        {
            if (!answers.TryGetValue(rule, out var finding) && isAsked(rule) && !IsOff(rule, context.Compilation.Options, site.Shown.Syntax.SyntaxTree, context.CancellationToken))
            {
                finding = rule.Check(site, facts);
                answers.Add(rule, finding);
            }

            return finding;
        }

        bool IsSpokenFor(Rule rule)
        {
            foreach (var other in _rules)
            {
                if (other != rule && other.Supersedes(rule.Descriptor.Id, site, facts) && Ask(other) is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it is an operation's turn to show a finding: a loop shows what stands at its keyword, a call what stands in it.</summary>
    private static bool IsShownAt(Diagnostic finding, IOperation operation) =>
        operation is ILoopOperation ? finding.Location.SourceSpan == operation.Syntax.GetFirstToken().Span : operation.Syntax.Span.Contains(finding.Location.SourceSpan);

    /// <summary>Whether a file's options switch a rule off. Such a rule is not asked, so that it silences no other.</summary>
    private static bool IsOff(Rule rule, CompilationOptions options, SyntaxTree tree, CancellationToken cancellationToken) =>
        (options.SyntaxTreeOptionsProvider is { } provider &&
            (provider.TryGetDiagnosticValue(tree, rule.Descriptor.Id, cancellationToken, out var severity) || provider.TryGetGlobalDiagnosticValue(rule.Descriptor.Id, cancellationToken, out severity))) ||
        options.SpecificDiagnosticOptions.TryGetValue(rule.Descriptor.Id, out severity)
            ? severity == ReportDiagnostic.Suppress
            : false;

    private ReadScope Scope(SyntaxTree tree, CancellationToken cancellationToken) => new(_sdks, _bodies, _files, StokerOptions.For(_options, tree), cancellationToken);

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
