using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Costs;
using Stoker.Core.Prices;

namespace Stoker.Analyzers.Rules;

/// <summary>Properties of a finding for its code fix.</summary>
internal static class FixFacts
{
    /// <summary>Limit proposed where the team does not say what it expects, in tokens: three times the answer reckoned with, rounded. A default of ours.</summary>
    private const long DefaultLimit = 1_000;

    /// <summary>What a finding without a fix carries.</summary>
    public static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    /// <summary>Where the call stands, when the finding is shown elsewhere.</summary>
    public static ImmutableDictionary<string, string?> At(CallSite call) => call.Via is null
        ? None
        : None.Add(FixProperties.CallPlace, FixPlace.Write(SourcePlaces.Of(CallReader.NameLocation((IInvocationOperation)call.Operation))));

    /// <summary>What repeats in a call, and what of it is no part of the question.</summary>
    public static ImmutableDictionary<string, string?> Repeats(CallSite call, string repeats)
    {
        var facts = At(call).Add(FixProperties.Repeats, repeats);
        if (call.ClientPlace is { } made)
        {
            facts = facts.Add(FixProperties.ClientPlace, FixPlace.Write(made));
        }

        if (call.LiveModel is { Model: { } model })
        {
            facts = facts.Add(FixProperties.CurrentModel, model);
        }

        return call.Sdk.Client is { } client ? facts.Add(FixProperties.ClientParameter, client.Split('.')[0]) : facts;
    }

    /// <summary>How to route a call to another model. Empty where the source does not say what the call uses now: what runs there is then not known to be the model that is replaced.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">The model to route to, as it is to be written.</param>
    public static ImmutableDictionary<string, string?> Route(CallSite call, string model)
    {
        if (call.LiveModel is not { Model: { } current, Place: { } place })
        {
            return None;
        }

        var facts = At(call)
            .Add(FixProperties.NewModel, model)
            .Add(FixProperties.CurrentModel, current)
            .Add(FixProperties.ModelPlace, FixPlace.Write(place));
        if (call.Sdk.Model.FirstOrDefault(static path => path != CallArguments.Receiver && !path.StartsWith(CallArguments.Remote, StringComparison.Ordinal)) is { } option)
        {
            facts = facts.Add(FixProperties.ModelOption, option);
        }

        return ConstantFor(call, model) is { } constant ? facts.Add(FixProperties.ModelConstant, constant) : facts;
    }

    /// <summary>
    /// How a model is written for its provider; <see langword="null"/> where that cannot be said. A reseller's ids are deployment names,
    /// regional profiles and the like: there only what the team itself names can be written.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="named">What the team calls it.</param>
    /// <param name="prices">The price book.</param>
    public static string? Spelling(ModelPrice model, string? named, PriceBook prices) =>
        named ?? (prices.Providers.Any(p => p.Id == model.Provider && p.IsVendor) ? model.Id : null);

    /// <summary>The output limit to propose: twice what the team expects, but no more than the model may write.</summary>
    public static ImmutableDictionary<string, string?> Limit(CallSite call, ModelPrice? model)
    {
        var (expected, from) = call.Options.ExpectedOutputTokens;
        var limit = Math.Min(from == Provenance.Configured && expected > 0 ? expected * 2 : DefaultLimit, model?.MaxOutputTokens ?? long.MaxValue);
        var facts = At(call)
            .Add(FixProperties.Limit, limit.ToString(CultureInfo.InvariantCulture))
            .Add(FixProperties.LimitOptions, string.Join(" ", call.Sdk.Cap));
        return call.UnsetLimit is { } ofClient
            ? facts.Add(FixProperties.ClientLimitOptions, string.Join(" ", ofClient.Options)).Add(FixProperties.ClientLimitPlace, FixPlace.Write(ofClient.Maker))
            : facts;
    }

    private static string? ConstantFor(CallSite call, string model)
    {
        foreach (var constant in BuiltInCatalogs.Find(call.Target.ContainingAssembly.Name)?.Models ?? ImmutableDictionary<string, string>.Empty)
        {
            if (constant.Value == model)
            {
                return constant.Key;
            }
        }

        return null;
    }
}
