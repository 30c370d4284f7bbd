using Stoker.Core.Costs;
using Stoker.Core.Hardware;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Turns a linked call into tokens and money with one price book, as of one day. Rounds nothing.</summary>
/// <param name="book">The prices.</param>
/// <param name="asOf">The day (UTC) the call is made.</param>
public sealed class CallCosting(PriceBook book, DateTime asOf)
{
    private static readonly TokenRange UnseenResults = new(0, 0, null, Provenance.Unbounded, "what the tools answer");

    /// <summary>What one request of the call takes and costs, and how many requests one come to the call makes.</summary>
    public CallReport Cost(LinkedCall linked)
    {
        var call = linked.Call;
        var model = linked.Model;
        var found = model.Model is { } id ? book.Find(id, model.Provider) : null;
        var row = found?.Model;
        var input = PromptTokens.Of(call, row, book.Ratios);
        var output = Operations.HasTextOutput(call.Operation) ? linked.OutputWithin(row?.MaxOutputTokens) : TokenRange.Zero;
        var hardware = HardwareOptions.IsOwn(model.Provider) ? call.Hardware : null;
        var noPrice = Operations.WhyNotByToken(call.Operation) ?? (hardware is null ? found?.Reason : null);
        var usd = noPrice is not null ? null
            : hardware is not null && model.Model is { } own ? PriceOn(hardware, own, model.Provider, input, output, out noPrice)
            : row is not null ? Price(row, linked, input, output, out noPrice)
            : null;
        var factors = CallFactors.Of(linked);
        var perToolRound = factors.Any(static factor => factor.Kind == FactorKind.ToolRounds) ? (call.ToolResults ?? UnseenResults).Plus(output) : null;
        return new CallReport
        {
            Id = call.Id,
            Assembly = linked.Assembly,
            Place = call.Place,
            Api = call.Api,
            Operation = call.Operation,
            Provider = model.Provider ?? row?.Provider,
            Model = model.Model,
            ModelFrom = model.From,
            Input = input,
            CachedInput = linked.CacheHitShare is { } hits && hardware is null ? Share(input, hits) : null,
            Output = output,

            // An answer that is kept is as long as the answer.
            PerResend = call.History is { } history ? history.KeepsAnswer ? history.Tokens.Plus(output) : history.Tokens : null,
            Factors = factors,
            PerToolRound = perToolRound,
            UsdPerResentToken = usd is not null && (perToolRound is not null || call.History is not null) ? UsdPerInputToken(linked) : null,
            UsdPerCall = usd,
            NoPrice = usd is not null ? null : noPrice ?? (model.Model is null ? model.From : "no price"),
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
        var expected = At(asOf, input.Expected, output.Expected);
        var low = row.Peak is null ? At(asOf, input.Low, output.Low) : Hours().Min(moment => At(moment, input.Low, output.Low));
        var high = input.High is not { } mostIn || output.High is not { } mostOut ? null
            : row.Peak is null ? At(asOf, mostIn, mostOut)
            : Hours().Max(moment => At(moment, mostIn, mostOut));
        if (expected is null || low is null)
        {
            noPrice = batchShare > 0 ? $"no batch price for '{row.Id}' is known" : $"'{row.Id}' has no price for output";
            return null;
        }

        noPrice = null;
        var provenance = input.Provenance > output.Provenance ? input.Provenance : output.Provenance;
        if (provenance < Provenance.Configured && (hits > 0 || linked.BatchShare is not null))
        {
            provenance = Provenance.Configured;
        }

        return new UsdRange(low.Value, expected.Value, high, provenance, Cause(input, output) ?? (row.Peak is null ? null : "the hour of the call"));

        IEnumerable<DateTime> Hours() => Enumerable.Range(0, 24).Select(hour => asOf.Date.AddHours(hour));

        decimal? At(DateTime moment, long inputTokens, long outputTokens) =>
            RunPrice.At(row, moment, new(inputTokens, (long)(hits * inputTokens), outputTokens, batchShare));
    }

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
}
