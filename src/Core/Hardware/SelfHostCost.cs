using Stoker.Core.Costs;
using Stoker.Core.Prices;

namespace Stoker.Core.Hardware;

/// <summary>What tokens of a self-hosted model cost, always with the concurrency and the utilization the figure rests on.</summary>
public sealed record SelfHostCost
{
    /// <summary>The model.</summary>
    public required OpenModel Model { get; init; }

    /// <summary>What runs it.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>How its weights are stored.</summary>
    public required Precision Precision { get; init; }

    /// <summary>The typical request.</summary>
    public required RequestSize Request { get; init; }

    /// <summary>Whether it fits, and how many requests at once.</summary>
    public required MemoryFit Fit { get; init; }

    /// <summary>How fast it answers.</summary>
    public required Throughput Throughput { get; init; }

    /// <summary>Requests in flight the cost is for.</summary>
    public int Concurrency => Throughput.Concurrency;

    /// <summary>Whether the team stated the concurrency.</summary>
    public required Provenance ConcurrencyFrom { get; init; }

    /// <summary>Share of the paid time in which that many requests are in flight.</summary>
    public required double Utilization { get; init; }

    /// <summary>Whether the team stated the utilization.</summary>
    public required Provenance UtilizationFrom { get; init; }

    /// <summary>Costs by what an hour costs, cheapest hour first.</summary>
    public required IReadOnlyList<HourlyLevel> Levels { get; init; }

    /// <summary>The level to reckon with: the stated price, else the median rent, else what owning costs.</summary>
    public required HourlyLevel Expected { get; init; }

    /// <summary>What a reader must know to judge the figure.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>USD per 1,000,000 input tokens, over all levels.</summary>
    public UsdRange Input => Over(level => level.Input);

    /// <summary>USD per 1,000,000 output tokens, over all levels.</summary>
    public UsdRange Output => Over(level => level.Output);

    /// <summary>USD per 1,000,000 tokens of the request's mix, over all levels.</summary>
    public UsdRange Blended => Over(level => level.Blended);

    /// <summary>USD per 1,000,000 output tokens when they bear the whole cost, over all levels.</summary>
    public UsdRange AllOnOutput => Over(level => level.AllOnOutput);

    /// <summary>Output tokens per second that one user sees.</summary>
    public double TokensPerSecondPerUser => Throughput.TokensPerSecondPerUser;

    /// <summary>Joules per output token at the boards' power limit: an upper bound of what the accelerators draw under load. Host, network and cooling are not in it.</summary>
    public double? JoulesPerOutputToken => Deployment.Count * Deployment.Accelerator.Watts / Throughput.OutputTokensPerSecond;

    /// <summary>Joules per output token with the share of host, network and cooling.</summary>
    public double? JoulesPerOutputTokenAllIn => Deployment.Count * Deployment.Accelerator.WattsAllIn / Throughput.OutputTokensPerSecond;

    /// <summary>The settings in one line, for reports.</summary>
    public string Settings => FormattableString.Invariant(
        $"{Deployment.Count} × {Deployment.Accelerator.Id}, {Precision.Name}, {Concurrency} requests in flight ({Word(ConcurrencyFrom)}), {Utilization:P0} utilization ({Word(UtilizationFrom)})");

    /// <summary>USD per 1,000,000 tokens from a price of the hour and a rate: the one equation behind every claim of cost.</summary>
    /// <param name="usdPerHour">USD per hour of what makes the tokens.</param>
    /// <param name="tokensPerSecond">Tokens per second it makes while busy.</param>
    /// <param name="utilization">Share of the time it is busy.</param>
    public static decimal UsdPerMillionTokens(decimal usdPerHour, double tokensPerSecond, double utilization = 1) =>
        usdPerHour * 1_000_000m / (3_600m * (decimal)(tokensPerSecond * utilization));

    /// <summary>What an hour of bought hardware costs, in USD: its price spread over its life, and its power.</summary>
    /// <param name="purchaseUsd">Price, USD.</param>
    /// <param name="years">Years of use.</param>
    /// <param name="watts">Power drawn, in watts.</param>
    /// <param name="usdPerKilowattHour">Price of electricity, USD.</param>
    public static decimal OwnedUsdPerHour(decimal purchaseUsd, double years, double watts = 0, decimal usdPerKilowattHour = 0) =>
        (purchaseUsd / (decimal)(years * 8_760)) + ((decimal)watts / 1_000m * usdPerKilowattHour);

    /// <summary>Where self-hosting at <see cref="Expected"/> costs as much as an API.</summary>
    /// <param name="api">The API's prices.</param>
    /// <param name="cachedShare">Share of the input that the API reads from its cache.</param>
    public BreakEven BreakEvenWith(RateCard api, double cachedShare = 0)
    {
        var cached = (decimal)cachedShare;
        var input = ((1 - cached) * api.Input) + (cached * (api.CachedInput ?? api.Input));
        var blended = ((Request.InputTokens * input) + (Request.OutputTokens * (api.Output ?? 0))) / Request.Total;
        var atFull = Expected.Blended.Expected * (decimal)Utilization;
        return blended == 0
            ? new(0, null, null)
            : new(blended, (double)(atFull / blended), (double)(Expected.UsdPerAcceleratorHour * Deployment.Count * 24 / blended));
    }

    /// <summary>What a call of so many tokens costs, in USD.</summary>
    public UsdRange Price(TokenRange input, TokenRange output)
    {
        var provenance = new[] { input.Provenance, output.Provenance, Blended.Provenance }.Max();
        return new(
            ((input.Low * Input.Low) + (output.Low * Output.Low)) / 1_000_000m,
            ((input.Expected * Input.Expected) + (output.Expected * Output.Expected)) / 1_000_000m,
            ((input.High * Input.High) + (output.High * Output.High)) / 1_000_000m,
            provenance,
            input.High is null ? input.Cause : output.High is null ? output.Cause : Settings);
    }

    private static string Word(Provenance provenance) => provenance == Provenance.Configured ? "stated" : "assumed";

    private UsdRange Over(Func<HourlyLevel, UsdRange> part) => part(Expected) with
    {
        Low = Levels.Min(level => part(level).Low),
        High = Levels.Max(level => part(level).High),
    };
}
