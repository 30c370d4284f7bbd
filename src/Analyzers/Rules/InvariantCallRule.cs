using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2003: a call in a batch loop asks the same each round, of the same client: it could be made once, before the loop.</summary>
internal sealed class InvariantCallRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.InvariantCall,
        title: "Loop-invariant LLM call",
        messageFormat: "{0} asks the same for each item of {1}: asked once before the loop, {2} would be saved{3}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Nothing that is sent depends on the loop. Make the call before it and use its answer in each round.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.InvariantCall));

    public override DiagnosticDescriptor Descriptor => Rule;

    // All but one call are saved: more than any model, cache or batch price.
    public override bool Supersedes(string id, CallSite call, RuleContext context) =>
        id is RuleIds.UncachedCallInLoop or RuleIds.FrontierModelInLoop or RuleIds.EmbeddingPerItem or RuleIds.BatchApi;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsCached || call.Sdk.Batch || call.Sdk.Operation is not ("chat" or "text_completion" or "embeddings") ||
            call.Loops.LastOrDefault() is not { Role: LoopRole.Batch, Iterations: null or > 1 } loop || !InvariantCall.Is(call, context.Scope))
        {
            return null;
        }

        var saved = loop.Iterations is { } rounds
            ? $"{(rounds - 1).ToString(CultureInfo.InvariantCulture)} of {rounds.ToString(CultureInfo.InvariantCulture)} calls"
            : "all calls but one";
        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} each, {model})" : "";
        return Diagnostic.Create(Rule, call.Location, call.Api, loop.Symbol, saved, cost);
    }
}
