using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>What one request of a call takes and costs.</summary>
/// <param name="Provider">Who bills; <see langword="null"/> when not known.</param>
/// <param name="Model">Model id; <see langword="null"/> when not known.</param>
/// <param name="Input">Input tokens.</param>
/// <param name="Output">Output tokens.</param>
/// <param name="UsdPerCall">USD of one request; <see langword="null"/> when a price it needs is not known.</param>
/// <param name="NoPrice">Why there is no price; <see langword="null"/> when there is one.</param>
public sealed record CallCost(string? Provider, string? Model, TokenRange Input, TokenRange Output, UsdRange? UsdPerCall, string? NoPrice);

/// <summary>Turns a linked call into tokens and money with one price book, as of one day. Rounds nothing.</summary>
/// <param name="book">The prices.</param>
/// <param name="asOf">The day (UTC) the call is made.</param>
public sealed class CallCosting(PriceBook book, DateTime asOf)
{
    private static readonly TokenRange UnseenResults = new(0, 0, null, Provenance.Unbounded, "what the tools answer");

    /// <summary>What one request of the call takes and costs.</summary>
    public CallCost Of(LinkedCall linked)
    {
        var call = linked.Call;
        var model = linked.Model;
        var found = model.Model is { } id ? book.Find(id, model.Provider) : null;
        var row = found?.Model;
        var input = PromptTokens.Of(call, row, book.Ratios);
        var output = Operations.HasTextOutput(call.Operation) ? linked.OutputWithin(row?.MaxOutputTokens) : TokenRange.Zero;
        var hardware = HardwareOf(linked);
        var noPrice = Operations.WhyNotByToken(call.Operation) ?? (hardware is null ? found?.Reason : null);
        var usd = noPrice is not null ? null
            : hardware is not null && model.Model is { } own ? PriceOn(hardware, own, model.Provider, input, output, out noPrice)
            : row is not null ? Price(row, linked, input, output, out noPrice)
            : null;
        return new(model.Provider ?? row?.Provider, model.Model, input, output, usd, usd is not null ? null : noPrice ?? (model.Model is null ? model.From : "no price"));
    }

    /// <summary>What one request of the call takes and costs, and how many requests one come to the call makes.</summary>
    public CallReport Cost(LinkedCall linked)
    {
        var call = linked.Call;
        var model = linked.Model;
        var cost = Of(linked);
        var hardware = HardwareOf(linked);
        var factors = CallFactors.Of(linked);
        var perToolRound = factors.Any(static factor => factor.Kind == FactorKind.ToolRounds) ? (call.ToolResults ?? UnseenResults).Plus(cost.Output) : null;
        return new CallReport
        {
            Id = call.Id,
            Assembly = linked.Assembly,
            Place = call.Place,
            Api = call.Api,
            Operation = call.Operation,
            Provider = cost.Provider,
            Model = cost.Model,
            ModelFrom = model.From,
            Input = cost.Input,
            CachedInput = linked.CacheHitShare is { } hits && hardware is null ? Share(cost.Input, hits) : null,
            Output = cost.Output,

            // An answer that is kept is as long as the answer.
            PerResend = call.History is { } history ? history.KeepsAnswer ? history.Tokens.Plus(cost.Output) : history.Tokens : null,
            Factors = factors,
            PerToolRound = perToolRound,
            UsdPerResentToken = cost.UsdPerCall is not null && (perToolRound is not null || call.History is not null) ? UsdPerInputToken(linked) : null,
            UsdPerCall = cost.UsdPerCall,
            NoPrice = cost.NoPrice,
            Batch = call.Batch,
            BatchShare = call.Batch || hardware is not null ? null : linked.BatchShare,
            Hardware = hardware,
            Layers = model.Layers.Count == 0 ? call.Layers : [.. call.Layers, .. model.Layers],
            Loops = call.Loops,
            CallsPerRequest = Rounds.Of(call.Loops),
            InUnboundedLoop = call.Loops.Any(loop => loop.Iterations is null),
            Budget = call.Budget,
            Traffic = call.Traffic,
        };
    }

    /// <summary>What the input of the call is made of. Apart from <see cref="Cost"/>, as only reports show it.</summary>
    public IReadOnlyList<PromptPart> PartsOf(LinkedCall linked) =>
        PromptTokens.Parts(linked.Call, linked.Model.Model is { } id ? book.Find(id, linked.Model.Provider).Model : null, book.Ratios);

