namespace Stoker.Core.Hardware;

/// <summary>
/// Tokens per second from first principles: a decode step reads the touched weights and the KV cache or multiplies, whichever takes longer; collectives
/// and fixed times come on top; prefill takes turns with decoding. Steady state, no prefix cache, no speculative decoding.
/// </summary>
public static class ThroughputPredictor
{
    /// <summary>Least ratio of prefill to decode rate among the measured machines without a published rate (Apple M1 Max: 10.3).</summary>
    private const double LeastPrefillOverDecode = 10;

    private const int ActivationBytes = 2;

    /// <summary>The rate at a concurrency, cut to what fits; <see langword="null"/> when the model does not fit or its KV cache or the link is not known.</summary>
    /// <param name="model">The model.</param>
    /// <param name="deployment">What runs it; its calibration is applied.</param>
    /// <param name="request">A typical request.</param>
    /// <param name="concurrency">Requests in flight.</param>
    /// <param name="constants">What engines reach.</param>
    public static Throughput? Predict(OpenModel model, Deployment deployment, RequestSize request, int concurrency, ThroughputConstants constants)
    {
        var raw = Uncalibrated(model, deployment, request, concurrency, constants);
        if (raw is null || deployment.Calibration is not { } calibration)
        {
            return raw;
        }

        var there = Uncalibrated(model, deployment, calibration.Request ?? request, calibration.Concurrency ?? concurrency, constants);
        return there is null ? null : Scaled(raw, calibration.OutputTokensPerSecond / there.OutputTokensPerSecond);
    }

    /// <summary>Whether weights and KV cache fit; <see langword="null"/> when the size of the KV cache is not known.</summary>
    public static MemoryFit? Fit(OpenModel model, Deployment deployment, RequestSize request) =>
        model.KvElementsPerToken is null ? null : MemoryFit.Of(new(model, PrecisionOf(model, deployment)), deployment.Accelerator, deployment.Count, request);

    /// <summary>The precision in force: the deployment's, else the published one, else 16 bits.</summary>
    public static Precision PrecisionOf(OpenModel model, Deployment deployment) =>
        deployment.Precision ?? (model.NativePrecision is { } native ? Precision.Find(native) : null) ?? Precision.Find("bf16")!;

    private static Throughput Scaled(Throughput raw, double factor) => raw with
    {
        StepSeconds = raw.StepSeconds / factor,
        PrefillSeconds = raw.PrefillSeconds / factor,
        OutputTokensPerSecond = raw.OutputTokensPerSecond * factor,
        TokensPerSecondPerUser = raw.TokensPerSecondPerUser * factor,
    };

    private static Throughput? Uncalibrated(OpenModel model, Deployment deployment, RequestSize request, int concurrency, ThroughputConstants constants)
    {
        if (Fit(model, deployment, request) is not { Fits: true } fit)
        {
            return null;
        }

        var precision = PrecisionOf(model, deployment);
        var load = new ModelLoad(model, precision);
        var accelerator = deployment.Accelerator;
        var local = precision.IsGguf || accelerator.TflopsBf16 is null;
        if (deployment.Count > 1 && accelerator.LinkGbPerSecond is null && !local)
        {
            return null;
        }

        var sequences = Math.Min(concurrency, fit.LargestConcurrency);
        var step = local
            ? LocalStep(model, load, accelerator, request, sequences, constants)
            : Step(model, load, deployment, precision, request, sequences, constants);
        var known = local ? LocalPrefill(load, accelerator, request, constants) : Prefill(model, load, deployment, precision, request, constants);
        var prefill = known ?? request.InputTokens * LocalStep(model, load, accelerator, request, 1, constants) / LeastPrefillOverDecode;
        var output = Math.Max(1, request.OutputTokens);
        var rate = sequences * output / ((output * step) + (sequences * prefill));
        return new(sequences, step, prefill, rate, rate / sequences, known is not null);
    }

