using Stoker.Core.Hardware;
using Stoker.Core.Prices;

namespace Stoker.Core.Projection;

/// <summary>What one run of a call is billed for, apart from its model.</summary>
/// <param name="Input">Input tokens, cached ones included.</param>
/// <param name="CachedInput">Of these, tokens read from the provider's cache.</param>
/// <param name="Output">Output tokens.</param>
/// <param name="BatchShare">Share of the runs that go through a batch API, 0 to 1.</param>
public sealed record RunUsage(long Input, long CachedInput, long Output, decimal BatchShare = 0);

/// <summary>Prices runs with one price book, as of one day. Rounds nothing.</summary>
/// <param name="book">The prices.</param>
/// <param name="asOf">The day (UTC).</param>
public sealed class RunPrice(PriceBook book, DateTime asOf)
{
    /// <summary>USD of one run; <see langword="null"/> when a price it needs is not known.</summary>
    /// <param name="model">Model id.</param>
    /// <param name="provider">Who bills, when known.</param>
    /// <param name="hardware">Hardware of the team's own that it runs on; <see langword="null"/> for the provider's prices.</param>
    /// <param name="usage">What is billed.</param>
    public decimal? Of(string model, string? provider, HardwareOptions? hardware, RunUsage usage) =>
        hardware is null
            ? book.Find(model, provider).Model is { } row ? At(row, asOf, usage) : null
            : hardware.Estimate(model, provider, new(usage.Input, Math.Max(1, usage.Output)), HardwareBook.BuiltIn).Cost
                ?.Price(Costs.TokenRange.Exactly(usage.Input), Costs.TokenRange.Exactly(usage.Output)).Expected;

    /// <summary>USD of one run at a moment; <see langword="null"/> when a price it needs is not known.</summary>
    internal static decimal? At(ModelPrice row, DateTime moment, RunUsage usage) =>
        usage.BatchShare == 0 ? At(row, moment, usage, batch: false) : Batched(row, moment, usage);

    private static decimal? Batched(ModelPrice row, DateTime moment, RunUsage usage) =>
        usage.BatchShare == 1
            ? At(row, moment, usage, batch: true)
            : (usage.BatchShare * At(row, moment, usage, batch: true)) + ((1 - usage.BatchShare) * At(row, moment, usage, batch: false));

    private static decimal? At(ModelPrice row, DateTime moment, RunUsage usage, bool batch) =>
        row.Price(new Usage(usage.Input, usage.CachedInput, outputTokens: usage.Output, batch: batch), moment);
}