    /// <summary>USD of one more input token; <see langword="null"/> when the call has no price.</summary>
    private decimal? UsdPerInputToken(LinkedCall linked)
    {
        const long Sample = 1_000;
        var model = linked.Model;
        return HardwareOptions.IsOwn(model.Provider) && linked.Call.Hardware is { } hardware && model.Model is { } own
            ? PriceOn(hardware, own, model.Provider, TokenRange.Exactly(Sample), TokenRange.Exactly(1), out _)?.Expected / Sample
            : model.Model is { } id && book.Find(id, model.Provider).Model is { } row
                ? row.Price(new Usage(Sample, batch: linked.Call.Batch), asOf) / Sample
                : null;
    }

    /// <summary>The team's hardware, where the call runs on it.</summary>
    private static HardwareOptions? HardwareOf(LinkedCall linked) => linked.Call.Hardware is { } stated && HardwareOptions.IsOwn(linked.Model.Provider) ? stated : null;

    private static UsdRange? PriceOn(HardwareOptions hardware, string model, string? provider, TokenRange input, TokenRange output, out string? noPrice)
    {
        var answer = hardware.Estimate(model, provider, new(input.Expected, Math.Max(1, output.Expected)), HardwareBook.BuiltIn);
        noPrice = answer.Reason;
        return answer.Cost?.Price(input, output);
    }

    private UsdRange? Price(ModelPrice row, LinkedCall linked, TokenRange input, TokenRange output, out string? noPrice)
    {
        var batchShare = linked.Call.Batch ? 1 : linked.BatchShare ?? 0;
        var hits = linked.CacheHitShare ?? 0;

        // A price that depends on the hour leaves a day with a range of prices.
        var run = new RunRate(row, hits, batchShare);
        var expected = run.At(asOf, input.Expected, output.Expected);
        var low = row.Peak is null ? run.At(asOf, input.Low, output.Low) : run.Cheapest(asOf, input.Low, output.Low);
        var high = input.High is not { } mostIn || output.High is not { } mostOut ? null
            : row.Peak is null ? run.At(asOf, mostIn, mostOut)
            : run.Dearest(asOf, mostIn, mostOut);
        if (expected is null || low is null)
        {
            noPrice = Missing(row, inBatch: batchShare > 0);
            return null;
        }

        noPrice = null;
        var provenance = input.Provenance > output.Provenance ? input.Provenance : output.Provenance;
        if (provenance < Provenance.Configured && (hits > 0 || linked.BatchShare is not null))
        {
            provenance = Provenance.Configured;
        }

        return new UsdRange(low.Value, expected.Value, high, provenance, Cause(input, output) ?? (row.Peak is null ? null : "the hour of the call"));
    }

    private static string Missing(ModelPrice row, bool inBatch) => inBatch ? $"no batch price for '{row.Id}' is known" : $"'{row.Id}' has no price for output";

    private static TokenRange Share(TokenRange input, decimal share) => new(
        (long)(share * input.Low),
        (long)(share * input.Expected),
        input.High is { } high ? (long)(share * high) : null,
        input.Provenance > Provenance.Configured ? input.Provenance : Provenance.Configured,
        input.Cause);

    /// <summary>The cause that weighs most: of the weaker part first.</summary>
    private static string? Cause(TokenRange input, TokenRange output) =>
        (input.High is null) == (output.High is null)
            ? output.Provenance > input.Provenance ? output.Cause ?? input.Cause : input.Cause ?? output.Cause
            : input.High is null ? input.Cause : output.Cause;

    /// <summary>Prices runs of one call on one row.</summary>
    private sealed record RunRate(ModelPrice Row, decimal CacheHits, decimal BatchShare)
    {
        public decimal? At(DateTime moment, long input, long output) =>
            RunPrice.At(Row, moment, new(input, (long)(CacheHits * input), output, BatchShare));

        public decimal? Cheapest(DateTime day, long input, long output) => Hours(day).Min(moment => At(moment, input, output));

        public decimal? Dearest(DateTime day, long input, long output) => Hours(day).Max(moment => At(moment, input, output));

        private static IEnumerable<DateTime> Hours(DateTime day) => Enumerable.Range(0, 24).Select(hour => day.Date.AddHours(hour));
    }
}
