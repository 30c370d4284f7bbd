using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;
using LoopKind = Stoker.Core.Ledger.LoopKind;

namespace Stoker.Analyzers.Rules;

/// <summary>STK2005: a loop embeds one item per request although the API takes a list.</summary>
internal sealed class EmbeddingPerItemRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.EmbeddingPerItem,
        title: "Embedding one item per call in a loop",
        messageFormat: "{0} embeds one item of {1} per request{2}: {3} takes a list, so that n requests become one{4}",
        RuleCategories.Repetition,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Tokens cost the same either way, but each request pays its round trip and counts against the rate limit. Embed the items in one call, or in a few large ones.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.EmbeddingPerItem));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool ThroughHelpers => true;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.UncachedCallInLoop or RuleIds.BatchApi;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.Sdk.Operation != "embeddings" || call.IsCached || call.Sdk.Batch ||
            call.Loops.LastOrDefault(static l => l.Role == LoopRole.Batch) is not { Kind: not LoopKind.While, Iterations: null or > 1 } loop ||
            IsConsumer(call.Shown) || MayEndEarly(call.Shown) || BatchForm.Of((IInvocationOperation)call.Operation, call.Sdk, context.Scope) is not { } many)
        {
            return null;
        }

        var via = call.Via is { } helper ? $" (through {helper})" : "";
        var tokens = context.Cost is { UsdPerCall: { Expected: > 0 } usd } cost ? $" (the tokens stay the same: ≈ {Amounts.Tokens(cost.Input.Expected)}, {Amounts.Usd(usd.Expected)} an item)" : "";
        var facts = call.Via is null ? Facts(many) : FixFacts.None;
        return Diagnostic.Create(Rule, call.Location, facts, call.Api, loop.Symbol, via, many.Method.Name, tokens);
    }

    private static ImmutableDictionary<string, string?> Facts(BatchForm many)
    {
        var facts = FixFacts.None.Add(FixProperties.BatchMethod, many.Method.Name).Add(FixProperties.BatchItem, many.Item).Add(FixProperties.BatchList, many.List);
        return many.Model is { } model ? facts.Add(FixProperties.BatchModel, model) : facts;
    }

    /// <summary>Items of a queue or channel come one by one over time: there is no list to send.</summary>
    private static bool IsConsumer(IOperation call)
    {
        for (var outer = call.Parent; outer is not null; outer = outer.Parent)
        {
            if (QueueReading.Is(outer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What comes behind the call may leave the loop: a batch would embed items that are never looked at.</summary>
    private static bool MayEndEarly(IOperation call) => EnclosingLoops.Innermost(call) is ILoopOperation loop && LoopExits.MayEndAfter(call, loop);
}