    private static double Step(OpenModel model, ModelLoad load, Deployment deployment, Precision precision, RequestSize request, int sequences, ThroughputConstants constants)
    {
        var accelerator = deployment.Accelerator;
        var count = deployment.Count;

        // Heads are dealt out one by one: with more accelerators than heads, copies of the cache are read. Latent attention has one head to share.
        var shards = deployment.SplitsSequences ? count : model.LatentWidth is null ? Math.Min(count, model.KvHeads ?? count) : 1;
        var weights = load.TouchedBytes(sequences) + (deployment.SplitsSequences ? (count - 1) * load.NonExpertBytes : 0);
        var cache = sequences * request.MeanContext * load.KvBytesPerToken * count / shards;
        var memory = (weights + cache) / (count * accelerator.BandwidthGbPerSecond * 1e9 * constants.MemoryEfficiency);

        var products = sequences * load.FlopsPerToken / precision.FlopsOn(accelerator)!.Value;
        var attention = sequences * request.MeanContext * load.AttentionFlopsPerContextToken / (accelerator.TflopsBf16!.Value * 1e12);
        var compute = (products + attention) / (count * constants.ComputeEfficiency);

        var software = accelerator.Vendor == "amd" ? constants.RocmFactor : 1;
        var layer = software * (model.IsMixture ? constants.MixtureLayerSeconds : constants.LayerSeconds);
        var reduces = count == 1 ? 0 : 2 * model.Layers * ((software * constants.ReduceSeconds * Math.Log(count, 2)) + ReduceSeconds(model, deployment, sequences, constants));
        return Math.Max(memory, compute) + reduces + (layer * model.Layers) + (constants.SequenceSeconds * sequences);
    }

    private static double? Prefill(OpenModel model, ModelLoad load, Deployment deployment, Precision precision, RequestSize request, ThroughputConstants constants)
    {
        var accelerator = deployment.Accelerator;
        var products = request.InputTokens * load.FlopsPerToken / precision.FlopsOn(accelerator)!.Value;
        var attention = load.AttentionFlopsOfPrefill(request.InputTokens) / (accelerator.TflopsBf16!.Value * 1e12);
        var reduces = deployment.Count == 1 ? 0 : 2 * model.Layers * ReduceSeconds(model, deployment, request.InputTokens, constants);
        return ((products + attention) / (deployment.Count * constants.ComputeEfficiency)) + reduces;
    }

    // A ring all-reduce moves 2(G−1)/G of the data over each link.
    private static double ReduceSeconds(OpenModel model, Deployment deployment, double tokens, ThroughputConstants constants) =>
        2.0 * (deployment.Count - 1) / deployment.Count * tokens * model.Hidden * ActivationBytes
        / (deployment.Accelerator.LinkGbPerSecond!.Value * 1e9 * constants.LinkEfficiency);

    // llama.cpp splits layers over devices, which then work one after the other: more devices are more memory, not more bandwidth.
    private static double LocalStep(OpenModel model, ModelLoad load, Accelerator accelerator, RequestSize request, int sequences, ThroughputConstants constants)
    {
        var bytes = load.TouchedBytes(sequences) + (sequences * request.MeanContext * load.KvBytesPerToken);
        var memory = bytes / (accelerator.BandwidthGbPerSecond * 1e9 * constants.LocalMemoryEfficiency);
        var compute = LocalFlops(accelerator, constants) is { } flops ? sequences * load.FlopsPerToken / flops : 0;
        return Math.Max(memory, compute) + (constants.LocalLayerSeconds * model.Layers);
    }

    private static double? LocalPrefill(ModelLoad load, Accelerator accelerator, RequestSize request, ThroughputConstants constants) =>
        LocalFlops(accelerator, constants) is { } flops
            ? ((request.InputTokens * load.FlopsPerToken) + load.AttentionFlopsOfPrefill(request.InputTokens)) / flops
            : null;

    private static double? LocalFlops(Accelerator accelerator, ThroughputConstants constants) =>
        accelerator.PrefillTflopsMeasured * 1e12 ?? (accelerator.TflopsBf16 * 1e12 * constants.LocalComputeEfficiency);
}
