using Stoker.Core.Costs;

namespace Stoker.Core.Hardware;

/// <summary>Prices open-weight models on a team's hardware.</summary>
/// <param name="book">Accelerators, models, constants.</param>
public sealed class SelfHosting(HardwareBook book)
{
    /// <summary>Requests in flight where the team does not say: a small service. Our choice, no measured fact; cost falls nearly in proportion as it grows.</summary>
    public const int AssumedConcurrency = 8;

    /// <summary>Share of the paid time in use where the team does not say. Our choice: no source seen gives a fleet's utilization.</summary>
    public const double AssumedUtilization = 0.3;

    /// <summary>Fewer requests than this leave rented hardware mostly waiting for memory.</summary>
    private const int BusyConcurrency = 8;

    // docs/accuracy.md: at a known concurrency 85 % of the points lie within ±30 %; with a measurement of the team's, over 80 % within ±20 %.
    private const double KnownBand = 0.3;
    private const double CalibratedBand = 0.2;

    /// <summary>What the model costs on the deployment.</summary>
    /// <param name="model">The model.</param>
    /// <param name="deployment">What the team says of its hardware.</param>
    /// <param name="request">A typical request.</param>
    public SelfHostAnswer Estimate(OpenModel model, Deployment deployment, RequestSize request)
    {
        if (WhyNot(deployment, request) is { } refused)
        {
            return new(null, refused);
        }

        if (ThroughputPredictor.Fit(model, deployment, request) is not { } fit)
        {
            return new(null, $"the size of the KV cache of {model.Id} is not known");
        }

        var precision = ThroughputPredictor.PrecisionOf(model, deployment);
        if (!fit.Fits)
        {
            return new(null, FormattableString.Invariant(
                $"{model.Id} in {precision.Name} does not fit on {deployment.Count} × {deployment.Accelerator.Id}: {fit.WeightsGb:0.#} GB of weights and {fit.KvGbPerRequest:0.##} GB for one request, {fit.UsableGb:0.#} GB usable"));
        }

        var throughput = ThroughputPredictor.Predict(model, deployment, request, deployment.Concurrency ?? AssumedConcurrency, book.Constants);
        if (throughput is null)
        {
            return new(null, $"the link between several {deployment.Accelerator.Id} is not known");
        }

        var utilization = deployment.Utilization ?? AssumedUtilization;
        var levels = Hours(deployment).Select(hour => Level(hour.Name, hour.Usd, deployment, request, throughput, utilization)).OrderBy(level => level.UsdPerAcceleratorHour).ToList();
        if (levels.Count == 0)
        {
            return new(null, $"no price per hour of {deployment.Accelerator.Id} is known; stoker.usd_per_gpu_hour states one");
        }

        return new(
            new()
            {
                Model = model,
                Deployment = deployment,
                Precision = precision,
                Request = request,
                Fit = fit,
                Throughput = throughput,
                ConcurrencyFrom = deployment.Concurrency is null ? Provenance.Assumed : Provenance.Configured,
                Utilization = utilization,
                UtilizationFrom = deployment.Utilization is null ? Provenance.Assumed : Provenance.Configured,
                Levels = levels,
                Expected = levels.FirstOrDefault(level => level.Name is "stated" or "median rent") ?? levels[levels.Count - 1],
                Notes = [.. Notes(deployment, fit, throughput)],
            },
            null);
    }

    /// <summary>The same deployment in each precision it can run in, the cheapest output first: what quantization saves. Only precisions of the same kind of engine, and none finer than the published weights.</summary>
    public IReadOnlyList<SelfHostCost> ComparePrecisions(OpenModel model, Deployment deployment, RequestSize request)
    {
        var current = ThroughputPredictor.PrecisionOf(model, deployment);
        var published = model.NativePrecision is { } native ? Precision.Find(native)?.BytesPerParameter ?? 2 : 2;
        return
        [
            .. Precision.All
                .Where(precision => precision.IsGguf == current.IsGguf && precision.BytesPerParameter <= Math.Max(published, current.BytesPerParameter))
                .Select(precision => Estimate(model, deployment with { Precision = precision, Calibration = precision == current ? deployment.Calibration : null }, request).Cost)
                .OfType<SelfHostCost>()
                .OrderBy(cost => cost.Expected.Blended.Expected),
        ];
    }

