using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>
/// STK2001: a call in a batch or retry loop with no cache. A warning where a cache would pay: the same question can come twice, or every
/// round sends a long prefix that the provider would cache but is not asked to. Distinct items never hit a cache and a retry has nothing to
/// keep, so there it only informs.
/// </summary>
internal sealed class UncachedCallInLoopRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UncachedCallInLoop,
        title: "LLM call in a loop with no cache",
        messageFormat: "{0} runs once per {1}{2}: {3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A call in a loop pays for each round. Keep answers that can repeat, mark a long shared prefix for the provider's cache, or use a batch API.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UncachedCallInLoop));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    // What repeats in a loop is cached for the loop's sake; once is enough said.
    public override bool Supersedes(string id, CallSite call, RuleContext context) =>
        id is RuleIds.UncachedPrefix or RuleIds.UncachedRepeatableCall || (id == RuleIds.FrontierModelInLoop && LoopLevers.CacheIsGreater(call, context));

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Loops.LastOrDefault(static l => l.Role is LoopRole.Batch or LoopRole.Retry) is not { } loop ||
            call.IsCached || call.Sdk.Batch || call.Sdk.Operation is not ("chat" or "text_completion" or "invoke_agent"))
        {
            return null;
        }

        // What a batch asks depends on the answers so far: STK2004's matter, if any.
        if (loop.Role == LoopRole.Batch && call.VariesInLoop && DependentRounds.Are(call, context.Scope))
        {
            return null;
        }

        // What is kept elsewhere may have changed, though the call says the same.
        if (loop.Role == LoopRole.Batch && !call.VariesInLoop && call.Sdk.Prompt.Any(static path => path.StartsWith(CallArguments.Remote, StringComparison.Ordinal)))
        {
            return null;
        }

        var (severity, why, repeats) = Judge(call, loop, context);
        if (severity == DiagnosticSeverity.Info && EnclosingLoops.Around(call.Shown).Any(QueueReading.Is))
        {
            // What comes in by and by cannot wait for a batch.
            return null;
        }

        var facts = repeats is null ? FixFacts.None : FixFacts.Repeats(call, repeats);
        if (repeats is not null && LoopLevers.Economy(call, context) is { } economy)
        {
            why += $"; {economy.Model.Id} would cost less as well (−{economy.SavingPercent} %)";
        }

        var via = call.Via is { } helper ? $" (through {helper})" : "";
        return Diagnostic.Create(Rule, call.Location, severity, null, facts, call.Api, Rounds(loop), via, why);
    }

    private static (DiagnosticSeverity Severity, string Why, string? Repeats) Judge(CallSite call, LoopContext loop, RuleContext context)
    {
        if (loop.Role == LoopRole.Retry)
        {
            // After a failure there is nothing to keep, after a success the loop is left: a cache would never be asked.
            // Trying again is sound all the same; what has no end is STK2007's matter, what multiplies STK2009's.
            return (DiagnosticSeverity.Info, $"each retry pays for {(call.VariesInLoop ? "its" : "the same")} input again" + PerRound(context.Cost), null);
        }

        if (!call.VariesInLoop)
        {
            return (DiagnosticSeverity.Warning, "what it sends is the same each time" + PerRound(context.Cost), FixProperties.SameInput);
        }

        if (LoopLevers.SharedPrefix(call, context) is { } prefix)
        {
            return (DiagnosticSeverity.Warning, $"its first {Amounts.Tokens(prefix)} tokens are the same each time and the provider caches them only when marked" + PerRound(context.Cost), FixProperties.SharedPrefix);
        }

        return (DiagnosticSeverity.Info, "distinct items never hit a response cache; consider a batch API" + PerRound(context.Cost), null);
    }

    private static string Rounds(LoopContext loop) => loop.Role == LoopRole.Retry ? "attempt" : $"item of {loop.Symbol} with no cache";

    private static string PerRound(CallCost cost) => cost.UsdPerCall is { } usd ? $" ({Amounts.Usd(usd.Expected)} each, {cost.Model})" : "";
}
