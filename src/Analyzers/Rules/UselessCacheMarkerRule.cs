using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>STK3005: a mark for the provider's cache that does nothing, as the prefix is too short, or that costs more than it saves.</summary>
internal sealed class UselessCacheMarkerRule : Rule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UselessCacheMarker,
        title: "Cache mark that never pays",
        messageFormat: "The cache mark of {0} never pays: {1}",
        RuleCategories.Caching,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Below the provider's minimum a mark does nothing, silently. Above it the write costs more than plain input and must be repaid by reads before it expires.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UselessCacheMarker));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override Diagnostic? Check(CallSite call, RuleContext context)
    {
        if (call.IsModelStandIn || context.Price?.Model is not { Caching: { Mode: CachingMode.Explicit } caching } model)
        {
            return null;
        }

        var useless = new List<CacheMark>();
        string? why = null;
        foreach (var mark in call.Source.Marks)
        {
            if (Reason(mark, call, model, caching, context) is { } reason)
            {
                useless.Add(mark);
                why ??= reason;
            }
        }

        return why is null
            ? null
            : Diagnostic.Create(Rule, call.Location, FixFacts.None.Add(FixProperties.MarkPlaces, string.Join("\n", useless.Select(static m => FixPlace.Write(SourcePlaces.Of(m.Value))))), call.Api, why);
    }

    private static string? Reason(CacheMark mark, CallSite call, ModelPrice model, CachingFacts caching, RuleContext context)
    {
        // Every part up to the mark at its longest: a prefix that may reach the minimum is left alone.
        var prefix = context.Parts.Take(mark.Segments).Aggregate((long?)0, static (sum, part) => sum + part.Tokens.High);
        if (caching.MinimumPrefixTokens is { } minimum && prefix < minimum)
        {
            return $"the text up to it has at most {Amounts.Tokens(prefix.Value)} tokens, and {model.Id} caches from {minimum.ToString("N0", CultureInfo.InvariantCulture)} on";
        }

        if (call.Source.Holes.FirstOrDefault(h => h.Segment < mark.Segments && VolatileText.ChangesWith(h, call.Operation, context.Scope) == VolatileText.EachCall) is { Value: { } changing })
        {
            return $"'{HoleEstimate.NameOf(changing)}' ahead of it changes with each call, so that each writes a prefix that none reads";
        }

        var ttl = IsOneHour(mark, context.Scope) ? CacheTtl.OneHour : CacheTtl.Default;
        return call.Options.CacheReuse is { } reads && CacheBreakEven.Of(model.RatesAt(context.Prices.Date, context.Cost.Input.Expected), ttl) is { } even && !even.Pays(reads)
            ? $"a write at {even.Write.ToString("0.###", CultureInfo.InvariantCulture)} × the input price needs {Amounts.Count(even.LeastReads, "read")} within {(ttl == CacheTtl.OneHour ? "the hour" : "its life time")}, and stoker.cache_reuse says {reads.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static bool IsOneHour(CacheMark mark, ReadScope scope)
    {
        using var frame = scope.In(mark.Frame);
        return ObjectReader.Property(mark.Value, "Ttl", scope).Value is { } ttl && Origin.Of(ttl, scope).Value switch
        {
            IMemberReferenceOperation { Member.Name: "Ttl1h" or "OneHour" } => true,
            { ConstantValue: { HasValue: true, Value: "1h" } } => true,
            _ => false,
        };
    }
}
