using Stoker.Analyzers.Calls;
using Stoker.Analyzers.Values;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Projection;
using Stoker.Core.Reports;

namespace Stoker.Analyzers.Rules;

/// <summary>What rules may ask about one call site besides what it is.</summary>
/// <param name="call">The call site.</param>
/// <param name="prices">The price book.</param>
/// <param name="scope">What may be read around the place the finding is shown at.</param>
/// <param name="isReport">Whether this is a report build, which prints what the IDE shows at the call.</param>
internal sealed class RuleContext(CallSite call, PriceBook prices, ReadScope scope, bool isReport)
{
    private CallCost? _cost;
    private PriceLookup? _price;
    private IReadOnlyList<PromptPart>? _parts;

    /// <summary>The price book.</summary>
    public PriceBook Prices => prices;

    /// <summary>What may be read around the place the finding is shown at.</summary>
    public ReadScope Scope => scope;

    /// <summary>Whether this is a report build.</summary>
    public bool IsReport => isReport;

    /// <summary>The call's price row; without a model no row.</summary>
    public PriceLookup? Price => call.LiveModel.Model is { } model ? _price ??= prices.Find(model, call.LiveModel.Provider) : null;

    /// <summary>Tokens and dollars of one call, by the same code as the report. Prices are those of the table's date: the same source gives the same findings every day.</summary>
    public CallCost Cost => _cost ??= CostOf(call.LiveModel.Model, call.LiveModel.Provider);

    /// <summary>What the call sends, part by part as in its prompt, in tokens of its model.</summary>
    public IReadOnlyList<PromptPart> Parts => _parts ??= new CallCosting(prices, prices.Date).PartsOf(Linked(call.LiveModel.Model, call.LiveModel.Provider));

    /// <summary>What the same call would cost on another model, or on a later day (UTC) when announced prices are in force.</summary>
    public CallCost CostOn(ModelPrice model, DateTime? day = null) => CostOf(model.Id, model.Provider, day);

    /// <summary>What the same call would cost in the provider's batch API.</summary>
    public CallCost CostInBatch => CostOf(call.LiveModel.Model, call.LiveModel.Provider, inBatch: true);

    /// <summary>The model that work which needs no better one goes to: the team's, else the cheapest current one of the same provider a tier below.</summary>
    public ModelPrice? EconomyModel(ModelPrice model) =>
        call.Options.EconomyModel(model.Provider) is { } chosen ? prices.Find(chosen, model.Provider).Model : prices.CheapestBelow(model);

    private CallCost CostOf(string? model, string? provider, DateTime? day = null, bool inBatch = false) =>
        new CallCosting(prices, day ?? prices.Date).Of(Linked(model, provider, inBatch));

    private LinkedCall Linked(string? model, string? provider, bool inBatch = false) =>
        new(call.ToPriced(inBatch), "", new LinkedModel(model, provider, "", call.LiveMaxOutputTokens));
}
