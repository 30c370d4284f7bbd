using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK3001: a prompt starts with enough fixed text for the provider's cache, which caches only what is marked, and nothing is.</summary>
internal sealed class UncachedPrefixRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UncachedPrefix,
        title: "Large fixed prefix is not cached",
        messageFormat: "The first {0} tokens of {1} are the same each time, and {2} caches them only when marked: a mark costs {3} × the input price once, a read {4} ×, so that it pays from {5} within {6} min{7}",
        RuleCategories.Caching,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Providers that cache on demand read a marked prefix at a tenth of its price. The mark pays when the prefix is asked often enough before it expires.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UncachedPrefix));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || call.Sdk.Batch || IsMarked(call, context) ||
            context.Price?.Model is not { Caching: { Mode: CachingMode.Explicit, MinimumPrefixTokens: { } minimum, TtlSeconds: [var life, ..] } } model ||
            Prefix(call, context) is var tokens && tokens < minimum ||
            model.RatesAt(context.Prices.Date, context.Cost.Input.Expected) is var rates && CacheBreakEven.Of(rates, CacheTtl.Default) is not { } even ||
            call.Options.CacheReuse is { } reuse && !even.Pays(reuse))
        {
            return null;
        }

        var read = tokens * (rates.Input - rates.CachedInput!.Value) / 1_000_000m;
        var saving = call.Options.CacheReuse is { } reads
            ? $"; {Amounts.Count(reads, "read")} save {Amounts.Usd((reads * read) - (tokens * (even.Write - 1) * rates.Input / 1_000_000m))}, {model.Id}"
            : $"; each read saves {Amounts.Usd(read)}, {model.Id}";
        return Diagnostic.Create(
            Rule,
            call.Location,
            FixFacts.None.Add(FixProperties.Repeats, FixProperties.SharedPrefix),
            Amounts.Tokens(tokens),
            call.Api,
            model.Provider,
            Factor(even.Write),
            Factor(even.Read),
            Amounts.Count(even.LeastReads, "read"),
            (life / 60).ToString(CultureInfo.InvariantCulture),
            saving);
    }

    /// <summary>Whether the call, or code around it that may make what it sends, marks anything.</summary>
    private static bool IsMarked(CallSite call, RuleContext context)
    {
        if (call.HasCacheMarker || call.Source.Marks.Count > 0)
        {
            return true;
        }

        var root = call.Operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(o => o switch
        {
            IObjectCreationOperation { Type: { } made } => context.Scope.Sdks.IsCacheMarker(made),
            IInvocationOperation { TargetMethod.ContainingType: { } type } => context.Scope.Sdks.IsCacheMarker(type),
            _ => false,
        });
    }

    /// <summary>Tokens of the prompt before the first hole: at least so many in the model's tokenizer.</summary>
    private static long Prefix(CallSite call, RuleContext context)
    {
        long tokens = 0;
        for (var i = 0; i < call.Prompt.Segments.Count; i++)
        {
            switch (call.Prompt.Segments[i].Kind)
            {
                case SegmentKind.Fixed or SegmentKind.File or SegmentKind.Tools:
                    tokens += context.Parts[i].Tokens.Low;
                    break;
                case SegmentKind.Hole or SegmentKind.Image:
                    return tokens;
            }
        }

        return tokens;
    }

    private static string Factor(decimal factor) => factor.ToString("0.###", CultureInfo.InvariantCulture);
}
