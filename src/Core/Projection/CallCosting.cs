using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;
namespace Stoker.Core.Projection;
public static class CallCosting
{
    public static CallReport Price(LedgerCall call, ModelBinding model, PriceBook prices, DateTime asOf)
    {
        var input = TokenRange.Zero;
        foreach (var s in call.Prompt.Segments) input = input.Plus(s.Tokens ?? TokenRange.Exactly(s.Text!.Value.O200k));
        var output = call.Output ?? call.ExpectedOutput;
        var row = model.Model is null ? null : prices.Find(model.Model, model.Provider).Model;
        var usd = row?.Price(new Usage(input.Expected, outputTokens: output.Expected), asOf);
        return new CallReport { Id = call.Id, Assembly = "", Place = call.Place, Api = call.Api, Operation = call.Operation, ModelFrom = "", Model = model.Model, Input = input, Output = output, UsdPerCall = usd is null ? null : new UsdRange(usd.Value, usd.Value, usd.Value, Provenance.Assumed) };
    }
}
