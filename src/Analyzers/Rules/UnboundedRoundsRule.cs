using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Reports;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2007: a loop or a recursion asks a model again for as long as its answers, or failures, say so, and nothing caps it. Shown at the loop.</summary>
internal sealed class UnboundedRoundsRule : Rule
{
    /// <summary>Rounds for which the message says what they cost.</summary>
    private const int ExampleRounds = 100;

    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnboundedRounds,
        title: "Unbounded agent or retry loop",
        messageFormat: "{0} {1}, and nothing caps {2}{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A model that never says it is done, or a request that always fails, is paid for until somebody notices. Count the rounds and stop at a number.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UnboundedRounds));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    public override bool AtLoop => true;

    // A cap is the greater lever: without one there is no number of rounds to cache or to route.
    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.UncachedCallInLoop or RuleIds.RetriesMultiply;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Sdk.Operation is not ("chat" or "text_completion" or "invoke_agent") || UnboundedRounds.Of(call, context.Scope) is not { } rounds)
        {
            return null;
        }

        var (what, counted) = (rounds.Kind, rounds.IsRetry) switch
        {
            (LoopKind.Recursion, true) => ("is tried again by recursion after every failure", "the attempts"),
            (LoopKind.Recursion, _) => ("is asked again by recursion until its answer ends it", "the depth"),
            (_, true) => ("is tried again after every failure", "the attempts"),
            _ => ("is asked again until its answer ends the loop", "the rounds"),
        };
        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model }
            ? $" ({Amounts.Usd(usd.Expected)} each at the start, {model}; {ExampleRounds} cost at least {Amounts.Usd(usd.Expected * ExampleRounds)})"
            : "";
        return Diagnostic.Create(Rule, rounds.Place, call.Api, what, counted, cost);
    }
}
