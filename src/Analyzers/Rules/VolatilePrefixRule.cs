using System.Globalization;
using Microsoft.CodeAnalysis;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK3002: a text that is another one each time stands ahead of enough fixed text for the provider's cache, which therefore never reads it.</summary>
internal sealed class VolatilePrefixRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.VolatilePrefix,
        title: "Changing text ahead of fixed text breaks prefix caching",
        messageFormat: "'{0}' changes with {1} and stands ahead of {2} tokens of fixed text, which {3} would cache (from {4} tokens on) if they came first{5}",
        RuleCategories.Caching,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A provider's cache reads the longest beginning that is the same as before. Say what never changes first, and the time, ids and names at the end.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.VolatilePrefix));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool Supersedes(string id, CallSite call, RuleContext context) => id is RuleIds.UncachedPrefix or RuleIds.UselessCacheMarker;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || call.Source.Holes.Count == 0 ||
            context.Price?.Model is not { Caching: { MinimumPrefixTokens: { } minimum, Mode: var mode } } model || (mode == CachingMode.Explicit && !call.HasCacheMarker))
        {
            return null;
        }

        var changing = Changing(call, context.Scope);
        if (changing.Count == 0 || FixedBehind(changing, call, context) is var tokens && tokens < minimum)
        {
            return null;
        }

        var (first, with) = changing[0];
        var rates = model.RatesAt(context.Prices.Date, context.Cost.Input.Expected);
        var saving = rates.CachedInput is { } read && read < rates.Input ? $": {Amounts.Usd(tokens * (rates.Input - read) / 1_000_000m)} less for each call that hits, {model.Id}" : "";
        var places = changing.Select(static c => FixPlace.Write(SourcePlaces.Of(c.Hole.Value)));
        return Diagnostic.Create(
            Rule,
            call.Location,
            FixFacts.None.Add(FixProperties.VolatilePlaces, string.Join("\n", places)),
            HoleEstimate.NameOf(first.Value),
            with,
            Amounts.Tokens(tokens),
            model.Provider,
            minimum.ToString("N0", CultureInfo.InvariantCulture),
            saving);
    }

    /// <summary>The holes whose text changes, in the order they are sent, and what each changes with.</summary>
    private static List<(PromptHole Hole, string With)> Changing(CallSite call, ReadScope scope)
    {
        var changing = new List<(PromptHole, string)>();
        foreach (var hole in call.Source.Holes)
        {
            if (VolatileText.ChangesWith(hole, call.Operation, scope) is { } with)
            {
                changing.Add((hole, with));
            }
        }

        return changing;
    }

    /// <summary>Tokens of fixed text behind the first changing one, up to a hole that would go on to break the prefix; at least so many in the model's tokenizer.</summary>
    private static long FixedBehind(List<(PromptHole Hole, string With)> changing, CallSite call, RuleContext context)
    {
        long tokens = 0;
        for (var i = changing[0].Hole.Segment + 1; i < call.Prompt.Segments.Count; i++)
        {
            switch (call.Prompt.Segments[i].Kind)
            {
                case SegmentKind.Fixed or SegmentKind.File:
                    tokens += context.Parts[i].Tokens.Low;
                    break;
                case SegmentKind.Hole when !changing.Exists(c => c.Hole.Segment == i):
                case SegmentKind.Image:
                    return tokens;
            }
        }

        return tokens;
    }
}