    private static string? WhyNot(Deployment deployment, RequestSize request) =>
        deployment.Count < 1 ? "at least one accelerator is needed"
        : deployment.Concurrency < 1 ? "at least one request must be in flight"
        : deployment.Utilization is { } share && !(share is > 0 and <= 1) ? "utilization is a share over 0 and up to 1"
        : deployment.UsdPerAcceleratorHour < 0 ? "an hour costs nothing or more"
        : deployment.Calibration is { } measured && !(measured.OutputTokensPerSecond is > 0 and < 1e9) ? "a measured rate is more than 0 tokens per second"
        : request.InputTokens < 0 || request.OutputTokens < 1 ? "a request has at least one output token"
        : null;

    private static IEnumerable<(string Name, decimal Usd)> Hours(Deployment deployment)
    {
        if (deployment.UsdPerAcceleratorHour is { } stated)
        {
            return [("stated", stated)];
        }

        var accelerator = deployment.Accelerator;
        IEnumerable<(string, decimal)> owned = accelerator.Owned is { } own ? [("owned", own.Hyperscaler)] : [];
        return accelerator.Rent is { } rent
            ? owned.Concat([("cheapest rent", rent.Low), ("median rent", rent.Median), ("dearest rent", rent.High)])
            : owned;
    }

    private static HourlyLevel Level(string name, decimal usd, Deployment deployment, RequestSize request, Throughput throughput, double utilization)
    {
        var perSecond = usd * deployment.Count / 3_600m / (decimal)utilization;
        var ofInput = request.InputTokens == 0 ? 0 : (decimal)throughput.PrefillSeconds;
        var ofOutput = (decimal)(throughput.StepSeconds / throughput.Concurrency * request.OutputTokens);
        return new(
            name,
            usd,
            Per(ofInput, request.InputTokens),
            Per(ofOutput, request.OutputTokens),
            Per(ofInput + ofOutput, request.Total),
            Per(ofInput + ofOutput, request.OutputTokens));

        UsdRange Per(decimal seconds, long tokens)
        {
            var expected = tokens == 0 ? 0 : perSecond * seconds * 1_000_000m / tokens;
            var (low, high) = Band(deployment);
            var isStated = deployment is { Concurrency: not null, Utilization: not null };
            return new(
                expected * low,
                expected,
                expected * high,
                deployment.Calibration is not null && isStated ? Provenance.Measured : Provenance.Assumed,
                isStated ? "predicted throughput" : deployment.Concurrency is null ? "concurrency is not stated" : "utilization is not stated");
        }
    }

    // A rate within ±x % is a cost within 1/(1+x) and 1/(1−x). Without a concurrency the facts behind the defaults only support a factor of two.
    private static (decimal Low, decimal High) Band(Deployment deployment) =>
        deployment.Concurrency is null ? (0.5m, 2m)
        : deployment.Calibration is null ? ((decimal)(1 / (1 + KnownBand)), (decimal)(1 / (1 - KnownBand)))
        : ((decimal)(1 / (1 + CalibratedBand)), (decimal)(1 / (1 - CalibratedBand)));

    private static IEnumerable<string> Notes(Deployment deployment, MemoryFit fit, Throughput throughput)
    {
        if (deployment.Concurrency > fit.LargestConcurrency)
        {
            yield return $"only {fit.LargestConcurrency} requests fit at once; the others wait";
        }

        if (fit.LargestConcurrency < BusyConcurrency)
        {
            yield return $"no more than {fit.LargestConcurrency} requests fit at once: most of the time goes into reading weights";
        }

        if (!throughput.IsPrefillKnown)
        {
            yield return $"the arithmetic rate of {deployment.Accelerator.Id} is not known: input is taken to be ten times as fast as output";
        }

        yield return "no prompt cache and no speculative decoding: both can make tokens several times cheaper";
    }
}
