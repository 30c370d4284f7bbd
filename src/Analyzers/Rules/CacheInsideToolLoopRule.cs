using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>
/// STK3004: a call with tools on a client whose response cache stands inside its tool loop. The loop then asks the cache once per round, with every
/// tool result so far, and runs the tools in any case: the question as a whole never hits.
/// </summary>
internal sealed class CacheInsideToolLoopRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CacheInsideToolLoop,
        title: "Response cache inside function invocation",
        messageFormat: "The response cache of {0} stands inside its tool loop: a question that was answered before is never answered as a whole, its tools run again, and each of up to {1} rounds hits only while every tool result repeats{2}",
        RuleCategories.Caching,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The first layer of a builder is the outermost. Add the cache before function invocation, so that one look-up answers the question.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CacheInsideToolLoop));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        var loop = Index(call.Layers, ClientLayer.Tools);
        if (loop < 0 || Index(call.Layers, ClientLayer.Cache) is var cache && cache < loop || call.Prompt.Segments.All(static segment => segment.Kind != SegmentKind.Tools))
        {
            return null;
        }

        var facts = call.ClientPlace is { } made ? FixFacts.None.Add(FixProperties.ClientPlace, FixPlace.Write(made)) : FixFacts.None;
        var rounds = call.Layers[loop].Rounds?.ToString("N0", CultureInfo.InvariantCulture) ?? "all";
        var cost = context.Cost is { UsdPerCall: { Expected: > 0 } usd, Model: var model } ? $" ({Amounts.Usd(usd.Expected)} a round at the least on {model})" : "";
        return Diagnostic.Create(Rule, call.Location, facts, SymbolName(call), rounds, cost);
    }

    private static string SymbolName(CallSite call) => CallArguments.ReceiverOf(call.Operation) is { } client ? $"'{Values.HoleEstimate.NameOf(client)}'" : call.Api;

    /// <summary>The outermost layer of a kind; −1 where there is none.</summary>
    private static int Index(IReadOnlyList<ClientLayer> layers, string kind)
    {
        for (var i = 0; i < layers.Count; i++)
        {
            if (layers[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }
}
