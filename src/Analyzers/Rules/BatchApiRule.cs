using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2006: independent calls in a loop over data, on a model whose provider sells the same work cheaper in a batch.</summary>
internal sealed class BatchApiRule : Rule
{
    /// <summary>Items below which a batch job is not worth its code. A judgement of ours.</summary>
    private const long FewItems = 20;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.BatchApi,
        title: "Independent calls that a batch API makes cheaper",
        messageFormat: "{0} asks once per item of {1}{2}: in the provider's batch API, which answers within a day, a call costs {3} instead of {4} (−{5} %)",
        RuleCategories.Repetition,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Calls that do not wait for one another, and for which nobody waits, can be handed in as one batch at the provider's batch price.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.BatchApi));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id == RuleIds.UncachedCallInLoop && LoopLevers.Cache(call, context) == 0;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Sdk.Operation is not ("chat" or "text_completion") || call.Sdk.Batch || call.IsCached || !call.VariesInLoop || call.Target.Name.Contains("Streaming") ||
            call.Loops.Any(static l => l.Role is LoopRole.Interactive or LoopRole.Agent) ||
            call.Loops.LastOrDefault(static l => l.Role == LoopRole.Batch) is not { Iterations: null or >= FewItems } loop ||
            context.Cost.UsdPerCall is not { Expected: > 0 } now || context.CostInBatch.UsdPerCall is not { Expected: > 0 } batched || batched.Expected >= now.Expected ||
            MayEndEarly(call.Shown) || DependentRounds.Are(call, context.Scope))
        {
            return null;
        }

        var via = call.Via is { } helper ? $" (through {helper})" : "";
        var percent = Math.Round((1 - (batched.Expected / now.Expected)) * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Diagnostic.Create(Rule, call.Location, call.Api, loop.Symbol, via, Amounts.Usd(batched.Expected), Amounts.Usd(now.Expected), percent);
    }

    private static bool MayEndEarly(IOperation call) => EnclosingLoops.Around(call).Any(loop => LoopExits.MayEndAfter(call, loop));
}
